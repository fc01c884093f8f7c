package dev.lupe.internal.engine.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Lets a facet counter see every matching article, within one thread. */
final class CountingManager implements CollectorManager<Collector, FacetCounting> {
  private final FacetCounting counter;

  CountingManager(FacetCounting counter) {
    this.counter = counter;
  }

  @Override
  public Collector newCollector() {
    return new Collector() {
      @Override
      public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        var leaf = counter.in(context);
        return new LeafCollector() {
          @Override
          public void setScorer(Scorable scorer) {
            // Counting needs no scores.
          }

          @Override
          public void collect(int doc) throws IOException {
            leaf.count(doc);
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
  public FacetCounting reduce(Collection<Collector> collectors) {
    return counter;
  }
}
