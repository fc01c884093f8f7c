package dev.lupe.benchmarks.relevance;

import dev.lupe.article.Article;
import dev.lupe.quality.Judgments;
import dev.lupe.quality.QuerySet;
import java.util.List;
import java.util.Locale;

/**
 * Articles that are searched together, and what is asked about them.
 *
 * @param articles the articles, each with its language stated
 * @param topics the queries, in groups that are measured apart
 */
public record Collection(List<Article> articles, List<Topics> topics) {
  /**
   * Queries with known answers.
   *
   * @param name the row of the table
   * @param language the language of the articles they look for
   * @param languageMatters whether to measure too what knowing the language would give
   * @param queries the queries
   * @param judgments the articles they look for
   */
  public record Topics(String name, Locale language, boolean languageMatters, QuerySet queries,
      Judgments judgments) {
    /** Whether the articles are in another language than the queries. */
    boolean isAcross() {
      return name.contains("→");
    }

    static Topics of(String name, Locale language, QuerySet queries, Judgments judgments) {
      return new Topics(name, language, false, queries, judgments);
    }
  }
}
