package dev.lupe.internal.engine.spell;

import java.util.ArrayList;
import java.util.List;

/**
 * How unlikely it is that somebody who means one word types another: the weighted edit distance of
 * Damerau and Levenshtein, in which slips of the ear and of the hand that people make more often
 * cost less. A missing or extra letter costs 1, and so does one of a neighbouring key.
 */
final class EditCost {
  private static final double SWAP = 0.75;
  private static final double SWAP_OF_VOWELS = 0.6;
  private static final double DOUBLED = 0.55;
  private static final double VOWEL_FOR_VOWEL = 0.75;
  private static final double SOUNDS_ALIKE = 0.75;
  private static final double SILENT = 0.85;
  private static final double SPELLED_OUT = 0.3;
  /** Letters typed twice in a row, as in nationational: one slip, however many they are. */
  private static final double REPEATED = 0.9;
  private static final int LONGEST_REPEATED = 5;
  private static final double PH_FOR_F = 0.4;
  /**
   * A letter for one that neither sounds like it nor lies beside it: one missing and one too many,
   * rather than a slip.
   */
  private static final double STRANGE = 2;
  /** The first letter is the one that people get right. */
  private static final double FIRST = 0.6;

  /** Letters that sound alike; y and z change places between the keyboards of two languages. */
  private static final String[] ALIKE = {"ck", "cs", "sz", "dt", "bp", "gk", "vw", "vf", "mn", "gj",
    "kq", "td", "iy", "cz", "xs", "yz"};

  private EditCost() {}

  /** The cost of a typed word where another is meant; both in lower case, without accents. */
  static double of(String typed, String meant) {
    int rows = typed.length() + 1;
    int columns = meant.length() + 1;
    var cost = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        cost[i][j] = i == 0 && j == 0 ? 0 : cheapest(typed, meant, cost, i, j);
      }
    }
    return cost[typed.length()][meant.length()];
  }

  private static double cheapest(String typed, String meant, double[][] cost, int i, int j) {
    double least = Double.MAX_VALUE;
    if (i > 0) {
      least = Math.min(least, cost[i - 1][j] + lone(typed, i - 1, j));
    }
    if (j > 0) {
      least = Math.min(least, cost[i][j - 1] + lone(meant, j - 1, i));
    }
    if (i > 0 && j > 0) {
      least = Math.min(least, cost[i - 1][j - 1]
          + forAnother(typed.charAt(i - 1), meant.charAt(j - 1), i == 1 && j == 1));
    }
    if (i > 1 && j > 1 && typed.charAt(i - 1) == meant.charAt(j - 2)
        && typed.charAt(i - 2) == meant.charAt(j - 1)) {
      boolean vowels = isVowel(typed.charAt(i - 1)) && isVowel(typed.charAt(i - 2));
      least = Math.min(least, cost[i - 2][j - 2] + (vowels ? SWAP_OF_VOWELS : SWAP)
          + (i == 2 ? FIRST / 2 : 0));
    }
    if (i > 0 && j > 1 && typed.charAt(i - 1) == 'f' && isAt(meant, j, "ph")) {
      least = Math.min(least, cost[i - 1][j - 2] + PH_FOR_F);
    }
    if (i > 1 && j > 0 && meant.charAt(j - 1) == 'f' && isAt(typed, i, "ph")) {
      least = Math.min(least, cost[i - 2][j - 1] + PH_FOR_F);
    }
    for (int length = 2; length <= LONGEST_REPEATED && 2 * length <= i; length++) {
      if (isRepeated(typed, i - length, length)) {
        least = Math.min(least, cost[i - length][j] + REPEATED);
      }
    }
    return least;
  }

  /** A word without letters that are typed twice in a row: one word for each such place. */
  static List<String> withoutRepeated(String typed) {
    var words = new ArrayList<String>();
    for (int length = 2; length <= LONGEST_REPEATED; length++) {
      for (int at = length; at + length <= typed.length(); at++) {
        if (isRepeated(typed, at, length)) {
          words.add(typed.substring(0, at) + typed.substring(at + length));
        }
      }
    }
    return words;
  }

  private static boolean isRepeated(String word, int at, int length) {
    return at >= length && word.regionMatches(at - length, word, at, length);
  }

  private static boolean isAt(String word, int end, String letters) {
    return word.startsWith(letters, end - letters.length());
  }

  /** A letter that the other word does not have. */
  private static double lone(String word, int at, int elsewhere) {
    char c = word.charAt(at);
    boolean beside = at > 0 && word.charAt(at - 1) == c
        || at + 1 < word.length() && word.charAt(at + 1) == c;
    if (beside) {
      return DOUBLED;
    }
    if (c == 'e' && at > 0 && "aou".indexOf(word.charAt(at - 1)) >= 0) {
      return SPELLED_OUT;
    }
    double first = at == 0 && elsewhere == 0 ? FIRST : 0;
    return (c == 'h' || c == 'e' || c == '\'' ? SILENT : 1) + first;
  }

  private static double forAnother(char typed, char meant, boolean first) {
    if (typed == meant) {
      return 0;
    }
    double extra = first ? FIRST : 0;
    if (isVowel(typed) && isVowel(meant)) {
      return VOWEL_FOR_VOWEL + extra;
    }
    for (String pair : ALIKE) {
      if (pair.indexOf(typed) >= 0 && pair.indexOf(meant) >= 0) {
        return SOUNDS_ALIKE + extra;
      }
    }
    return (Keyboard.mayMistake(typed, meant) ? 1 : STRANGE) + extra;
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }
}
