package dev.lupe.internal.engine.search;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/** Scores the articles that something else goes through. */
abstract class ScorerOfArticles extends Scorer {
  private final DocIdSetIterator articles;

  ScorerOfArticles(DocIdSetIterator articles) {
    this.articles = articles;
  }

  @Override
  public final int docID() {
    return articles.docID();
  }

  @Override
  public final DocIdSetIterator iterator() {
    return articles;
  }
}
