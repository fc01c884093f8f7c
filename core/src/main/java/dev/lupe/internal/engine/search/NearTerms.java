package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.index.ReaderState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;

/**
 * The terms that are at most one or two letters off a word, and a query for the nearest of them:
 * what {@link org.apache.lucene.search.FuzzyQuery} finds, with the same scores, but with one
 * automaton for all languages and one walk over the terms, which tells what is to be marked as well.
 * Used for one request.
 */
final class NearTerms {
  private static final int MOST = 50;
  /** So many terms are looked at between two looks at the clock. */
  private static final int PATIENCE = 64;

  private final ReaderState state;
  private final BooleanSupplier outOfTime;
  private final Map<String, CompiledAutomaton> automata = new HashMap<>();

  /**
   * A search for near terms.
   *
   * @param outOfTime asked now and then whether to stop with what there is
   */
  NearTerms(ReaderState state, BooleanSupplier outOfTime) {
    this.state = state;
    this.outOfTime = outOfTime;
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
    var automaton = automata.computeIfAbsent(edits + word, key -> new CompiledAutomaton(
        new LevenshteinAutomata(word, true).toAutomaton(edits), true, false));
    var nearest = new Nearest(word);
    try {
      for (var leaf : state.reader().leaves()) {
        var terms = leaf.reader().terms(field);
        if (terms == null) {
          continue;
        }
        var cursor = automaton.getTermsEnum(terms);
        int left = PATIENCE;
        for (var term = cursor.next(); term != null; term = cursor.next()) {
          if (--left == 0) {
            if (outOfTime.getAsBoolean()) {
              break;
            }
            left = PATIENCE;
          }
          var states = nearest.states(term);
          if (states != null) {
            states.register(
                cursor.termState(), leaf.ord, cursor.docFreq(), cursor.totalTermFreq());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The terms of " + field + " can't be read", e);
    }
    return new Near(nearest.query(field), nearest.all);
  }

  /** A term and how near it is, from 1 for the word itself down to 0. */
  private record Candidate(BytesRef term, float nearness, TermStates states) {}

  /** The nearest of many terms. */
  private final class Nearest {
    private final int[] word;
    private final Set<String> all = new HashSet<>();
    private final Map<BytesRef, Candidate> known = new HashMap<>();
    private final TreeSet<Candidate> inOrder = new TreeSet<>(
        Comparator.comparingDouble(Candidate::nearness).reversed().thenComparing(Candidate::term));

    Nearest(String word) {
      this.word = word.codePoints().toArray();
    }

    /**
     * Where to note what a segment says of a term; null if enough others are nearer, or if more
     * letters are wrong than it has.
     */
    @Nullable
    TermStates states(BytesRef term) {
      var same = known.get(term);
      if (same != null) {
        return same.states;
      }
      String text = term.utf8ToString();
      all.add(text);
      float nearness = nearness(text);
      if (nearness < 0) {
        return null;
      }
      var candidate = new Candidate(BytesRef.deepCopyOf(term), nearness,
          new TermStates(state.reader().getContext()));
      inOrder.add(candidate);
      known.put(candidate.term, candidate);
      if (inOrder.size() <= MOST) {
        return candidate.states;
      }
      var farthest = inOrder.removeLast();
      known.remove(farthest.term);
      return farthest.equals(candidate) ? null : candidate.states;
    }

    /** The share of letters that are right, counted in the shorter of both words. */
    private float nearness(String text) {
      int[] other = text.codePoints().toArray();
      int edits = edits(word, other);
      return edits == 0 ? 1 : 1 - (float) edits / Math.min(word.length, other.length);
    }

    Query query(String field) {
      var query = new BlendedTermQuery.Builder();
      query.setRewriteMethod(BlendedTermQuery.BOOLEAN_REWRITE);
      known.values().stream().sorted(Comparator.comparing(Candidate::term)).forEach(
          one -> query.add(new Term(field, one.term), one.nearness, one.states));
      return query.build();
    }
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
