package dev.lupe.internal.engine.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** Which articles of each segment a query matches, as many as can be found in time. */
final class MatchingArticles {
  /** So many articles are passed between two looks at the clock. */
  private static final int PATIENCE = 1 << 14;

  private MatchingArticles() {}

  /** A set for each segment of an index, without deleted articles. */
  static List<FixedBitSet> of(Query query, IndexReader reader, TimeLimit limit)
      throws IOException {
    var searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    var weight = searcher.createWeight(
        searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    var segments = new ArrayList<FixedBitSet>();
    for (var segment : reader.leaves()) {
      segments.add(of(weight, segment, limit));
    }
    return segments;
  }

  private static FixedBitSet of(Weight weight, LeafReaderContext segment, TimeLimit limit)
      throws IOException {
    int end = segment.reader().maxDoc();
    var matching = new FixedBitSet(end);
    var articles = limit.cutsMatches() ? null : weight.bulkScorer(segment);
    if (articles == null) {
      return matching;
    }
    var collector = new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {
        // Only whether they match is of interest.
      }

      @Override
      public void collect(int article) {
        matching.set(article);
      }
    };
    for (int next = 0; next < end && !limit.cutsMatches();) {
      next = articles.score(
          collector, segment.reader().getLiveDocs(), next, Math.min(end, next + PATIENCE));
    }
    return matching;
  }
}
