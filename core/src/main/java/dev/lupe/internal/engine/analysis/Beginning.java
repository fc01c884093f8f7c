package dev.lupe.internal.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * The terms that begin as was typed, or nearly so.
 *
 * @param name what tells it from all others
 * @param automaton accepts these terms
 * @param terms the same, ready to run
 */
public record Beginning(String name, Automaton automaton, CompiledAutomaton terms) {
  /** Nobody types longer words; all their spellings together would make a vast automaton. */
  private static final int LONGEST = 64;

  /** Terms of phrases and values that begin with these words; the last may go on. */
  public static Beginning ofKeys(List<LookupWord> words, boolean nearly) {
    String last = words.getLast().key();
    String before = words.size() == 1
        ? ""
        : LookupWord.key(words.subList(0, words.size() - 1)) + " ";
    var tail = nearly ? near(last) : Automata.makeString(last);
    return of(before + last, Operations.concatenate(List.of(Automata.makeString(before), tail)),
        nearly);
  }

  /** Terms of titles, one word each, that begin with a word. */
  public static Beginning ofTitleWords(LookupWord word, boolean nearly) {
    String key = word.key();
    return of(key, nearly ? near(key) : Automata.makeString(key), nearly);
  }

  /**
   * Terms of a word field that begin with a word, with its umlauts in any spelling: the field has
   * words with umlauts both with and without their dots, and others as they were written.
   */
  public static Beginning ofWords(LookupWord word, boolean nearly) {
    String folded = word.folded();
    if (nearly) {
      return of(folded, near(folded), true);
    }
    var spellings = new ArrayList<Automaton>();
    spellings.add(Automata.makeString(folded));
    if (word.isSpelledOut()) {
      spellings.add(Automata.makeString(withDots(folded, word.key())));
    }
    int typed = folded.length() <= LONGEST ? folded.length() : 0;
    for (int i = 0; i < typed - 1; i++) {
      boolean plain = "aou".indexOf(folded.charAt(i)) >= 0 && folded.charAt(i + 1) != 'e';
      if (plain) {
        spellings.add(Automata.makeString(
            folded.substring(0, i + 1) + "e" + folded.substring(i + 1)));
      }
    }
    return of(folded, Operations.union(spellings), false);
  }

  /** The word with a dotted letter for each pair that the key has as one. */
  private static String withDots(String folded, String key) {
    var dotted = new StringBuilder();
    int at = 0;
    for (int i = 0; i < key.length(); i++) {
      boolean pair = at + 1 < folded.length() && folded.charAt(at + 1) == 'e'
          && (i + 1 >= key.length() || key.charAt(i + 1) != 'e')
          && "aou".indexOf(key.charAt(i)) >= 0;
      dotted.append(pair ? "äöü".charAt("aou".indexOf(key.charAt(i))) : key.charAt(i));
      at += pair ? 2 : 1;
    }
    return dotted.toString();
  }

  /** One letter wrong, one too many, one missing or two swapped, but for the first. */
  private static Automaton near(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return new LevenshteinAutomata(word.substring(first), true)
        .toAutomaton(1, word.substring(0, first));
  }

  private static Beginning of(String name, Automaton start, boolean nearly) {
    var all = Operations.determinize(
        Operations.concatenate(List.of(start, Automata.makeAnyString())),
        Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    return new Beginning(
        (nearly ? "~" : "=") + name, all, new CompiledAutomaton(all, false, true));
  }
}
