package dev.lupe.reader;

import java.util.ArrayList;
import java.util.List;

/** The lines at the start of a text, with their places; empty ones keep their turn. */
final class TextLines {
  /** How far into a text its head can reach. */
  private static final int HEAD = 8_192;
  private static final int MIN_WRAP = 50;
  private static final int MAX_WRAP = 120;

  private final List<Line> lines = new ArrayList<>();
  private int width;
  private int filled;

  TextLines(String text) {
    int start = 0;
    while (start < text.length() && start < HEAD) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      var line = new Line(start, Math.min(end + 1, text.length()),
          Headline.clean(text.substring(start, Math.min(end, start + HEAD))));
      lines.add(line);
      width = Math.max(width, end - start);
      filled += line.isBlank() ? 0 : 1;
      start = end + 1;
    }
  }

  int count() {
    return lines.size();
  }

  /** The line of this number; a blank one beyond the end. */
  Line line(int number) {
    return number < lines.size() ? lines.get(number) : Line.NONE;
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

  /** The text without blanks of any kind around it. */
  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  /**
   * A line.
   *
   * @param start where it begins in the text
   * @param end where the next one begins
   * @param text its words
   */
  record Line(int start, int end, String text) {
    static final Line NONE = new Line(Integer.MAX_VALUE, Integer.MAX_VALUE, "");

    boolean isBlank() {
      return text.isEmpty();
    }
  }
}
