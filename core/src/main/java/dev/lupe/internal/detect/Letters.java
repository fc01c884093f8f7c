package dev.lupe.internal.detect;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A text reduced to what tells its language: lower-case words with one blank around each, without
 * digits, punctuation, addresses, file names and abbreviations that have no vowel (shr, vs, GmbH):
 * those look alike everywhere. Filled by one thread, then only read.
 */
final class Letters {

  static final char BLANK = ' ';

  private static final char NO_BREAK_SPACE = '\u00A0';

  /** Longer runs without a blank are no address or file name, but a script without blanks. */
  private static final int LONGEST_ADDRESS = 200;

  private char[] chars;
  private int length;
  private final int[] lettersOf = new int[Script.values().length];
  private int letters;

  private int words;
  private final BitSet capitalised = new BitSet();

  private int wordStart = 1;
  private boolean wordHasVowel;
  private boolean wordIsCapitalised;

  private Letters(int capacity) {
    chars = new char[capacity + 2];
    chars[0] = BLANK;
    length = 1;
  }

  static Letters of(CharSequence text) {
    Letters letters = new Letters(text.length());
    letters.append(text, 0, text.length());
    return letters;
  }

  /** At most about {@code most} characters of a text: all of it, or windows spread over it. */
  static Letters sampleOf(CharSequence text, int most, int windows) {
    if (text.length() <= most) {
      return of(text);
    }
    Letters letters = new Letters(most + windows);
    int width = most / windows;
    for (int window = 0; window < windows; window++) {
      int start = (int) ((long) (text.length() - width) * window / (windows - 1));
      letters.append(text, nextWord(text, start), start + width);
    }
    return letters;
  }

  /** The words, each with a blank before it and one behind the last; see {@link #length()}. */
  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  /** The number of letters, of any script, in the words. */
  int count() {
    return letters;
  }

  /** Whether a word, counted from 0, begins with a capital and so may be a name. */
  boolean isCapitalised(int word) {
    return capitalised.get(word);
  }

  Script script() {
    return Script.prevailing(lettersOf);
  }

  private static int nextWord(CharSequence text, int start) {
    int at = start;
    int limit = start + 40;
    while (at > 0 && at < limit && text.charAt(at - 1) > BLANK) {
      at++;
    }
    return at == limit ? start : at;
  }

  private void append(CharSequence text, int from, int to) {
    if (hasLooseAccents(text, from, to)) {
      String joined = Normalizer.normalize(text.subSequence(from, to), Normalizer.Form.NFC);
      appendComposed(joined, 0, joined.length());
    } else {
      appendComposed(text, from, to);
    }
  }

  private void appendComposed(CharSequence part, int start, int end) {
    ensureRoomFor(end - start);
    int chunk = length;
    int wordsBefore = words;
    boolean skipping = false;
    for (int i = start; i < end; i++) {
      char c = part.charAt(i);
      if (c <= BLANK || c == NO_BREAK_SPACE) {
        endWord();
        chunk = length;
        wordsBefore = words;
        skipping = false;
      } else if (!skipping) {
        skipping = isPartOfAddress(part, i, end) && length - chunk < LONGEST_ADDRESS;
        if (skipping) {
          forget(chunk, wordsBefore);
        } else {
          appendPart(part, i, end);
        }
      }
    }
    endWord();
  }

  private void appendPart(CharSequence part, int at, int end) {
    char c = part.charAt(at);
    if (Character.isLetter(c)) {
      appendLetter(c);
    } else if (isApostrophe(c)) {
      appendApostrophe(part, at, end);
    } else if (!isInsideWord(c)) {
      endWord();
    }
  }

  private void ensureRoomFor(int more) {
    if (chars.length < length + more + 2) {
      chars = Arrays.copyOf(chars, length + more + 2);
    }
  }

  private void appendLetter(char c) {
    lettersOf[c < 0x370 ? 0 : Script.of(c).ordinal()]++;
    letters++;
    char lower = Character.toLowerCase(c);
    if (chars[length - 1] == BLANK) {
      wordStart = length;
      wordHasVowel = false;
      wordIsCapitalised = lower != c;
    }
    wordHasVowel |= lower > 'z' || isVowel(lower);
    chars[length++] = lower;
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
  }

  private void appendApostrophe(CharSequence text, int at, int end) {
    if (chars[length - 1] != BLANK && at + 1 < end && Character.isLetter(text.charAt(at + 1))) {
      chars[length++] = '\'';
    } else {
      endWord();
    }
  }

  private void endWord() {
    if (chars[length - 1] == BLANK) {
      return;
    }
    if (wordHasVowel) {
      chars[length++] = BLANK;
      capitalised.set(words++, wordIsCapitalised);
    } else {
      letters -= Math.min(letters, length - wordStart);
      length = wordStart;
    }
  }

  /** Takes back what was read of an address; its letters stay counted for the script. */
  private void forget(int start, int wordsBefore) {
    for (int i = start; i < length; i++) {
      letters -= Character.isLetter(chars[i]) ? 1 : 0;
    }
    length = start;
    words = wordsBefore;
  }

  /** Marks that decompose letters are put together first, or "ü" would be two words. */
  private static boolean hasLooseAccents(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 0x300 && c < 0x370) {
        return true;
      }
    }
    return false;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  /** An @, :// or backslash, or a dot between a letter and a small letter, as in example.org. */
  private static boolean isPartOfAddress(CharSequence text, int at, int end) {
    char c = text.charAt(at);
    if (c == '.') {
      return at > 0
          && at + 1 < end
          && Character.isLetter(text.charAt(at - 1))
          && Character.isLowerCase(text.charAt(at + 1));
    }
    return c == '@' || c == '\\' || (c == ':' && at + 1 < end && text.charAt(at + 1) == '/');
  }

  /** Soft hyphens, joiners and vowel signs neither are letters nor end a word. */
  private static boolean isInsideWord(char c) {
    if (c < 0xAD) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }
}
