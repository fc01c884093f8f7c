package dev.lupe.quality;

import dev.lupe.ArticleIndex;
import dev.lupe.query.SearchRequest;

/**
 * Says in a test what an index has to find; whatever it does not hold ends in an {@link
 * AssertionError} that shows what came instead. Works with every test framework.
 *
 * <pre>{@code
 * SearchQuality.of(index).query("Güterverkehr").findsWithin(3, "hafen").findsNot("strasse");
 * SearchQuality.of(index).queries(queries, judgments)
 *     .reaches(Measure.NDCG_10, 0.8)
 *     .losesNothingAgainst(Path.of("src/test/resources/quality.json"));
 * }</pre>
 */
public final class SearchQuality {
  private final ArticleIndex index;

  private SearchQuality(ArticleIndex index) {
    this.index = index;
  }

  /** The quality of the answers of an index, which stays open and the caller's. */
  public static SearchQuality of(ArticleIndex index) {
    return new SearchQuality(index);
  }

  /** Asks what a person typed. */
  public QueryQuality query(String text) {
    return query(SearchRequest.of(text));
  }

  /** Asks a request; its page and its snippets don't matter. */
  public QueryQuality query(SearchRequest request) {
    return QueryQuality.of(index, request);
  }

  /** Asks many queries whose right articles are known. */
  public RunQuality queries(QuerySet queries, Judgments judgments) {
    return RunQuality.of(Evaluation.of(Run.of(index, queries), judgments));
  }
}
