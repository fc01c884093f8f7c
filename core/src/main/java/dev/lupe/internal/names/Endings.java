package dev.lupe.internal.names;

import java.util.Arrays;

/** Endings of words, looked up by their last letter: of seventy, few end in the same one. */
final class Endings {
  private static final int LETTERS = 32;

  private final String[][] byLastLetter = new String[LETTERS][];
  private final int restBefore;

  /**
   * Some endings.
   *
   * @param restBefore letters that stand before an ending at least
   */
  Endings(int restBefore, String... endings) {
    this.restBefore = restBefore;
    for (int letter = 0; letter < LETTERS; letter++) {
      int bits = letter;
      byLastLetter[letter] = Arrays.stream(endings)
          .filter(ending -> bits(ending) == bits).toArray(String[]::new);
    }
  }

  /** The bits that tell a last letter from others, roughly. */
  private static int bits(String word) {
    return word.charAt(word.length() - 1) % LETTERS;
  }

  /** Whether a word, which is not empty, has one of the endings. */
  boolean areOf(String word) {
    for (String ending : byLastLetter[bits(word)]) {
      if (word.length() >= ending.length() + restBefore && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
