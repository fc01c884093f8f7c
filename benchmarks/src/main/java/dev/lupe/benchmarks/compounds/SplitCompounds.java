package dev.lupe.benchmarks.compounds;

import static java.util.Locale.GERMAN;

import dev.lupe.article.Article;
import dev.lupe.benchmarks.relevance.DataFolder;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.german.CompoundSplitter;
import dev.lupe.internal.german.Compounds;
import dev.lupe.internal.german.DictionaryCompounds;
import dev.lupe.internal.text.WordList;
import dev.lupe.language.German;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes the words of lists apart, with the words of some articles and of many. */
public final class SplitCompounds {
  private static final String LISTS = "E-compounds-de";
  private static final List<String> NAMES = List.of("jwordsplitter.tsv", "cdec.tsv", "dweiss.tsv");
  private static final String SIMPLE = "simple-words.txt";
  private static final List<String> FEW = List.of("B-wikinews-de");
  private static final List<String> MANY = List.of("B-wikinews-de", "A-xquad-de-large",
      "B-bundestag-de", "B-debian-descriptions");

  private final DataFolder data;
  private final Path lists;
  private final boolean listsFaults;

  private SplitCompounds(Path folder, boolean listsFaults) {
    this.data = new DataFolder(folder);
    this.lists = folder.resolve(LISTS);
    this.listsFaults = listsFaults;
  }

  /** {@code [--data DIR] [--faults]}. */
  public static void main(String[] arguments) {
    var words = new ArrayList<>(List.of(arguments));
    Path folder = DataFolder.named(words);
    var splits = new SplitCompounds(folder, words.contains("--faults"));
    System.out.println("| articles | list | compounds | right | simple words | split |");
    System.out.println("|--:|---|--:|--:|--:|--:|");
    splits.measure(FEW);
    splits.measure(MANY);
  }

  private void measure(List<String> sets) {
    var articles = sets.stream().filter(data::has).flatMap(set -> data.articles(set).stream())
        .filter(article -> article.language().filter(GERMAN::equals).isPresent()).toList();
    var frequencies = frequencies(articles);
    var splitter = new CompoundSplitter(
        word -> frequencies.getOrDefault(word.toString(), 0), articles.size());
    // As an index does it.
    Compounds compounds = DictionaryCompounds.find()
        .map(dictionary -> dictionary.orElse(splitter)).orElse(splitter);
    for (String name : NAMES) {
      Path list = lists.resolve(name);
      if (Files.exists(list)) {
        System.out.println(line(articles.size(), name, GoldWord.read(list), compounds));
      }
    }
    System.out.println(line(articles.size(), SIMPLE, simpleWords(), compounds));
  }

  static List<GoldWord> simpleWords() {
    return WordList.words(SplitCompounds.class, SIMPLE).stream().map(GoldWord::simple).toList();
  }

  /** How many articles have a word, without accents. */
  private static Map<String, Integer> frequencies(List<Article> articles) {
    var reading = new Readings(List.of(new German())).of(GERMAN);
    var frequencies = new HashMap<String, Integer>();
    for (var article : articles) {
      var words = new HashSet<String>();
      reading.forEachWord(article.title() + "\n" + article.body(),
          (word, from, to) -> words.add(word));
      words.forEach(word -> frequencies.merge(word, 1, Integer::sum));
    }
    return frequencies;
  }

  private String line(int articles, String name, List<GoldWord> words, Compounds compounds) {
    int joined = 0;
    int right = 0;
    int simple = 0;
    int split = 0;
    for (var gold : words) {
      var parts = compounds.split(gold.word()).stream().map(part -> part.of(gold.word())).toList();
      boolean isRight = gold.isRight(parts);
      if (gold.isSimple()) {
        simple++;
        split += isRight ? 0 : 1;
      } else {
        joined++;
        right += isRight ? 1 : 0;
      }
      if (listsFaults && !isRight) {
        System.err.println(name + ": " + gold.word() + " " + parts + ", right is " + gold.ways());
      }
    }
    return String.format(Locale.ROOT, "| %,d | %s | %s | %s |",
        articles, name, share(right, joined), share(split, simple));
  }

  /** How many words there are, and the share of some of them. */
  private static String share(int some, int all) {
    return all == 0 ? "0 | " : String.format(Locale.ROOT, "%d | %.3f", all, some / (double) all);
  }
}
