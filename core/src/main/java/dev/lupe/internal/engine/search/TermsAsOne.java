package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.index.ReaderState;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/**
 * Several terms that count as one, so that a rare one among them does not outweigh the others. Lucene
 * takes them to be as rare as the most common one of them; together they are in more articles, and
 * so tell less about one, which a factor makes up for.
 */
final class TermsAsOne {
  private TermsAsOne() {}

  /** The terms of a field, each with its weight from above 0 to 1. */
  static Query of(ReaderState state, String field, Map<String, Float> weights) {
    var any = new SynonymQuery.Builder(field);
    weights.forEach((term, weight) -> any.addTerm(new Term(field, term), weight));
    return Clauses.boosted(any.build(), commonness(state, field, weights.keySet()));
  }

  private static float commonness(ReaderState state, String field, Set<String> terms) {
    int articles = state.reader().maxDoc();
    int most = 0;
    long together = 0;
    for (int with : state.articlesWith(field, terms)) {
      most = Math.max(most, with);
      together += with;
    }
    double rarity = Rarity.of((int) Math.min(articles, together), articles);
    return (float) (rarity / Rarity.of(most, articles));
  }
}
