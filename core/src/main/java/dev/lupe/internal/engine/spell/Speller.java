package dev.lupe.internal.engine.spell;

import dev.lupe.internal.engine.analysis.LookupWord;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.ReaderState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

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
  public List<Spelling> near(String typed, int count) {
    return near(typed, MOST_WRONG, count);
  }

  /** The same with at most so many letters wrong: one is looked for in a fraction of the time. */
  public List<Spelling> near(String typed, int wrong, int count) {
    String word = LookupWord.fold(typed);
    int length = word.codePointCount(0, word.length());
    if (length < SHORTEST || length > LONGEST || !word.chars().allMatch(Speller::mayStandInWord)) {
      return List.of();
    }
    var found = new ArrayList<Spelling>();
    var near = new LettersOff(state, outOfTime);
    int edits = length < LONG ? 1 : Math.min(2, wrong);
    var unrepeated = EditCost.withoutRepeated(word);
    for (var reading : readings.all()) {
      String field = reading.wordField();
      var terms = near.within(edits, field, word);
      if (!unrepeated.isEmpty()) {
        addKnown(unrepeated, field, terms);
      }
      add(terms, field, word, found);
    }
    if (found.isEmpty() && length >= VERY_LONG && wrong == MOST_WRONG) {
      for (var reading : readings.all()) {
        add(near.farther(reading.wordField(), word), reading.wordField(), word, found);
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

  private void addKnown(List<String> words, String field, Map<String, Integer> terms) {
    var articles = state.articlesWith(field, words);
    for (int i = 0; i < words.size(); i++) {
      if (articles.get(i) > 0) {
        terms.put(words.get(i), articles.get(i));
      }
    }
  }

  private static void add(Map<String, Integer> terms, String field, String word,
      List<Spelling> found) {
    terms.forEach((meant, articles) -> {
      // A word with accents has a term without them too.
      if (!meant.equals(word) && meant.chars().allMatch(Speller::mayStandInWord)
          && LookupWord.fold(meant).equals(meant)) {
        found.add(new Spelling(meant, field, articles, articles, EditCost.of(word, meant)));
      }
    });
  }

  private static boolean mayStandInWord(int c) {
    return Character.isLetter(c) || c == '\'';
  }
}
