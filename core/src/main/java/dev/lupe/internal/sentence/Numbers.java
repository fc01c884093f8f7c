package dev.lupe.internal.sentence;

import dev.lupe.language.SentenceRules;
import java.util.Locale;
import java.util.Set;

/** Tells whether a number with a full stop ends a sentence or ranks, dates or counts items. */
final class Numbers {
  private final boolean ordinals;
  private final Set<String> months;
  private final Set<String> ordinalCues;
  private final Set<String> cardinalCues;

  Numbers(SentenceRules rules) {
    ordinals = rules.ordinals();
    months = rules.months();
    ordinalCues = rules.ordinalCues();
    cardinalCues = rules.cardinalCues();
  }

  /** Whether the word is a number, {@code 12} or the last group of {@code 1.000}. */
  static boolean isNumber(CharSequence text, int word, int stop) {
    if (stop == word)
      return false;
    for (int at = word; at < stop; at++)
      if (!Marks.isDigit(text.charAt(at)))
        return false;
    if (word == 0)
      return true;
    char before = text.charAt(word - 1);
    return Marks.isBlank(before) || before == '.' || isOpening(before);
  }

  private static boolean isOpening(char c) {
    return Marks.isOpeningBracket(c) || Marks.isQuote(c) || c == '/' || Marks.isDash(c);
  }

  /** Whether the word is a Roman numeral, as in {@code Benedikt XVI.}: two letters or more. */
  static boolean isRoman(CharSequence text, int word, int stop) {
    if (stop - word < 2 || stop - word > 6)
      return false;
    for (int at = word; at < stop; at++)
      if ("IVXLC".indexOf(text.charAt(at)) < 0)
        return false;
    return true;
  }

  /** Whether a sentence ends at the number, with {@code next} starting what follows. */
  boolean ends(CharSequence text, int word, int stop, Following next) {
    boolean date =
        next.digit() && isDayOrMonth(text, word, stop) && continuesDate(text, word, next);
    if (!ordinals)
      return !date;
    if (date || (next.capital() && months.contains(next.word())))
      return false;
    if (next.starter() || next.digit())
      return true;
    int first = firstGroup(text, word);
    Before before = Before.of(text, first);
    if (before.isDayOrMonth(text))
      return false;
    String cue = before.word(text);
    if (cardinalCues.contains(cue))
      return true;
    if (ordinalCues.contains(cue.toLowerCase(Locale.ROOT)))
      return false;
    return stop - first > 2;
  }

  /** Where {@code 1.000.000} starts, given its last group. */
  private static int firstGroup(CharSequence text, int word) {
    int at = word;
    while (at > 1 && text.charAt(at - 1) == '.' && Marks.isDigit(text.charAt(at - 2)))
      at = Following.wordStart(text, at - 1);
    return at;
  }

  private static boolean isDayOrMonth(CharSequence text, int word, int stop) {
    return stop - word <= 2 && (text.charAt(word) <= '3' || stop - word == 1);
  }

  /** {@code 12. 3.} and the {@code 3. 2024} in {@code 12. 3. 2024}. */
  private static boolean continuesDate(CharSequence text, int word, Following next) {
    int after = next.end();
    int length = after - next.start();
    boolean stopFollows = after < text.length() && text.charAt(after) == '.';
    if (length <= 2 && stopFollows)
      return true;
    return length <= 4 && Before.of(text, word).isDayOrMonth(text);
  }

  /** The word before a number, and whether a full stop stands between them. */
  private record Before(int start, int end, boolean stop) {
    static Before of(CharSequence text, int word) {
      int end = Marks.skipBlanksBack(text, word);
      boolean stop = end < word && end > 0 && text.charAt(end - 1) == '.';
      if (stop)
        end--;
      return new Before(Following.wordStart(text, end), end, stop);
    }

    String word(CharSequence text) {
      return stop ? "" : text.subSequence(start, end).toString();
    }

    boolean isDayOrMonth(CharSequence text) {
      return stop && isNumber(text, start, end) && Numbers.isDayOrMonth(text, start, end);
    }
  }
}
