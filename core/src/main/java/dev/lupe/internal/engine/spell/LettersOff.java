package dev.lupe.internal.engine.spell;

import dev.lupe.internal.engine.index.NearWords;
import dev.lupe.internal.engine.index.ReaderState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * The terms that are a few letters off a word. They are looked for in memory; only until the terms
 * are there, in the dictionaries of the segments, which takes ten times as long. The answer is the
 * same. Used for one request.
 */
public final class LettersOff {
  /** So many terms are looked at between two looks at the clock. */
  private static final int PATIENCE = 64;
  /** Longer words are left to Lucene's automata. */
  private static final int LONGEST = 100;

  private final ReaderState state;
  private final BooleanSupplier outOfTime;
  private final Map<String, CompiledAutomaton> automata = new HashMap<>();

  /**
   * A search among the terms of one state of the index.
   *
   * @param outOfTime asked now and then whether to stop with what there is
   */
  public LettersOff(ReaderState state, BooleanSupplier outOfTime) {
    this.state = state;
    this.outOfTime = outOfTime;
  }

  /**
   * The terms of a field that become the word by at most so many edits, each with how many articles
   * have it: a letter too many, missing, or in the place of another, or two that are swapped.
   *
   * @param edits one or two
   */
  public Map<String, Integer> within(int edits, String field, String word) {
    int[] letters = word.codePoints().toArray();
    return letters.length > LONGEST
        ? inDictionaries(field, terms -> automaton(edits, word).getTermsEnum(terms))
        : found(field, (words, to) -> words.forEachNear(letters, edits, to),
            terms -> automaton(edits, word).getTermsEnum(terms));
  }

  /** The terms that begin as the word does and are up to three likely slips off. */
  Map<String, Integer> farther(String field, String word) {
    var farther = new FartherTerms(word);
    return found(field,
        (words, to) -> words.forEachBeginning(farther.first(), (term, articles) -> {
          if (farther.isNear(term)) {
            to.term(term, articles);
          }
        }), farther::among);
  }

  private CompiledAutomaton automaton(int edits, String word) {
    return automata.computeIfAbsent(edits + word, key -> new CompiledAutomaton(
        new LevenshteinAutomata(word, true).toAutomaton(edits), true, true));
  }

  private Map<String, Integer> found(String field, InMemory search, Cursor cursor) {
    var words = state.nearWords(field);
    return words.isEmpty() ? inDictionaries(field, cursor) : inMemory(words.get(), search);
  }

  private static Map<String, Integer> inMemory(List<NearWords> words, InMemory search) {
    var found = new HashMap<String, Integer>();
    for (var some : words) {
      search.in(some,
          (term, articles) -> found.merge(term.utf8ToString(), articles, Integer::sum));
    }
    return found;
  }

  private Map<String, Integer> inDictionaries(String field, Cursor cursor) {
    var found = new HashMap<String, Integer>();
    try {
      for (var leaf : state.reader().leaves()) {
        var terms = leaf.reader().terms(field);
        if (terms == null) {
          continue;
        }
        var near = cursor.over(terms);
        int left = PATIENCE;
        for (BytesRef term = near.next(); term != null; term = near.next()) {
          if (--left == 0) {
            if (outOfTime.getAsBoolean()) {
              return found;
            }
            left = PATIENCE;
          }
          found.merge(term.utf8ToString(), near.docFreq(), Integer::sum);
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("The terms of " + field + " can't be read", e);
    }
  }

  /** Looks for terms in memory. */
  private interface InMemory {
    void in(NearWords words, NearWords.Visitor to);
  }

  /** Walks over some of the terms of a field. */
  private interface Cursor {
    TermsEnum over(Terms terms) throws IOException;
  }
}
