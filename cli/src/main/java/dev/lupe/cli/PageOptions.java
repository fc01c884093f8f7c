package dev.lupe.cli;

import dev.lupe.query.SearchRequest;
import picocli.CommandLine.Option;

/** The options that say which part of the list of hits is wanted. */
final class PageOptions {
  @Option(names = "--limit", paramLabel = "N", description = "At most N hits; 10 if not given.")
  private int limit = SearchRequest.DEFAULT_LIMIT;

  @Option(names = "--offset", paramLabel = "N", description = "Leave out the first N hits.")
  private int offset;

  /** The request for this part of its hits. */
  SearchRequest page(SearchRequest request) {
    return request.page(offset, limit);
  }
}
