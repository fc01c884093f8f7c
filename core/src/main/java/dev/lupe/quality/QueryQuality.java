package dev.lupe.quality;

import dev.lupe.ArticleIndex;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SnippetStyle;
import dev.lupe.result.Hit;
import java.util.List;
import java.util.Locale;

/** What one query has to find. Each method gives this back, so that several can follow. */
public final class QueryQuality {
  private static final int SHOWN = 10;

  private final ArticleIndex index;
  private final String query;
  private final List<Hit> hits;

  private QueryQuality(ArticleIndex index, String query, List<Hit> hits) {
    this.index = index;
    this.query = query;
    this.hits = hits;
  }

  static QueryQuality of(ArticleIndex index, SearchRequest request) {
    String query = request.query().map(Object::toString)
        .orElseGet(() -> "\"" + request.text() + "\"");
    var hits = index.search(request.page(0, Run.DEPTH).snippets(SnippetStyle.NONE)).hits();
    return new QueryQuality(index, query, hits);
  }

  /**
   * All these articles are among the first hits, in any order.
   *
   * @param rank how many hits to look at, 1 to {@value Run#DEPTH}
   * @throws AssertionError if one is not; the message says where it is and what came instead
   * @throws IllegalArgumentException if the rank is another
   */
  public QueryQuality findsWithin(int rank, String... ids) {
    if (rank < 1 || rank > Run.DEPTH) {
      throw new IllegalArgumentException("A rank is 1 to " + Run.DEPTH + ", not " + rank);
    }
    for (String id : ids) {
      int at = rankOf(id);
      if (at == 0 || at > rank) {
        throw new AssertionError(query + " should find " + id + " within the first " + rank
            + ", but " + whereabouts(id, at) + ".\n" + firstHits());
      }
    }
    return this;
  }

  /**
   * The best hit is this article.
   *
   * @throws AssertionError if it is another, or nothing was found
   */
  public QueryQuality findsFirst(String id) {
    return findsWithin(1, id);
  }

  /**
   * None of these articles is among the first {@value Run#DEPTH} hits.
   *
   * @throws AssertionError if one is; the message says at which rank
   */
  public QueryQuality findsNot(String... ids) {
    for (String id : ids) {
      int at = rankOf(id);
      if (at > 0) {
        throw new AssertionError(
            query + " should not find " + id + ", which is at rank " + at + ".\n" + firstHits());
      }
    }
    return this;
  }

  /**
   * One article ranks above another; that one may also be missing.
   *
   * @throws AssertionError if it does not
   */
  public QueryQuality ranksAbove(String better, String worse) {
    int above = rankOf(better);
    int below = rankOf(worse);
    if (above == 0 || below != 0 && below < above) {
      throw new AssertionError(query + " should rank " + better + " above " + worse + ", but "
          + whereabouts(better, above) + " and " + whereabouts(worse, below) + ".\n"
          + firstHits());
    }
    return this;
  }

  /** From 1; 0 if it is not there. */
  private int rankOf(String id) {
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i).id().equals(id)) {
        return i + 1;
      }
    }
    return 0;
  }

  private String whereabouts(String id, int rank) {
    if (rank > 0) {
      return id + " is at rank " + rank;
    }
    if (index.get(id).isEmpty()) {
      return "the index has no article " + id;
    }
    return hits.size() < Run.DEPTH
        ? id + " is not among the " + hits.size() + " hits"
        : id + " is not among the first " + Run.DEPTH + " hits";
  }

  private String firstHits() {
    if (hits.isEmpty()) {
      return "Nothing was found.";
    }
    var text = new StringBuilder("What came:");
    for (int i = 0; i < Math.min(SHOWN, hits.size()); i++) {
      var hit = hits.get(i);
      text.append(String.format(Locale.ROOT, "%n%4d  %s  (%.3f)  %s", i + 1, hit.id(),
          hit.score(), hit.title()));
    }
    return text.toString();
  }
}
