package dev.lupe.internal.text;

import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.analysis.CharArraySet;

/** Apostrophes between letters, whichever sign was typed for them. */
public final class Apostrophes {
  /** Neither what stands before an apostrophe nor an ending behind it has more letters. */
  private static final int LONGEST = 12;

  private Apostrophes() {}

  /** Whether this character is used as one. */
  public static boolean isOne(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '＇';
  }

  /**
   * Makes a blank of the apostrophe behind words that lost their last vowel: {@code l’été} becomes
   * two words, of which the second is found, marked and quoted by itself.
   *
   * @param shortened what may stand before the apostrophe, in lower case
   */
  public static RewritingFilter.Rewrite partingAfter(Set<String> shortened) {
    var set = CharArraySet.unmodifiableSet(new CharArraySet(shortened, true));
    return (text, length) -> {
      for (int at = 1; at < length - 1; at++) {
        if (isOne(text[at]) && Character.isLetterOrDigit(text[at + 1])) {
          int start = wordStart(text, at);
          if (start < at && set.contains(text, start, at - start)) {
            text[at] = ' ';
          }
        }
      }
    };
  }

  /**
   * Blanks out apostrophes together with the endings behind them: {@code Ankara'da} is left as
   * {@code Ankara}.
   *
   * @param ending whether letters, as they stand, are an ending
   */
  public static RewritingFilter.Rewrite droppingEndings(Predicate<String> ending) {
    return (text, length) -> {
      for (int at = 1; at < length - 1; at++) {
        if (isOne(text[at]) && Character.isLetterOrDigit(text[at - 1])) {
          int end = wordEnd(text, at + 1, length);
          if (ending.test(new String(text, at + 1, end - at - 1))) {
            for (int i = at; i < end; i++) {
              text[i] = ' ';
            }
          }
        }
      }
    };
  }

  private static int wordStart(char[] text, int end) {
    int at = end;
    while (at > 0 && end - at <= LONGEST && Character.isLetterOrDigit(text[at - 1])) {
      at--;
    }
    return at;
  }

  private static int wordEnd(char[] text, int start, int length) {
    int at = start;
    while (at < length && at - start <= LONGEST && Character.isLetterOrDigit(text[at])) {
      at++;
    }
    return at;
  }
}
