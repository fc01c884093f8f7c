package dev.lupe.result;

import java.util.List;
import java.util.function.BiConsumer;

/** Writes marked text for the places where people read it. */
final class Marks {
  private static final String ANSI_ON = "\u001b[1;33m";
  private static final String ANSI_OFF = "\u001b[0m";

  private Marks() {}

  static String html(String text, List<Span> spans) {
    return write(text, spans, "<mark>", "</mark>", Marks::appendEscaped);
  }

  static String ansi(String text, List<Span> spans) {
    return plain(text, spans, ANSI_ON, ANSI_OFF);
  }

  static String plain(String text, List<Span> spans, String open, String close) {
    return write(text, spans, open, close, Marks::appendPrintable);
  }

  private static String write(String text, List<Span> spans, String open, String close,
      BiConsumer<StringBuilder, String> append) {
    var out = new StringBuilder(text.length() + spans.size() * (open.length() + close.length()));
    int at = 0;
    for (var span : spans) {
      append.accept(out, text.substring(at, span.start()));
      out.append(open);
      append.accept(out, text.substring(span.start(), span.end()));
      out.append(close);
      at = span.end();
    }
    append.accept(out, text.substring(at));
    return out.toString();
  }

  private static void appendEscaped(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> appendSafe(out, c);
      }
    }
  }

  /** A text must not steer the terminal it is printed on, so its control characters go. */
  private static void appendPrintable(StringBuilder out, String text) {
    text.chars().forEach(c -> appendSafe(out, (char) c));
  }

  private static void appendSafe(StringBuilder out, char c) {
    // Carriage returns are half of a line break in many files; alone they would overwrite a line.
    if (c != '\r') {
      out.append(isUnsafe(c) ? '\uFFFD' : c);
    }
  }

  /** Control characters and those that turn the direction of writing around. */
  private static boolean isUnsafe(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069';
  }
}
