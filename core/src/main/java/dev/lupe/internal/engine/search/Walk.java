package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.query.FacetRequest;
import dev.lupe.query.SearchRequest;
import dev.lupe.result.FacetResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/** One way through all articles that match: the best of them, and the facet counts. Used once. */
final class Walk {
  private final Constraints constraints;
  private final TopFieldCollectorManager best;
  private final List<FacetCounting> counters = new ArrayList<>();
  private final List<FacetCounting> unfiltered = new ArrayList<>();
  private final Map<String, List<FacetCounting>> filtered = new LinkedHashMap<>();

  private final @Nullable FacetCounting groups;

  Walk(SearchRequest request, ReaderState state, Set<String> pathFacets,
      @Nullable FieldDoc after) throws IOException {
    this.constraints = Constraints.of(request, state);
    this.best = new TopFieldCollectorManager(
        Ordering.of(request), Math.max(1, depth(request)), after, Integer.MAX_VALUE);
    this.groups = request.onePer().isEmpty()
        ? null
        : FacetCounting.of(
            request.onePer().get().top(FacetRequest.MAX_COUNT), state, pathFacets);
    if (groups != null) {
      unfiltered.add(groups);
    }
    for (var facet : request.facets()) {
      var counter = FacetCounting.of(facet, state, pathFacets);
      counters.add(counter);
      String name = facet.facet().name();
      if (constraints.isOn(name)) {
        filtered.computeIfAbsent(name, key -> new ArrayList<>()).add(counter);
      } else {
        unfiltered.add(counter);
      }
    }
  }

  private static int depth(SearchRequest request) {
    if (request.onePer().isPresent()) {
      return Searcher.MAX_DEPTH;
    }
    return request.after().isEmpty() ? request.offset() + request.limit() : request.limit();
  }

  /** How many hits there are of each value, where only one of each is shown. */
  Map<String, Long> groupSizes(TimeLimit limit) throws IOException {
    var sizes = new HashMap<String, Long>();
    if (groups != null) {
      groups.result(limit).counts().forEach(count -> sizes.put(count.value(), count.articles()));
    }
    return sizes;
  }

  /** Walks over the articles that match a query and the request's filters. */
  TopFieldDocs run(IndexSearcher searcher, Query query) throws IOException {
    var narrowed = constraints.narrow(query, filtered.keySet());
    return searcher.search(narrowed, new CollectorManager<Collector, TopFieldDocs>() {
      private final TopFieldCollector hits = best.newCollector();

      @Override
      public Collector newCollector() throws IOException {
        var sideways = new Sideways(hits, unfiltered);
        for (var facet : filtered.entrySet()) {
          sideways.add(constraints.on(facet.getKey()), searcher, facet.getValue());
        }
        return sideways;
      }

      @Override
      public TopFieldDocs reduce(Collection<Collector> collectors) throws IOException {
        return best.reduce(List.of(hits));
      }
    });
  }

  /** The counts of what was walked over. */
  List<FacetResult> counts(TimeLimit limit) throws IOException {
    var counts = new ArrayList<FacetResult>(counters.size());
    for (var counter : counters) {
      counts.add(counter.result(limit));
    }
    return counts;
  }
}
