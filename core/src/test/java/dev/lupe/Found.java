package dev.lupe;

import dev.lupe.query.SearchRequest;
import dev.lupe.result.Hit;
import dev.lupe.result.SearchResult;
import java.util.List;

/** What a search found, by the ids of its hits in their order. */
final class Found {
  private Found() {}

  static List<String> ids(SearchResult result) {
    return result.hits().stream().map(Hit::id).toList();
  }

  static List<String> ids(ArticleIndex index, SearchRequest request) {
    return ids(index.search(request));
  }

  static List<String> ids(ArticleIndex index, String query) {
    return ids(index.search(query));
  }
}
