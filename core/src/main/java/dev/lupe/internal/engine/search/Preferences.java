package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.index.Fields;
import dev.lupe.query.SearchRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** What moves an article up or down beside how well it matches: its values and its age. */
final class Preferences {
  private Preferences() {}

  /** A query whose scores are multiplied by what the request prefers. */
  static Query applied(Query query, SearchRequest request, long now) {
    var preferring = query;
    for (var boost : request.boosts()) {
      var field = Fields.facet(boost.facet().name());
      preferring = FunctionScoreQuery.boostByQuery(
          preferring, new TermQuery(new Term(field, boost.value())), boost.factor());
    }
    return request.freshness().isEmpty()
        ? preferring
        : new FunctionScoreQuery(preferring,
            new Fresh(now, request.freshness().get().toMillis()));
  }

  /** The score, and up to half of it more the newer an article is. */
  private static final class Fresh extends DoubleValuesSource {
    private static final double MOST = 0.5;

    private final long now;
    private final long halfLife;

    Fresh(long now, long halfLife) {
      this.now = now;
      this.halfLife = Math.max(1, halfLife);
    }

    @Override
    public DoubleValues getValues(LeafReaderContext context, DoubleValues scores)
        throws IOException {
      NumericDocValues moments = DocValues.getNumeric(context.reader(), Fields.MOMENT);
      return new DoubleValues() {
        @Override
        public double doubleValue() throws IOException {
          return scores.doubleValue() * factor;
        }

        private double factor = 1;

        @Override
        public boolean advanceExact(int doc) throws IOException {
          factor = moments.advanceExact(doc) ? factor(moments.longValue()) : 1;
          return scores.advanceExact(doc);
        }
      };
    }

    private double factor(long moment) {
      double age = Math.max(0, (double) now - moment);
      return 1 + MOST * Math.pow(0.5, age / halfLife);
    }

    @Override
    public boolean needsScores() {
      return true;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
      return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return false;
    }

    @Override
    public int hashCode() {
      return Objects.hash(now, halfLife);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Fresh fresh && now == fresh.now && halfLife == fresh.halfLife;
    }

    @Override
    public String toString() {
      return "fresh(" + Duration.ofMillis(halfLife) + ")";
    }
  }
}
