package dev.lupe.internal.german;

/**
 * The CISTEM stemmer for German, on character arrays.
 *
 * <p>Leonie Weissweiler and Alexander Fraser: <i>Developing a Stemmer for German Based on a
 * Comparative Analysis of Publicly Available Stemmers</i>, GSCL 2017. This is the published
 * algorithm, step by step; what search needs beyond it lives in {@link GermanStemmer}.
 *
 * <p>Stateless, so one instance may serve many threads.
 */
public final class CistemStemmer {

  // While endings are cut, a group of letters that must not be torn apart counts as one letter.
  private static final char SCH = '\uE000';
  private static final char EI = '\uE001';
  private static final char IE = '\uE002';
  private static final char DOUBLED = '\uE003';

  /**
   * Stems a word in place.
   *
   * @param word the letters, in either case, composed (NFC); a word with ß needs one free place
   *     behind it for each ß
   * @param length how many letters the word has
   * @param keepsT true where the word is known to be a noun: it then keeps a final t. The paper
   *     takes a capital first letter for that; false is its case-insensitive variant
   * @return the length of the stem, which is lower-cased and without umlauts
   */
  public int stem(char[] word, int length, boolean keepsT) {
    int folded = fold(word, length);
    int start = hasGePrefix(word, folded) ? 2 : 0;
    int packed = pack(word, start, folded);
    int cut = cutEndings(word, packed, keepsT);
    return unpack(word, cut);
  }

  /** As {@link #stem}, but a ge- at the beginning belongs to the word. */
  int stemKeepingGe(char[] word, int length, boolean keepsT) {
    int packed = pack(word, 0, fold(word, length));
    return unpack(word, cutEndings(word, packed, keepsT));
  }

  /** Lower-cases, and writes ä ö ü ß as a o u ss; returns the new length. */
  static int fold(char[] word, int length) {
    int sharp = 0;
    for (int i = 0; i < length; i++) {
      char c = word[i];
      if (c >= 'a' && c <= 'z') {
        continue;
      }
      c = Character.toLowerCase(c);
      word[i] = switch (c) {
        case 'ä' -> 'a';
        case 'ö' -> 'o';
        case 'ü' -> 'u';
        default -> c;
      };
      if (c == 'ß') {
        sharp++;
      }
    }
    return sharp == 0 ? length : writeSharpAsDouble(word, length, sharp);
  }

  private static int writeSharpAsDouble(char[] word, int length, int sharp) {
    int to = length + sharp;
    for (int from = length - 1; from >= 0; from--) {
      char c = word[from];
      if (c == 'ß') {
        word[--to] = 's';
        c = 's';
      }
      word[--to] = c;
    }
    return length + sharp;
  }

  private static boolean hasGePrefix(char[] word, int length) {
    return length >= 6 && word[0] == 'g' && word[1] == 'e';
  }

  /** Moves the letters from {@code start} to the front, groups packed; returns how many. */
  private static int pack(char[] word, int start, int length) {
    int grouped = 0;
    for (int i = start; i < length; i++) {
      char c = word[i];
      char next = i + 1 < length ? word[i + 1] : 0;
      char afterNext = i + 2 < length ? word[i + 2] : 0;
      if (c == 's' && next == 'c' && afterNext == 'h') {
        c = SCH;
        i += 2;
      } else if (c == 'e' && next == 'i') {
        c = EI;
        i++;
      } else if (c == 'i' && next == 'e' && afterNext != 'i') { // in "iei" the ei comes first
        c = IE;
        i++;
      }
      word[grouped++] = c;
    }
    for (int i = 1; i < grouped; i++) {
      if (word[i] == word[i - 1]) {
        word[i] = DOUBLED;
        i++;
      }
    }
    return grouped;
  }

  private static int cutEndings(char[] word, int length, boolean keepsT) {
    int end = length;
    while (end > 3) {
      char last = word[end - 1];
      char beforeLast = word[end - 2];
      if (end > 5 && beforeLast == 'e' && (last == 'm' || last == 'r')) {
        end -= 2;
      } else if (end > 5 && beforeLast == 'n' && last == 'd') {
        end -= 2;
      } else if (last == 't' && !keepsT || last == 'e' || last == 's' || last == 'n') {
        end--;
      } else {
        break;
      }
    }
    return end;
  }

  /** Spells the packed groups out again; the room is there, since they were spelt out before. */
  private static int unpack(char[] word, int length) {
    int full = length;
    for (int i = 0; i < length; i++) {
      full += switch (word[i]) {
        case SCH -> 2 * repeats(word, i, length);
        case EI, IE -> repeats(word, i, length);
        default -> 0;
      };
    }
    int to = full;
    for (int from = length - 1; from >= 0; from--) {
      char c = word[from];
      int times = 1;
      if (c == DOUBLED && from > 0) {
        c = word[--from];
        times = 2;
      }
      for (; times > 0; times--) {
        to = unpack(c, word, to);
      }
    }
    return full;
  }

  private static int repeats(char[] word, int at, int length) {
    // A doubled group takes a second time the room of the group, less the place of the mark.
    return at + 1 < length && word[at + 1] == DOUBLED ? 2 : 1;
  }

  private static int unpack(char c, char[] word, int end) {
    int to = end;
    switch (c) {
      case SCH -> {
        word[--to] = 'h';
        word[--to] = 'c';
        word[--to] = 's';
      }
      case EI -> {
        word[--to] = 'i';
        word[--to] = 'e';
      }
      case IE -> {
        word[--to] = 'e';
        word[--to] = 'i';
      }
      default -> word[--to] = c;
    }
    return to;
  }
}
