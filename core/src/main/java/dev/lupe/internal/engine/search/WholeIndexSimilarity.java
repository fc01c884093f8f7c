package dev.lupe.internal.engine.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 (k1 1.2, b 0.75) in which a word is rare or frequent by all articles of the index, not by
 * those of its language alone: so the readings of a query in several languages can be compared, and
 * a language of few articles does not look as if it had only frequent words.
 */
final class WholeIndexSimilarity extends BM25Similarity {
  private final long articles;

  WholeIndexSimilarity(long articles) {
    this.articles = articles;
  }

  @Override
  public Explanation idfExplain(CollectionStatistics collection, TermStatistics term) {
    long count = Math.max(articles, collection.docCount());
    float idf = idf(term.docFreq(), count);
    return Explanation.match(idf, "idf of a word in " + term.docFreq() + " of " + count
        + " articles");
  }
}
