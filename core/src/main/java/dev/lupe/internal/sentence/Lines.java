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
  /** Shorter lines are those of lists and tables. */
  private static final int SHORT_LINE = 40;

  private final SentenceRules rules;

  Lines(SentenceRules rules) {
    this.rules = rules;
  }

  /** Whether the line that ends at {@code end} was ended before {@code next} on purpose. */
  boolean endsOnPurpose(CharSequence text, int end, int next) {
    if (Marks.isBullet(text.charAt(next)))
      return true;
    Following following = Following.of(text, next, rules);
    if (Marks.isOpeningBracket(text.charAt(next)))
      return false;
    if (following.lower() || following.isEmpty() || isUnfinished(text, end))
      return false;
    int start = lineStart(text, end);
    int indent = indent(text, start);
    int nextIndent = indent(text, next);
    if (nextIndent >= 2 && nextIndent > indent && !isItem(text, start))
      return true;
    if (indent >= 2 && nextIndent == 0)
      return false; // a paragraph's indented first line
    int length = indent + end - start;
    int nextEnd = lineEnd(text, next);
    int nextLength = nextIndent + nextEnd - next;
    int before = lengthBefore(text, start);
    if (Math.max(length, Math.max(nextLength, before)) > WIDEST_MARGIN)
      return true;
    int margin = Math.max(NARROWEST_MARGIN, Math.max(nextLength, before));
    int firstWord = tokenEnd(text, next) - next;
    if (length + 1 + firstWord > margin)
      return false;
    return following.starter() || !isWrapped(text, nextEnd, nextLength);
  }

  private boolean isUnfinished(CharSequence text, int end) {
    char last = text.charAt(end - 1);
    if (last == ',' || last == ';' || last == '&' || last == '/' || Marks.isDash(last))
      return true;
    if (Marks.isOpeningBracket(last))
      return true;
    int word = Following.wordStart(text, end);
    return rules.phraseOpeners().contains(text.subSequence(word, end).toString());
  }

  private static boolean isItem(CharSequence text, int start) {
    int at = Marks.skipBlanks(text, start);
    return Marks.isDash(text.charAt(at)) || Marks.isBullet(text.charAt(at));
  }

  /** Whether the line that ends here is of running text: long, open, and the next one goes on. */
  private static boolean isWrapped(CharSequence text, int end, int length) {
    int next = Marks.skipBlanks(text, end);
    if (next == text.length())
      return false;
    if (Marks.isLower(text.charAt(next)))
      return true;
    int last = Marks.skipBlanksBack(text, end) - 1;
    boolean sameParagraph = next - end <= 2;
    return length >= SHORT_LINE && sameParagraph && !Marks.isEndMark(text.charAt(last));
  }

  private static int indent(CharSequence text, int lineText) {
    int at = lineText;
    int width = 0;
    for (; at > 0 && !Marks.isLineBreak(text.charAt(at - 1)); at--) {
      if (!Marks.isBlank(text.charAt(at - 1)))
        return 0;
      width += text.charAt(at - 1) == '\t' ? 2 : 1;
    }
    return width;
  }

  /** Where the text of the line starts that ends at {@code end}, behind its indent. */
  private static int lineStart(CharSequence text, int end) {
    int at = end;
    while (at > 0 && end - at <= MAX_LINE && !Marks.isLineBreak(text.charAt(at - 1)))
      at--;
    return Math.min(end, Marks.skipBlanks(text, at));
  }

  private static int lineEnd(CharSequence text, int start) {
    int at = start;
    int limit = Math.min(text.length(), start + MAX_LINE + 1);
    while (at < limit && !Marks.isLineBreak(text.charAt(at)))
      at++;
    return at;
  }

  private static int tokenEnd(CharSequence text, int start) {
    int at = start;
    while (at < text.length() && at - start <= MAX_LINE && !Marks.isBlank(text.charAt(at)))
      at++;
    return at;
  }

  /** The length of the line before the one at {@code start}, 0 after a blank line. */
  private static int lengthBefore(CharSequence text, int start) {
    int at = start;
    while (at > 0 && !Marks.isLineBreak(text.charAt(at - 1))) {
      if (!Marks.isBlank(text.charAt(at - 1)))
        return 0;
      at--;
    }
    if (at == 0)
      return 0;
    int end = at - 1;
    if (end > 0 && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r')
      end--;
    return end - lineStart(text, end);
  }
}
