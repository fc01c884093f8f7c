package dev.lupe.internal.engine.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Looks for articles while there is time. Lucene's own time limit looks at the clock ever more
 * seldom: each stretch of a segment is half as long again as the one before, so that a search goes on
 * for up to half the time it has had.
 */
final class SearcherInTime extends IndexSearcher {
  /** Between two looks at the clock: as many articles as Lucene's scorers take at once. */
  private static final int PATIENCE = 1 << 12;

  private final TimeLimit limit;

  /** A searcher that stops at a limit, and notes there that it did. */
  SearcherInTime(IndexReader reader, TimeLimit limit) {
    super(reader);
    this.limit = limit;
  }

  @Override
  protected void searchLeaf(LeafReaderContext segment, int from, int to, Weight weight,
      Collector collector) throws IOException {
    if (!limit.cutsMatches()) {
      super.searchLeaf(segment, from, to, new InStretches(weight), collector);
    }
  }

  /** What a query matches, stretch by stretch. */
  private final class InStretches extends FilterWeight {
    InStretches(Weight whole) {
      super(whole);
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
      var whole = in.scorerSupplier(segment);
      return whole == null ? null : new ScorerSupplier() {
        @Override
        public Scorer get(long leadCost) throws IOException {
          return whole.get(leadCost);
        }

        @Override
        public BulkScorer bulkScorer() throws IOException {
          return new Stretches(whole.bulkScorer(), limit);
        }

        @Override
        public long cost() {
          return whole.cost();
        }

        @Override
        public void setTopLevelScoringClause() throws IOException {
          whole.setTopLevelScoringClause();
        }
      };
    }
  }

  /** Goes through the articles of a segment and looks at the clock before each stretch. */
  private static final class Stretches extends BulkScorer {
    private final BulkScorer whole;
    private final TimeLimit limit;

    Stretches(BulkScorer whole, TimeLimit limit) {
      this.whole = whole;
      this.limit = limit;
    }

    @Override
    public int score(LeafCollector collector, @Nullable Bits live, int from, int to)
        throws IOException {
      int next = from;
      while (next < to) {
        if (limit.cutsMatches()) {
          throw new CollectionTerminatedException();
        }
        int end = (next | PATIENCE - 1) + 1;
        next = whole.score(collector, live, next, end < 0 ? to : Math.min(to, end));
      }
      return next;
    }

    @Override
    public long cost() {
      return whole.cost();
    }
  }
}
