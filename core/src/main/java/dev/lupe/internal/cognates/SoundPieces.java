package dev.lupe.internal.cognates;

import java.util.Arrays;

/** The three-letter pieces of a word's sounds as numbers. */
final class SoundPieces {
  private static final int LETTERS = 27;
  /** How many different pieces there can be; their numbers begin with 0. */
  static final int KINDS = LETTERS * LETTERS * LETTERS;

  private SoundPieces() {}

  /** The distinct pieces of a word of the letters a to z, its beginning and its end among them. */
  static int[] of(String word) {
    String sounds = SoundLetters.of(word);
    var pieces = new int[sounds.length()];
    int before = 0;
    int last = number(sounds.charAt(0));
    for (int i = 0; i < pieces.length; i++) {
      int next = i + 1 < pieces.length ? number(sounds.charAt(i + 1)) : 0;
      pieces[i] = (before * LETTERS + last) * LETTERS + next;
      before = last;
      last = next;
    }
    return distinct(pieces);
  }

  private static int number(char letter) {
    return letter - 'a' + 1;
  }

  private static int[] distinct(int[] pieces) {
    Arrays.sort(pieces);
    int count = 1;
    for (int i = 1; i < pieces.length; i++) {
      if (pieces[i] != pieces[i - 1]) {
        pieces[count++] = pieces[i];
      }
    }
    return Arrays.copyOf(pieces, count);
  }
}
