package dev.lupe.internal.sentence;

import dev.lupe.language.SentenceRules;
import java.util.Objects;

/**
 * Finds the sentence around a place in a text. Immutable and safe for any number of threads.
 *
 * <p>Whether a sentence ends at a place is decided from the characters near that place alone, so a
 * sentence in the middle of a long article costs no more than one in a short one, and every way of
 * asking gives the same sentences. Text that goes on without an end for more than about 2,000
 * characters is cut at word starts about every 1,000: there, too, by what is near.
 *
 * <p>Blanks after a sentence count to that sentence, blanks before the first to the first.
 */
public final class SentenceBreaker {
  /** A cut needs so many characters without a sentence's end on either side. */
  private static final int LONG = 1000;

  /** Cuts lie at the first word start from each multiple of this; not larger than LONG. */
  private static final int GRID = 1000;

  /** How far from its place in the grid a cut looks for a word start. */
  private static final int SLACK = 100;

  private final Stops stops;
  private final Lines lines;

  private SentenceBreaker(SentenceRules rules) {
    stops = new Stops(rules);
    lines = new Lines(rules);
  }

  /** A breaker that follows these rules. */
  public static SentenceBreaker of(SentenceRules rules) {
    return new SentenceBreaker(rules);
  }

  /**
   * Where the sentence starts that holds the character at {@code offset}: its first character that
   * is not blank.
   *
   * @throws IndexOutOfBoundsException if no character of the text is at {@code offset}
   */
  public int start(CharSequence text, int offset) {
    Objects.checkIndex(offset, text.length());
    int seen = Math.max(0, offset - LONG);
    int start = lastStart(text, seen, offset, offset);
    if (start >= 0)
      return start;
    for (int grid = offset / GRID * GRID; grid > 0; grid -= GRID) {
      start = lastStart(text, grid, seen, offset);
      if (start >= 0)
        return start;
      seen = Math.min(seen, grid);
      int cut = cut(text, grid);
      if (cut >= 0 && cut <= offset && isEndless(text, cut))
        return cut;
    }
    start = lastStart(text, 0, seen, offset);
    return start >= 0 ? start : Marks.skipBlanks(text, 0);
  }

  /**
   * The end, exclusive, of the sentence that holds the character at {@code offset}, without the
   * blanks after it.
   *
   * @throws IndexOutOfBoundsException if no character of the text is at {@code offset}
   */
  public int end(CharSequence text, int offset) {
    Objects.checkIndex(offset, text.length());
    return Marks.skipBlanksBack(text, next(text, offset));
  }

  /**
   * Where the sentence starts that follows the one holding the character at {@code from}, or the
   * text's length.
   *
   * @throws IndexOutOfBoundsException if {@code from} is negative or larger than the text's length
   */
  public int next(CharSequence text, int from) {
    int length = text.length();
    Objects.checkIndex(from, length + 1);
    int seen = Math.min(length, from + LONG);
    int next = firstStart(text, rewind(text, from), seen, from);
    if (next >= 0)
      return next;
    for (int grid = from / GRID * GRID; seen < length || grid < length; grid += GRID) {
      int cut = cut(text, grid);
      if (cut > from && isEndless(text, cut))
        return cut;
      int to = Math.min(length, grid + GRID);
      next = firstStart(text, seen, to, from);
      if (next >= 0)
        return next;
      seen = Math.max(seen, to);
    }
    return length;
  }

  /** The first start of a sentence beyond {@code beyond}, by the ends in [from, to), or -1. */
  private int firstStart(CharSequence text, int from, int to, int beyond) {
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (!Marks.mayEndSentence(c))
        continue;
      int start = startAfter(text, at, c);
      if (start > beyond)
        return start;
    }
    return -1;
  }

  /** The last start of a sentence up to {@code limit}, by the ends in [from, to), or -1. */
  private int lastStart(CharSequence text, int from, int to, int limit) {
    for (int at = to - 1; at >= from; at--) {
      char c = text.charAt(at);
      if (!Marks.mayEndSentence(c))
        continue;
      int start = startAfter(text, at, c);
      if (start >= 0 && start <= limit)
        return start;
    }
    return -1;
  }

  /** From where an end can lie whose following sentence starts beyond {@code from}. */
  private static int rewind(CharSequence text, int from) {
    if (from == text.length() || Character.isLetter(text.charAt(from)))
      return from;
    return Math.max(0, Marks.skipBlanksBack(text, from) - Stops.REACH);
  }

  /** Where the next sentence starts if one ends at the mark or line break here, or -1. */
  private int startAfter(CharSequence text, int at, char c) {
    if (Marks.isLineBreak(c))
      return startAfterLine(text, at);
    if (at + 1 < text.length() && Marks.isEndMark(text.charAt(at + 1)))
      return -1;
    int behind = stops.behind(text, at);
    int next = Marks.skipBlanks(text, behind);
    if (next == text.length())
      return -1;
    return stops.ends(text, at, behind, next) ? next : -1;
  }

  /** Only the first line break of a run of blanks decides, for all of them. */
  private int startAfterLine(CharSequence text, int at) {
    if (isFirstOfPair(text, at))
      return -1;
    int end = at > 0 && isFirstOfPair(text, at - 1) ? at - 1 : at;
    while (end > 0 && Marks.isBlank(text.charAt(end - 1))) {
      end--;
      if (Marks.isLineBreak(text.charAt(end)))
        return -1;
    }
    int next = Marks.skipBlanks(text, at);
    if (end == 0 || next == text.length())
      return -1;
    boolean paragraph = text.charAt(at) == '\u2029';
    for (int line = at + 1; line < next && !paragraph; line++)
      paragraph = Marks.isLineBreak(text.charAt(line)) && !isFirstOfPair(text, line);
    return paragraph || lines.endsOnPurpose(text, end, next) ? next : -1;
  }

  private static boolean isFirstOfPair(CharSequence text, int at) {
    return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
  }

  /** Where the text can be cut from this place of the grid on, or -1 among blanks. */
  private static int cut(CharSequence text, int grid) {
    if (grid == 0 || grid >= text.length())
      return -1;
    int to = Math.min(text.length(), grid + SLACK);
    for (int at = grid; at < to; at++)
      if (!Marks.isBlank(text.charAt(at)) && Marks.isBlank(text.charAt(at - 1)))
        return at;
    if (Marks.isBlank(text.charAt(grid)))
      return -1;
    return Character.isLowSurrogate(text.charAt(grid)) ? grid + 1 : grid;
  }

  /** Whether no sentence ends for a long way to both sides. */
  private boolean isEndless(CharSequence text, int cut) {
    return cut >= LONG
        && cut + LONG <= text.length()
        && firstStart(text, cut - LONG, cut + LONG, -1) < 0;
  }
}
