package dev.lupe.internal.sentence;

import dev.lupe.language.SentenceRules;

/**
 * Tells whether a single line break was meant: after a headline, a dateline, a list item or a whole
 * paragraph, but not where running text was wrapped at a margin.
 *
 * <p>Wrapped text betrays itself: the next line's first word would not have fitted on the line any
 * more. Where it would have, somebody ended the line on purpose.
 */
final class Lines {
  private static final int MAX_LINE = 300;
  /** No margin is that wide; a line beyond it is a paragraph of its own. */
  private static final int WIDEST_MARGIN = 120;
  /** No margin is that narrow. */
  private static final int NARROWEST_MARGIN = 50;

  private final SentenceRules rules;

  Lines(SentenceRules rules) {
    this.rules = rules;
  }

  /** Whether the line that ends at {@code end} is one of its own, before the one at {@code next}. */
  boolean endsOnPurpose(CharSequence text, int end, int next) {
    if (Marks.isBullet(text.charAt(next))) return true;
    Following following = Following.of(text, next, rules);
    if (following.lower() || following.word().isEmpty() || isUnfinished(text, end)) return false;
    int start = lineStart(text, end);
    if (indent(text, next) >= 2 && indent(text, next) > indent(text, start) && !isItem(text, start))
      return true;
    int length = end - start;
    int nextEnd = lineEnd(text, next);
    int nextLength = nextEnd - next;
    int before = lengthBefore(text, start);
    if (Math.max(length, Math.max(nextLength, before)) > WIDEST_MARGIN) return true;
    int margin = Math.max(NARROWEST_MARGIN, Math.max(nextLength, before));
    int firstWord = tokenEnd(text, next) - next;
    if (length + 1 + firstWord > margin) return false;
    return following.starter() || !goesOn(text, nextEnd);
  }

  private boolean isUnfinished(CharSequence text, int end) {
    char last = text.charAt(end - 1);
    if (last == ',' || last == ';' || last == '&' || last == '/' || Marks.isDash(last)) return true;
    if (Marks.isOpeningBracket(last)) return true;
    int word = Following.wordStart(text, end);
    return rules.phraseOpeners().contains(text.subSequence(word, end).toString());
  }

  private static boolean isItem(CharSequence text, int start) {
    int at = Marks.skipBlanks(text, start);
    return Marks.isDash(text.charAt(at)) || Marks.isBullet(text.charAt(at));
  }

  /** Whether the line after the one that ends here carries on in mid-sentence. */
  private static boolean goesOn(CharSequence text, int lineEnd) {
    int next = Marks.skipBlanks(text, lineEnd);
    return next < text.length() && Marks.isLower(text.charAt(next));
  }

  private static int indent(CharSequence text, int lineText) {
    int at = lineText;
    int width = 0;
    for (; at > 0 && !Marks.isLineBreak(text.charAt(at - 1)); at--) {
      if (!Marks.isBlank(text.charAt(at - 1))) return 0;
      width += text.charAt(at - 1) == '\t' ? 2 : 1;
    }
    return width;
  }

  /** Where the text of the line starts that ends at {@code end}, behind its indent. */
  private static int lineStart(CharSequence text, int end) {
    int at = end;
    while (at > 0 && end - at <= MAX_LINE && !Marks.isLineBreak(text.charAt(at - 1))) at--;
    return Math.min(end, Marks.skipBlanks(text, at));
  }

  private static int lineEnd(CharSequence text, int start) {
    int at = start;
    while (at < text.length() && at - start <= MAX_LINE && !Marks.isLineBreak(text.charAt(at))) at++;
    return at;
  }

  private static int tokenEnd(CharSequence text, int start) {
    int at = start;
    while (at < text.length() && at - start <= MAX_LINE && !Marks.isBlank(text.charAt(at))) at++;
    return at;
  }

  /** The length of the line before the one at {@code start}, 0 after a blank line. */
  private static int lengthBefore(CharSequence text, int start) {
    int at = start;
    while (at > 0 && !Marks.isLineBreak(text.charAt(at - 1))) {
      if (!Marks.isBlank(text.charAt(at - 1))) return 0;
      at--;
    }
    if (at == 0) return 0;
    int end = at - 1;
    if (end > 0 && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r') end--;
    return end - lineStart(text, end);
  }
}
