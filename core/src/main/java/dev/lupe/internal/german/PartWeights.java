package dev.lupe.internal.german;

import dev.lupe.internal.text.WordList;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;

/**
 * How much a stretch of one word's letters speaks for being a part of a compound: the logarithm of
 * its frequency, as a share of the logarithm of all articles, less what its form costs.
 *
 * <p>The costs were found by random search on one half of a list of words and checked on the other;
 * around these values little depends on them.
 */
final class PartWeights {

  static final double NONE = Double.NEGATIVE_INFINITY;

  /** Letters in the shortest part, and in the shortest that need not be listed. */
  static final int SHORTEST_PART = 2;

  private static final int SHORTEST_UNLISTED = 4;
  private static final int SHORTEST_INFLECTED = 5;
  private static final int FULL_LENGTH = 8;

  /** What a part of four letters costs; longer ones less, those of eight letters nothing. */
  private static final double SHORTNESS = 0.15;

  /** For linking letters, and for an ending given up. */
  private static final double LINK = 0.1;

  private static final double DROPPED_ENDING = 0.4;

  /** For each part: few long parts are better than many short ones. */
  private static final double PART = 0.33;

  /** How much likelier than its parts a word must be to stay whole, and what counts at most. */
  private static final double WHOLE_OVER_MEAN = 0.05;

  private static final double WHOLE_AT_MOST = 0.65;

  /** How much likelier than its weakest part. */
  private static final double WHOLE_OVER_WEAKEST = 0.25;

  private static final String[] LINKS = {"s", "es", "n", "en", "er", "e", "ens", "ns"};
  private static final String[] NO_LINKS = {};
  private static final CharArraySet TAKE_NS = WordList.set(List.of("buchstabe", "friede", "funke",
      "gedanke", "glaube", "haufe", "name", "same", "schade", "wille"));
  private static final CharArraySet TAKE_ENS = WordList.set(List.of("herz", "schmerz"));
  private static final String[] DROPPED = {"e", "en"};
  private static final String[] INFLECTIONS = {"e", "en", "n", "s", "es", "er", "ern"};
  private static final String[] OTHER_FORMS = {"e", "en", "n", "s"};

  private final Vocabulary vocabulary;
  private final double logArticles;
  private final char[] letters;
  private final int length;
  private final int[] frequencies; // one more than the frequency; 0 = not looked up
  private final Slice slice;
  private int contentEnd;
  private double whole = Double.NaN;

  PartWeights(FoldedWord word, Vocabulary vocabulary, double logArticles) {
    this.vocabulary = vocabulary;
    this.logArticles = logArticles;
    this.letters = word.letters;
    this.length = word.length;
    this.slice = new Slice(letters, length);
    this.frequencies = new int[length * (length + 1)];
  }

  boolean canStart(int at) {
    return Onsets.isPossible(letters, at, length);
  }

  /**
   * The weight of a part with its linking letters; NONE where it can be no part, and where it is
   * too rare to pay for its form.
   */
  double weigh(int start, int end) {
    contentEnd = end;
    double weight = end == length ? lastWeight(start, end) : innerWeight(start, end);
    return weight <= 0 || PartForms.isBarred(letters, start, end, length) ? NONE : weight;
  }

  /** Where the part last weighed ends without its linking letters. */
  int contentEnd() {
    return contentEnd;
  }

  private double innerWeight(int start, int end) {
    double best = known(start, end);
    for (String link : mayEndLink(letters[end - 1]) ? LINKS : NO_LINKS) {
      int content = end - link.length();
      if (content - start >= SHORTEST_PART && matches(content, link)
          && mayTake(link, start, content)) {
        double weight = known(start, content) - LINK;
        if (weight > NONE && link.charAt(link.length() - 1) == 's') {
          contentEnd = Math.min(contentEnd, content);
        }
        best = Math.max(best, weight);
      }
    }
    return Math.max(best, withoutEnding(start, end));
  }

  /** Sprach-, Schul-, Lern-: a word that gave its ending up. */
  private double withoutEnding(int start, int end) {
    double best = NONE;
    if (PartForms.isLongEnough(letters, start, end) && letters[end - 1] != 'e') {
      for (String dropped : DROPPED) {
        int frequency = frequency(start, end, dropped);
        if (frequency > 0 && !PartForms.isNone(letters, start, end)) {
          best = Math.max(best, strength(frequency) - lengthCost(end - start) - DROPPED_ENDING);
        }
      }
    }
    return best;
  }

  private double lastWeight(int start, int end) {
    double best = known(start, end);
    if (best == NONE && end - start >= SHORTEST_INFLECTED) {
      best = inflected(start, end);
    }
    return best;
  }

  private double inflected(int start, int end) {
    double best = NONE;
    for (String ending : INFLECTIONS) {
      int stem = end - ending.length();
      if (stem - start >= SHORTEST_PART && matches(stem, ending)) {
        best = Math.max(best, known(start, stem));
      }
    }
    return best;
  }

  private double known(int start, int end) {
    if (!PartForms.isLongEnough(letters, start, end)) {
      return NONE;
    }
    int frequency = frequency(start, end);
    return frequency == 0 || PartForms.isNone(letters, start, end)
        ? NONE
        : strength(frequency) - lengthCost(end - start);
  }

  private double strength(int frequency) {
    return Math.log(frequency + 1.0) / logArticles;
  }

  private static double lengthCost(int length) {
    return length >= FULL_LENGTH ? 0 : SHORTNESS * (FULL_LENGTH - length) / SHORTEST_UNLISTED;
  }

  /** The weight of a compound of so many parts. */
  double compound(double sum, int parts) {
    return sum / parts - PART * parts;
  }

  /** Whether parts of this mean and least weight are a likelier reading than one word. */
  boolean outweighsWhole(double mean, double least) {
    if (Double.isNaN(whole)) {
      whole = strength(frequencyOfWhole());
    }
    return mean > Math.min(whole, WHOLE_AT_MOST) - WHOLE_OVER_MEAN
        && least > whole - WHOLE_OVER_WEAKEST;
  }

  private int frequencyOfWhole() {
    int frequency = frequency(0, length);
    for (String ending : INFLECTIONS) {
      int stem = length - ending.length();
      if (matches(stem, ending)) {
        frequency = Math.max(frequency, frequency(0, stem));
      }
    }
    for (String ending : OTHER_FORMS) {
      frequency = Math.max(frequency, frequency(0, length, ending));
    }
    return frequency;
  }

  /** Namens- and Herzens- are of few words; of others the letters are their own: Leben-s-mittel. */
  private boolean mayTake(String link, int start, int content) {
    return switch (link) {
      case "ns" -> TAKE_NS.contains(letters, start, content - start);
      case "ens" -> TAKE_ENS.contains(letters, start, content - start);
      default -> true;
    };
  }

  private static boolean mayEndLink(char c) {
    return c == 's' || c == 'n' || c == 'e' || c == 'r';
  }

  private boolean matches(int at, String ending) {
    for (int i = 0; i < ending.length(); i++) {
      if (letters[at + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int frequency(int start, int end) {
    int cell = start * (length + 1) + end;
    if (frequencies[cell] == 0) {
      frequencies[cell] = 1 + frequency(start, end, "");
    }
    return frequencies[cell] - 1;
  }

  private int frequency(int start, int end, String ending) {
    return vocabulary.frequency(slice.set(start, end, ending));
  }
}
