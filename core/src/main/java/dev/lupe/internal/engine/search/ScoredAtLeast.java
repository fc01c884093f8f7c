package dev.lupe.internal.engine.search;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Matches what another query gives a score that is high enough; each score is computed once. */
final class ScoredAtLeast extends Query {
  /** What it costs to compute a score, in the simple operations in which Lucene counts. */
  private static final float COST = 100;

  private final Query query;
  private final float least;

  ScoredAtLeast(Query query, float least) {
    this.query = query;
    this.least = least;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    var rewritten = query.rewrite(searcher);
    return rewritten.equals(query) ? this : new ScoredAtLeast(rewritten, least);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    // Whoever asks, it takes a score to know whether a document matches.
    return new Scoring(searcher.createWeight(query, ScoreMode.COMPLETE, boost), least * boost);
  }

  private final class Scoring extends FilterWeight {
    private final float enough;

    Scoring(Weight weight, float enough) {
      super(ScoredAtLeast.this, weight);
      this.enough = enough;
    }

    @Override
    public Explanation explain(LeafReaderContext context, int doc) throws IOException {
      var found = in.explain(context, doc);
      return found.isMatch() && found.getValue().floatValue() < enough
          ? Explanation.noMatch("scored less than " + enough, found)
          : found;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
      var supplier = in.scorerSupplier(context);
      return supplier == null ? null : new ScorerSupplier() {
        @Override
        public Scorer get(long leadCost) throws IOException {
          return new HighScorer(supplier.get(leadCost), enough);
        }

        @Override
        public long cost() {
          return supplier.cost();
        }
      };
    }

    @Override
    public int count(LeafReaderContext context) {
      return -1;
    }
  }

  private static final class HighScorer extends Scorer {
    private final Scorer all;
    private final TwoPhaseIterator high;
    private float score;

    HighScorer(Scorer all, float enough) {
      this.all = all;
      this.high = new TwoPhaseIterator(all.iterator()) {
        @Override
        public boolean matches() throws IOException {
          score = all.score();
          return score >= enough;
        }

        @Override
        public float matchCost() {
          return COST;
        }
      };
    }

    @Override
    public int docID() {
      return all.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return TwoPhaseIterator.asDocIdSetIterator(high);
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
      return high;
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return all.getMaxScore(upTo);
    }

    @Override
    public float score() {
      return score;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return query.toString(field) + ">=" + least;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScoredAtLeast same && query.equals(same.query) && least == same.least;
  }

  @Override
  public int hashCode() {
    return Objects.hash(query, least);
  }
}
