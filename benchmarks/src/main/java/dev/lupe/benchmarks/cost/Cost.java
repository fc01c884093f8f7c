package dev.lupe.benchmarks.cost;

import dev.lupe.article.Article;
import dev.lupe.benchmarks.relevance.DataFolder;
import dev.lupe.benchmarks.relevance.DevelopmentSets;
import dev.lupe.language.English;
import dev.lupe.language.German;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/** Measures what each part of Lupe's reading costs and gains, beside the plain analyzers. */
public final class Cost {
  private static final int CHARACTERS = 6_000_000;
  private static final List<String> SETS =
      List.of("B-wikinews-en", "B-wikinews-de", "B-reuters21578", "A-xquad-de-large");
  private static final List<String> RANKED = List.of("xquad-de", "wikinews-de", "xquad-en");

  private Cost() {}

  /** {@code [--data DIR] [rounds]}. */
  public static void main(String[] arguments) throws IOException {
    var words = new ArrayList<>(List.of(arguments));
    Path folder = DataFolder.named(words);
    int rounds = words.isEmpty() ? 5 : Integer.parseInt(words.getFirst());
    var data = new DataFolder(folder);
    var articles = SETS.stream().filter(data::has)
        .flatMap(set -> data.articles(set).stream()).toList();
    lines(some(articles, Locale.ENGLISH), some(articles, Locale.GERMAN), rounds)
        .forEach(System.out::println);
    System.out.println();
    System.out.println(
        "| set: part left out | rank | all of Lupe (queries/s) | without | ratio (min, max) |");
    System.out.println("|---|--:|--:|--:|--:|");
    var sets = new DevelopmentSets(data).all();
    for (String name : RANKED) {
      var set = sets.get(name);
      if (set != null && set.needs().stream().allMatch(data::has)) {
        Gains.lines(set.reading().get(), rounds).forEach(System.out::println);
      }
    }
  }

  /** The table of analysis and index. */
  static List<String> lines(List<Article> english, List<Article> german, int rounds)
      throws IOException {
    var lines = new ArrayList<String>();
    lines.add("| what (unit) | plain analyzer | Lupe | ratio (min, max) |");
    lines.add("|---|--:|--:|--:|");
    var plainEnglish = new EnglishAnalyzer();
    var plainGerman = new GermanAnalyzer();
    lines.addAll(new AnalysisSpeed(new English(), plainEnglish, english).lines(rounds));
    lines.addAll(new AnalysisSpeed(new German(), plainGerman, german).lines(rounds));
    var both = new ArrayList<>(english);
    both.addAll(german);
    var folder = Files.createTempDirectory("lupe-cost");
    try {
      var plain = new PerFieldAnalyzerWrapper(new StandardAnalyzer(), Map.of(
          "title.en", plainEnglish, "body.en", plainEnglish,
          "title.de", plainGerman, "body.de", plainGerman));
      lines.addAll(new IndexCost(both, plain, folder).lines(rounds));
    } finally {
      Files.delete(folder);
    }
    return lines;
  }

  /** Articles of a language, as many as make a few megabytes. */
  private static List<Article> some(List<Article> articles, Locale language) {
    var some = new ArrayList<Article>();
    int left = CHARACTERS;
    for (var article : articles) {
      boolean fits = article.language().filter(one -> one.getLanguage()
          .equals(language.getLanguage())).isPresent();
      if (fits && left > 0) {
        some.add(article);
        left -= article.body().length();
      }
    }
    return some;
  }
}
