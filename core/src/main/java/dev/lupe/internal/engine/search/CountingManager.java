package dev.lupe.internal.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Lets facet counters see every matching article, within one thread. */
final class CountingManager implements CollectorManager<Collector, Integer> {
  private final List<FacetCounter> counters;

  CountingManager(List<FacetCounter> counters) {
    this.counters = counters;
  }

  @Override
  public Collector newCollector() {
    return new Collector() {
      @Override
      public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        var leaves = new ArrayList<FacetCounter.Leaf>(counters.size());
        for (var counter : counters) {
          counter.in(context).ifPresent(leaves::add);
        }
        var all = leaves.toArray(FacetCounter.Leaf[]::new);
        return new LeafCollector() {
          @Override
          public void setScorer(Scorable scorer) {
            // Counting needs no scores.
          }

          @Override
          public void collect(int doc) throws IOException {
            for (var leaf : all) {
              leaf.count(doc);
            }
          }
        };
      }

      @Override
      public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
      }
    };
  }

  @Override
  public Integer reduce(Collection<Collector> collectors) {
    return counters.size();
  }
}
