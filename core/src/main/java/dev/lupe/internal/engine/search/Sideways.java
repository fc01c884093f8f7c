package dev.lupe.internal.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Finds hits and counts facets in one walk (drill sideways). The query it runs on leaves out the
 * filters on counted facets; they are checked here. An article that passes all of them is a hit and
 * counts everywhere; one that fails on a single facet counts in that facet alone, where it shows what
 * choosing another value would give.
 */
final class Sideways implements Collector {
  private final Collector hits;
  private final List<FacetCounting> unfiltered;
  private final List<Dimension> dimensions = new ArrayList<>();

  /** A walk that hands hits on, and counts those facets that are not filtered by. */
  Sideways(Collector hits, List<FacetCounting> unfiltered) {
    this.hits = hits;
    this.unfiltered = unfiltered;
  }

  /** Adds a facet that is filtered by, and the counters of its values. */
  void add(Query filter, IndexSearcher searcher, List<FacetCounting> counters)
      throws IOException {
    var weight = searcher.createWeight(
        searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1);
    dimensions.add(new Dimension(weight, counters));
  }

  @Override
  public ScoreMode scoreMode() {
    return hits.scoreMode();
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    var found = hits.getLeafCollector(context);
    var always = leaves(unfiltered, context);
    var checks = new Check[dimensions.size()];
    for (int i = 0; i < checks.length; i++) {
      checks[i] = dimensions.get(i).in(context);
    }
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) throws IOException {
        found.setScorer(scorer);
      }

      @Override
      public void collect(int doc) throws IOException {
        Check failed = null;
        for (var check : checks) {
          if (!check.passes(doc)) {
            if (failed != null) {
              return;
            }
            failed = check;
          }
        }
        if (failed != null) {
          count(failed.counters(), doc);
          return;
        }
        found.collect(doc);
        count(always, doc);
        for (var check : checks) {
          count(check.counters(), doc);
        }
      }

      @Override
      public void finish() throws IOException {
        found.finish();
      }
    };
  }

  private static void count(FacetCounting.Leaf[] counters, int doc) throws IOException {
    for (var counter : counters) {
      counter.count(doc);
    }
  }

  private static FacetCounting.Leaf[] leaves(List<FacetCounting> counters,
      LeafReaderContext context) throws IOException {
    var leaves = new FacetCounting.Leaf[counters.size()];
    for (int i = 0; i < leaves.length; i++) {
      leaves[i] = counters.get(i).in(context);
    }
    return leaves;
  }

  /** A facet that is filtered by. */
  private record Dimension(Weight weight, List<FacetCounting> counters) {
    Check in(LeafReaderContext context) throws IOException {
      var scorer = weight.scorer(context);
      return new Check(scorer == null ? DocIdSetIterator.empty() : scorer.iterator(),
          leaves(counters, context));
    }
  }

  /** A facet's filter and counters in one segment. */
  private record Check(DocIdSetIterator passing, FacetCounting.Leaf[] counters) {
    boolean passes(int doc) throws IOException {
      return (passing.docID() < doc ? passing.advance(doc) : passing.docID()) == doc;
    }
  }
}
