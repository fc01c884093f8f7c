package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.query.Facet;
import dev.lupe.query.FacetRequest;
import dev.lupe.result.FacetResult;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;

/** Counts the matching articles for one facet request. Used for one search, in one thread. */
interface FacetCounting {
  /** The counting of one segment's articles. */
  Leaf in(LeafReaderContext context) throws IOException;

  /**
   * The counts of all articles seen.
   *
   * @param limit how long may be chosen among the values
   */
  FacetResult result(TimeLimit limit) throws IOException;

  /** A counter for a request; path facets are those whose values have levels. */
  static FacetCounting of(FacetRequest request, ReaderState state, Set<String> pathFacets)
      throws IOException {
    if (request.step().isPresent()) {
      return new DayCounter(request, request.step().get(), state);
    }
    if (!request.ranges().isEmpty()) {
      return new RangeCounter(request);
    }
    String name = request.facet().name();
    boolean isPath = name.equals(Facet.PUBLISHED.name()) || pathFacets.contains(name);
    return new ValueCounter(request, state, isPath);
  }

  /** Counts articles of one segment, in their order. */
  interface Leaf {
    void count(int doc) throws IOException;
  }
}
