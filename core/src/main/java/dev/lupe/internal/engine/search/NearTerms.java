package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.spell.LettersOff;
import java.util.Comparator;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * The terms that are at most one or two letters off a word, and a query for the nearest of them:
 * what {@link org.apache.lucene.search.FuzzyQuery} finds, with the same scores. Used for one request.
 */
final class NearTerms {
  private static final int MOST = 50;

  private final ReaderState state;
  private final LettersOff lettersOff;

  /**
   * A search for near terms.
   *
   * @param outOfTime asked now and then whether to stop with what there is
   */
  NearTerms(ReaderState state, BooleanSupplier outOfTime) {
    this.state = state;
    this.lettersOff = new LettersOff(state, outOfTime);
  }

  /**
   * What was found near a word.
   *
   * @param query a query for the nearest terms
   * @param terms all terms that are near
   */
  record Near(Query query, Set<String> terms) {}

  /** Looks for the terms of a field that are at most so many letters off a word. */
  Near of(String field, String word, int edits) {
    var terms = lettersOff.within(edits, field, word).keySet();
    int[] letters = word.codePoints().toArray();
    var nearest = terms.stream()
        .map(term -> new Candidate(term, new BytesRef(term), nearness(letters, term)))
        .filter(candidate -> candidate.nearness >= 0)
        .sorted(Comparator.comparingDouble(Candidate::nearness).reversed()
            .thenComparing(Candidate::bytes))
        .limit(MOST)
        .sorted(Comparator.comparing(Candidate::bytes)).toList();
    var places = state.places(field, nearest.stream().map(Candidate::text).toList());
    var query = new BlendedTermQuery.Builder();
    query.setRewriteMethod(BlendedTermQuery.BOOLEAN_REWRITE);
    for (int i = 0; i < places.size(); i++) {
      var one = nearest.get(i);
      query.add(new Term(field, one.bytes), one.nearness, places.get(i));
    }
    return new Near(query.build(), terms);
  }

  /** A term and how near it is, from 1 for the word itself down to 0. */
  private record Candidate(String text, BytesRef bytes, float nearness) {}

  /**
   * The share of letters that are right, counted in the shorter of both words; less than nothing if
   * more letters are wrong than it has.
   */
  private static float nearness(int[] word, String text) {
    int[] other = text.codePoints().toArray();
    int edits = edits(word, other);
    return edits == 0 ? 1 : 1 - (float) edits / Math.min(word.length, other.length);
  }

  /** How many letters are wrong: none, one, or two where there are more; two in turn are one. */
  private static int edits(int[] one, int[] other) {
    int from = 0;
    int shorter = Math.min(one.length, other.length);
    while (from < shorter && one[from] == other[from]) {
      from++;
    }
    int back = 0;
    while (back < shorter - from && one[one.length - 1 - back] == other[other.length - 1 - back]) {
      back++;
    }
    int left = one.length - back - from;
    int right = other.length - back - from;
    if (left == 0 && right == 0) {
      return 0;
    }
    boolean swapped = left == 2 && right == 2
        && one[from] == other[from + 1] && one[from + 1] == other[from];
    return swapped || left <= 1 && right <= 1 ? 1 : 2;
  }
}
