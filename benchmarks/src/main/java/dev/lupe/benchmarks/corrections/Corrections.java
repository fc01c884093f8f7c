package dev.lupe.benchmarks.corrections;

import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import dev.lupe.benchmarks.relevance.DataFolder;
import dev.lupe.query.SearchRequest;
import dev.lupe.result.Correction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Types misspelled words into an index of Reuters and Wikinews and looks at the first correction
 * offered; then types correct words and looks whether any is.
 */
public final class Corrections {
  private static final List<String> ARTICLES =
      List.of("B-reuters21578", "B-wikinews-en", "B-wikinews-de");
  private static final List<String> LISTS =
      List.of("en-codespell.tsv.gz", "en-norvig.tsv", "de-wikipedia.tsv");
  private static final int CORRECT_WORDS = 1_000;
  private static final long SEED = 7;

  private final ArticleIndex index;
  private final int most;

  private Corrections(ArticleIndex index, int most) {
    this.index = index;
    this.most = most;
  }

  /** {@code [--data DIR] [slips of each list at most]}. */
  public static void main(String[] args) {
    var words = new ArrayList<>(List.of(args));
    Path data = DataFolder.named(words);
    int most = words.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(words.getFirst());
    try (var index = ArticleIndex.inMemory()) {
      run(index, data, most);
    }
  }

  private static void run(ArticleIndex index, Path data, int most) {
    var folder = new DataFolder(data);
    var articles = new ArrayList<Article>();
    for (String set : ARTICLES) {
      if (folder.has(set)) {
        folder.articles(set).forEach(
            article -> articles.add(article.toBuilder().id(set + "/" + article.id()).build()));
      } else {
        System.err.println(set + " is missing and left out");
      }
    }
    index.addAll(articles);
    var corrections = new Corrections(index, most);
    System.out.printf(Locale.ROOT, "%-22s %8s %8s %8s %8s %8s %8s%n",
        "list", "slips", "first", "among 3", "none", "found", "of rest");
    for (String list : LISTS) {
      Path file = data.resolve("D-typos-dev").resolve(list);
      if (Files.exists(file)) {
        corrections.measure(list, Slip.read(file));
      }
    }
    corrections.measureCorrect(articles);
  }

  /** Only words that some article has can be offered, and what some article has is no slip. */
  private void measure(String list, List<Slip> slips) {
    var shuffled = new ArrayList<>(slips);
    Collections.shuffle(shuffled, new Random(SEED));
    var fit = shuffled.stream().filter(slip -> isKnown(slip.meant()) && !isKnown(slip.typed()))
        .limit(most).toList();
    int first = 0;
    int among = 0;
    int none = 0;
    int found = 0;
    for (var slip : fit) {
      var result = index.search(SearchRequest.of(slip.typed()).page(0, 0));
      var offered = result.corrections().stream().map(Correction::text).toList();
      found += offered.isEmpty() && result.total() > 0 ? 1 : 0;
      none += offered.isEmpty() ? 1 : 0;
      first += !offered.isEmpty() && offered.getFirst().equalsIgnoreCase(slip.meant()) ? 1 : 0;
      among += offered.stream().anyMatch(text -> text.equalsIgnoreCase(slip.meant())) ? 1 : 0;
    }
    double all = Math.max(1, fit.size());
    System.out.printf(Locale.ROOT, "%-22s %8d %8.3f %8.3f %8.3f %8.3f %8.3f%n", list,
        fit.size(), first / all, among / all, none / all, found / all,
        first / Math.max(1, all - found));
  }

  private void measureCorrect(List<Article> articles) {
    var words = new ArrayList<>(wordsOf(articles));
    Collections.shuffle(words, new Random(SEED));
    var some = words.subList(0, Math.min(CORRECT_WORDS, words.size()));
    long changed = some.stream()
        .filter(word -> !index.search(SearchRequest.of(word).page(0, 0)).corrections().isEmpty())
        .count();
    System.out.printf(Locale.ROOT, "%nof %d words of the articles, %d are \"corrected\"%n",
        some.size(), changed);
  }

  /** The different words of the articles: the rare ones as likely as the frequent ones. */
  private static Set<String> wordsOf(List<Article> articles) {
    var words = new LinkedHashSet<String>();
    for (var article : articles) {
      for (String word : article.body().split("[^\\p{L}]+")) {
        if (word.length() > 2) {
          words.add(word.toLowerCase(Locale.ROOT));
        }
      }
    }
    return words;
  }

  private boolean isKnown(String word) {
    return index.search(SearchRequest.of("exact:" + word).page(0, 0)).total() > 0;
  }
}
