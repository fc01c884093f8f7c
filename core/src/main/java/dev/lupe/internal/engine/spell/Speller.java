package dev.lupe.internal.engine.spell;

import dev.lupe.internal.engine.analysis.LookupWord;
import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.ReaderState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Finds the words of the index that are spelled nearly as a word that was typed: at most two letters
 * off, ranked by how likely the slip is and how many articles have the word. Its dictionary is the
 * index, so it knows all names in it and offers nothing that finds nothing.
 */
public final class Speller {
  /** Shorter words are near to too many others. */
  public static final int SHORTEST = 4;
  /** Longer ones are not typed. */
  private static final int LONGEST = 50;
  /** From this length on, two letters may be wrong. */
  private static final int LONG = 5;
  /** From this length on, three letters may be wrong, if nothing is nearer. */
  private static final int VERY_LONG = 7;
  private static final int MOST_WRONG = 3;
  /** So many words are looked at between two looks at the clock. */
  private static final int PATIENCE = 64;
  /** How much a unit of edit cost weighs beside a unit of the frequency's logarithm. */
  private static final double COST = 8;

  private final ReaderState state;
  private final Readings readings;
  private final BooleanSupplier outOfTime;

  /**
   * A speller over the words of one state of the index.
   *
   * @param outOfTime asked now and then whether to stop with what there is
   */
  public Speller(ReaderState state, Readings readings, BooleanSupplier outOfTime) {
    this.outOfTime = outOfTime;
    this.state = state;
    this.readings = readings;
  }

  /** The words that may be meant, likeliest first; never the word itself. */
  public List<Spelling> near(String typed, int count) throws IOException {
    return near(typed, MOST_WRONG, count);
  }

  /** The same with at most so many letters wrong: one is looked for in a fraction of the time. */
  public List<Spelling> near(String typed, int wrong, int count) throws IOException {
    String word = LookupWord.fold(typed);
    int length = word.codePointCount(0, word.length());
    if (length < SHORTEST || length > LONGEST || !word.chars().allMatch(Speller::mayStandInWord)) {
      return List.of();
    }
    var found = new ArrayList<Spelling>();
    var automaton = new CompiledAutomaton(
        new LevenshteinAutomata(word, true).toAutomaton(length < LONG ? 1 : Math.min(2, wrong)),
        true, true);
    var unrepeated = EditCost.withoutRepeated(word).stream().map(BytesRef::new).sorted().toList();
    for (var reading : readings.all()) {
      addNear(word, reading, automaton::getTermsEnum, found);
      if (!unrepeated.isEmpty()) {
        var these = new CompiledAutomaton(Automata.makeStringUnion(unrepeated), true, true);
        addNear(word, reading, these::getTermsEnum, found);
      }
    }
    if (found.isEmpty() && length >= VERY_LONG && wrong == MOST_WRONG) {
      for (var reading : readings.all()) {
        addNear(word, reading, terms -> new FartherTerms(terms, word), found);
      }
    }
    var words = new LinkedHashMap<String, Spelling>();
    found.forEach(one -> words.merge(one.word(), one, Spelling::with));
    return words.values().stream()
        .sorted(Comparator.comparingDouble(Speller::likelihood).reversed()
            .thenComparing(Spelling::word))
        .limit(count).toList();
  }

  /** How likely a word is meant, compared with others: the logarithm of a share. */
  public static double likelihood(Spelling one) {
    return Math.log(one.articles()) - COST * one.cost();
  }

  private void addNear(String word, Reading reading, Cursor cursor, List<Spelling> found)
      throws IOException {
    String field = reading.wordField();
    var frequencies = new HashMap<String, Integer>();
    for (var leaf : state.reader().leaves()) {
      var terms = leaf.reader().terms(field);
      if (terms == null) {
        continue;
      }
      var near = cursor.over(terms);
      int left = PATIENCE;
      for (var term = near.next(); term != null; term = near.next()) {
        if (--left == 0) {
          if (outOfTime.getAsBoolean()) {
            return;
          }
          left = PATIENCE;
        }
        frequencies.merge(term.utf8ToString(), near.docFreq(), Integer::sum);
      }
    }
    found.forEach(known -> {
      if (known.field().equals(field)) {
        frequencies.remove(known.word());
      }
    });
    frequencies.forEach((meant, articles) -> {
      // A word with accents has a term without them too.
      if (!meant.equals(word) && meant.chars().allMatch(Speller::mayStandInWord)
          && LookupWord.fold(meant).equals(meant)) {
        double cost = EditCost.of(word, meant);
        found.add(new Spelling(meant, field, articles, articles, cost));
      }
    });
  }

  /** Walks over some of the terms of a field. */
  private interface Cursor {
    TermsEnum over(Terms terms) throws IOException;
  }

  private static boolean mayStandInWord(int c) {
    return Character.isLetter(c) || c == '\'';
  }
}
