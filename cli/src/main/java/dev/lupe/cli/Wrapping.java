package dev.lupe.cli;

import dev.lupe.result.Snippet;
import dev.lupe.result.Span;
import java.util.ArrayList;
import java.util.List;

/** Breaks marked text into lines, marks and all. */
final class Wrapping {
  private Wrapping() {}

  /**
   * Breaks at blanks, or within a word that is wider than a line.
   *
   * @param columns how wide a line may be
   * @param markColumns how many columns the beginning and the end of a mark take up each
   */
  static List<Snippet> wrap(Snippet marked, int columns, int markColumns) {
    String text = onOneLine(marked.text());
    int[] widths = widths(text, marked.spans(), markColumns);
    var lines = new ArrayList<Snippet>();
    int start = skipBlanks(text, 0);
    while (start < text.length()) {
      int end = endOfLine(text, widths, start, columns);
      lines.add(piece(text, marked.spans(), start, end));
      start = skipBlanks(text, end);
    }
    return lines;
  }

  /** Blanks for line breaks and tabs; every character stays where it is. */
  private static String onOneLine(String text) {
    var out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      if (Character.isWhitespace(out.charAt(i))) {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }

  /** The columns of each code point, at its first unit, with the marks that begin or end there. */
  private static int[] widths(String text, List<Span> spans, int markColumns) {
    int[] widths = new int[text.length()];
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      widths[i] = Columns.of(text.codePointAt(i));
    }
    for (var span : spans) {
      widths[span.start()] += markColumns;
      widths[span.end() - 1] += markColumns;
    }
    return widths;
  }

  private static int endOfLine(String text, int[] widths, int start, int columns) {
    int blank = -1;
    int width = 0;
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        blank = i;
      }
      width += widths[i];
      if (width > columns && i > start && !Character.isLowSurrogate(text.charAt(i))) {
        return blank < 0 ? i : blank;
      }
    }
    return text.stripTrailing().length();
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static Snippet piece(String text, List<Span> spans, int start, int rawEnd) {
    int end = rawEnd;
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    var inside = new ArrayList<Span>();
    for (var span : spans) {
      int from = Math.max(span.start(), start);
      int to = Math.min(span.end(), end);
      if (from < to) {
        inside.add(new Span(from - start, to - start, span.reason()));
      }
    }
    return new Snippet(start, text.substring(start, end), inside);
  }
}
