package dev.lupe.internal.understanding;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text with their places; empty ones keep their turn. */
final class TextLines {
  /** How far into a text its head can reach. */
  static final int HEAD = 8_192;

  /** Lines longer than this are prose, and no more of them is looked at as a line. */
  private static final int LONGEST = 1_000;

  private static final int MIN_WRAP = 50;
  private static final int MAX_WRAP = 120;

  private final List<Line> lines = new ArrayList<>();
  private int width;
  private int filled;

  TextLines(String text) {
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      var line = new Line(start, end,
          Headline.clean(text.substring(start, Math.min(end, start + LONGEST))));
      lines.add(line);
      if (start < HEAD) {
        width = Math.max(width, end - start);
        filled += line.isBlank() ? 0 : 1;
      }
      boolean two = end + 1 < text.length() && text.charAt(end) == '\r'
          && text.charAt(end + 1) == '\n';
      start = end + (two ? 2 : 1);
    }
  }

  int count() {
    return lines.size();
  }

  /** The line of this number; a blank one beyond either end. */
  Line line(int number) {
    return number >= 0 && number < lines.size() ? lines.get(number) : Line.NONE;
  }

  /**
   * Whether this line goes on in the next one: that begins with a small letter, or the text was
   * broken to a width and the next word did not fit.
   */
  boolean isWrapped(int number) {
    var line = line(number).text();
    var next = line(number + 1).text();
    if (next.isEmpty() || Character.isLowerCase(next.codePointAt(0))) {
      return !next.isEmpty();
    }
    int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
    return width >= MIN_WRAP && width <= MAX_WRAP && filled > 2
        && line.length() + 1 + word > width;
  }

  /** Whether this line and those next to it are one paragraph broken to a width. */
  boolean isInWrappedParagraph(int number) {
    return !line(number + 1).isBlank() && isWrapped(number)
        || !line(number - 1).isBlank() && isWrapped(number - 1);
  }

  /**
   * A line.
   *
   * @param start where it begins in the text
   * @param end where it ends, without its line break
   * @param text its first 1,000 characters, in plain words
   */
  record Line(int start, int end, String text) {
    static final Line NONE = new Line(Integer.MAX_VALUE, Integer.MAX_VALUE, "");

    boolean isBlank() {
      return text.isEmpty();
    }
  }
}
