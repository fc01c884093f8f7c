package dev.lupe.internal.sentence;

import dev.lupe.language.SentenceRules;

/**
 * What follows a place where a sentence may end, behind opening quotes, brackets and dashes.
 *
 * @param start where the first word starts
 * @param word that word, empty where something else than a word follows
 * @param lower whether it starts with a small letter (and is no {@code iPhone})
 * @param capital whether it starts with a capital
 * @param starter whether it is one of the rules' starters
 * @param opened whether a quote or a bracket opens before it
 */
record Following(
    int start, String word, boolean lower, boolean capital, boolean starter, boolean opened) {
  private static final int MAX_WORD = 40;
  private static final int MAX_OPENERS = 8;

  static Following of(CharSequence text, int from, SentenceRules rules) {
    int at = from;
    boolean opened = false;
    while (at < text.length() && at - from < MAX_OPENERS) {
      char c = text.charAt(at);
      boolean opener = Marks.isQuote(c) || Marks.isOpeningBracket(c) || c == '¿' || c == '¡';
      boolean between = Marks.isDash(c) || (at > from && Marks.isBlank(c));
      if (!opener && !between) break;
      opened |= opener;
      at++;
    }
    int end = wordEnd(text, at);
    String word = text.subSequence(at, end).toString();
    if (word.isEmpty()) return new Following(at, word, false, false, false, opened);
    boolean capital = Marks.isUpper(word.charAt(0));
    boolean lower = Marks.isLower(word.charAt(0)) && !isBrand(word);
    boolean starter = capital && rules.starters().contains(word) && standsAlone(text, at, end);
    return new Following(at, word, lower, capital, starter, opened);
  }

  boolean digit() {
    return !word.isEmpty() && Marks.isDigit(word.charAt(0));
  }

  /** Where the word that ends at {@code end} starts. */
  static int wordStart(CharSequence text, int end) {
    int at = end;
    while (at > 0 && end - at < MAX_WORD && isInWord(text.charAt(at - 1))) at--;
    while (at < end && !Marks.isWordChar(text.charAt(at))) at++;
    return at;
  }

  static int wordEnd(CharSequence text, int start) {
    int at = start;
    while (at < text.length() && at - start < MAX_WORD && Marks.isWordChar(text.charAt(at))) at++;
    return at;
  }

  private static boolean isInWord(char c) {
    return Marks.isWordChar(c) || c == '\'' || c == '’';
  }

  /** {@code iPhone}, {@code eBay}: the capital comes second. */
  private static boolean isBrand(String word) {
    return word.length() > 2 && Marks.isUpper(word.charAt(1));
  }

  /** Not the initial {@code A.} nor the first part of {@code All-Star}. */
  private static boolean standsAlone(CharSequence text, int start, int end) {
    if (end == text.length()) return true;
    char after = text.charAt(end);
    if (after == '.') return end - start > 1;
    return !Marks.isDash(after) || end + 1 == text.length() || Marks.isBlank(text.charAt(end + 1));
  }
}
