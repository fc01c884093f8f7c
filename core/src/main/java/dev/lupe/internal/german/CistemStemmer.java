package dev.lupe.internal.german;

import org.apache.lucene.util.ArrayUtil;

/**
 * The CISTEM stemmer for German, on character arrays.
 *
 * <p>Leonie Weissweiler and Alexander Fraser: <i>Developing a Stemmer for German Based on a
 * Comparative Analysis of Publicly Available Stemmers</i>, GSCL 2017. This is the published
 * algorithm, step by step; what search needs beyond it lives in {@link GermanStemmer}.
 *
 * <p>Not for more than one thread at a time.
 */
public final class CistemStemmer {

  // While endings are cut, a group of letters that must not be torn apart counts as one letter.
  private static final char SCH = '\uE000';
  private static final char EI = '\uE001';
  private static final char IE = '\uE002';
  private static final char DOUBLED = '\uE003';

  private char[] groups = new char[64];

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
    return stemFolded(word, fold(word, length), keepsT);
  }

  /** As {@link #stem}, but of a word that {@link #fold} has folded. */
  int stemFolded(char[] word, int length, boolean keepsT) {
    return hasGePrefix(word, length)
        ? stemBehindGe(word, length, keepsT) : stemKeepingGe(word, length, keepsT);
  }

  private int stemBehindGe(char[] word, int length, boolean keepsT) {
    int stem = length - 2 - endings(word, 2, length, keepsT);
    System.arraycopy(word, 2, word, 0, stem);
    return stem;
  }

  /** As {@link #stemFolded}, but a ge- at the beginning belongs to the word. */
  int stemKeepingGe(char[] word, int length, boolean keepsT) {
    return length - endings(word, 0, length, keepsT);
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

  /**
   * How many letters of endings the word has. A group is never part of an ending, so each group that
   * is cut is one letter.
   */
  private int endings(char[] word, int start, int length, boolean keepsT) {
    if (length == 0 || !mayEnd(word[length - 1])) {
      return 0;
    }
    int count = group(word, start, length);
    return count - withoutEndings(count, keepsT);
  }

  private static boolean mayEnd(char last) {
    return switch (last) {
      case 'd', 'e', 'm', 'n', 'r', 's', 't' -> true;
      default -> false;
    };
  }

  /** Reads the letters in groups; returns how many. */
  private int group(char[] word, int start, int length) {
    groups = ArrayUtil.grow(groups, length);
    int count = 0;
    char before = 0;
    for (int i = start; i < length; i++) {
      char c = word[i];
      char next = i + 1 < length ? word[i + 1] : 0;
      if (c == 's' && next == 'c' && i + 2 < length && word[i + 2] == 'h') {
        c = SCH;
        i += 2;
      } else if (c == 'e' && next == 'i') {
        c = EI;
        i++;
      } else if (c == 'i' && next == 'e' && !(i + 2 < length && word[i + 2] == 'i')) {
        c = IE; // in "iei" the ei comes first
        i++;
      }
      before = c == before ? DOUBLED : c;
      groups[count++] = before;
    }
    return count;
  }

  private int withoutEndings(int count, boolean keepsT) {
    int end = count;
    while (end > 3) {
      char last = groups[end - 1];
      char beforeLast = groups[end - 2];
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
}
