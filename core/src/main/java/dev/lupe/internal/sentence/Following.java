package dev.lupe.internal.sentence;

import dev.lupe.language.SentenceRules;

/** What follows a place where a sentence may end, behind opening quotes, brackets and dashes. */
final class Following {
  private static final int MAX_WORD = 40;
  private static final int MAX_OPENERS = 8;

  private final CharSequence text;
  private final SentenceRules rules;
  private final int start;
  private final int end;
  private final boolean opened;

  private Following(CharSequence text, SentenceRules rules, int start, boolean opened) {
    this.text = text;
    this.rules = rules;
    this.start = start;
    this.end = wordEnd(text, start);
    this.opened = opened;
  }

  static Following of(CharSequence text, int from, SentenceRules rules) {
    int at = from;
    boolean opened = false;
    while (at < text.length() && at - from < MAX_OPENERS) {
      char c = text.charAt(at);
      if (Marks.isUpper(c))
        break;
      boolean opener = Marks.isQuote(c) || Marks.isOpeningBracket(c) || c == '¿' || c == '¡';
      boolean between = Marks.isDash(c) || (at > from && Marks.isBlank(c));
      if (!opener && !between)
        break;
      opened |= opener;
      at++;
    }
    return new Following(text, rules, at, opened);
  }

  /** Where the first word starts. */
  int start() {
    return start;
  }

  /** Where it ends; at its start where something else than a word follows. */
  int end() {
    return end;
  }

  boolean isEmpty() {
    return start == end;
  }

  /** The first word. */
  String word() {
    return text.subSequence(start, end).toString();
  }

  /** Whether a quote or a bracket opens before it. */
  boolean opened() {
    return opened;
  }

  boolean capital() {
    return start < end && Marks.isUpper(text.charAt(start));
  }

  /** Whether it starts with a small letter and is no {@code iPhone}, {@code eBay}. */
  boolean lower() {
    if (isEmpty() || !Marks.isLower(text.charAt(start)))
      return false;
    return end - start <= 2 || !Marks.isUpper(text.charAt(start + 1));
  }

  boolean digit() {
    return start < end && Marks.isDigit(text.charAt(start));
  }

  /** Whether it is one of the words that start sentences. */
  boolean starter() {
    return capital() && standsAlone() && rules.starters().contains(word());
  }

  /** Not the initial {@code A.} nor the first part of {@code All-Star}. */
  private boolean standsAlone() {
    if (end == text.length())
      return true;
    char after = text.charAt(end);
    if (after == '.')
      return end - start > 1;
    return !Marks.isDash(after) || end + 1 == text.length() || Marks.isBlank(text.charAt(end + 1));
  }

  /** Where the word that ends at {@code end} starts. */
  static int wordStart(CharSequence text, int end) {
    int at = end;
    while (at > 0 && end - at < MAX_WORD && isInWord(text.charAt(at - 1)))
      at--;
    while (at < end && !Marks.isWordChar(text.charAt(at)))
      at++;
    return at;
  }

  static int wordEnd(CharSequence text, int start) {
    int at = start;
    while (at < text.length() && at - start < MAX_WORD && Marks.isWordChar(text.charAt(at)))
      at++;
    return at;
  }

  private static boolean isInWord(char c) {
    return Marks.isWordChar(c) || c == '\'' || c == '’';
  }
}
