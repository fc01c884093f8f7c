package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.index.ReaderState;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Several terms that count as one, so that a rare one among them does not outweigh the others: an
 * article has as many of it as of all of them, each as much as it weighs; and it is as rare as all
 * of them are together. Lucene's {@link org.apache.lucene.search.SynonymQuery} takes the most common
 * one to be as rare, and looks each term up again.
 */
final class TermsAsOne extends Query {
  private final String field;
  private final Map<String, Float> weights;
  private final List<TermStates> states;

  private TermsAsOne(String field, Map<String, Float> weights, List<TermStates> states) {
    this.field = field;
    this.weights = weights;
    this.states = states;
  }

  /** The terms of a field, each with its weight from above 0 to 1; in their order. */
  static Query of(ReaderState state, String field, Map<String, Float> weights) {
    return new TermsAsOne(field, weights, state.places(field, weights.keySet()));
  }

  /** Terms of a field that all weigh the same. */
  static Query of(ReaderState state, String field, Collection<String> terms) {
    var weights = new LinkedHashMap<String, Float>();
    terms.forEach(term -> weights.put(term, 1f));
    return of(state, field, weights);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    if (!states.stream().allMatch(state -> state.wasBuiltFor(searcher.getTopReaderContext()))) {
      throw new IllegalStateException("The terms were looked up in another state of the index");
    }
    return new OfTerms(mode.needsScores() ? scorer(searcher, boost) : null);
  }

  private @Nullable SimScorer scorer(IndexSearcher searcher, float boost) throws IOException {
    var collection = searcher.collectionStatistics(field);
    long articles = states.stream().mapToLong(TermStates::docFreq).sum();
    if (collection == null || articles == 0) {
      return null;
    }
    long places = states.stream().mapToLong(TermStates::totalTermFreq).sum();
    return searcher.getSimilarity().scorer(boost, collection, new TermStatistics(
        new BytesRef(weights.keySet().iterator().next()),
        Math.min(articles, searcher.getIndexReader().maxDoc()), places));
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.consumeTerms(this,
          weights.keySet().stream().map(text -> new Term(field, text)).toArray(Term[]::new));
    }
  }

  @Override
  public String toString(String defaultField) {
    return (field.equals(defaultField) ? "" : field + ":") + weights;
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && other instanceof TermsAsOne same
        && field.equals(same.field) && weights.equals(same.weights);
  }

  @Override
  public int hashCode() {
    return classHash() + 31 * field.hashCode() + weights.hashCode();
  }

  /** What the terms are worth; without a scorer, only where they are. */
  private final class OfTerms extends Weight {
    private final @Nullable SimScorer scorer;

    OfTerms(@Nullable SimScorer scorer) {
      super(TermsAsOne.this);
      this.scorer = scorer;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
      var terms = segment.reader().terms(field);
      if (terms == null) {
        return null;
      }
      var found = new FoundTerms(segment.reader(), field, terms, scorer);
      int at = 0;
      for (var weight : weights.entrySet()) {
        found.add(weight.getKey(), weight.getValue(), states.get(at++).get(segment));
      }
      return found.cost() == 0 ? null : found;
    }

    @Override
    public Explanation explain(LeafReaderContext segment, int doc) throws IOException {
      var found = scorer(segment);
      return found != null && found.iterator().advance(doc) == doc
          ? Explanation.match(found.score(), "the terms " + TermsAsOne.this + " as one")
          : Explanation.noMatch("none of the terms " + TermsAsOne.this);
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
      return true;
    }
  }
}
