package dev.lupe.cli;

import dev.lupe.result.Snippet;
import dev.lupe.result.Span;

/** Shows where a snippet begins or ends in the middle of a sentence. */
final class Ellipses {
  private static final String BEFORE = "… ";
  private static final String AFTER = " …";

  private Ellipses() {}

  static Snippet around(Snippet snippet) {
    String text = snippet.text().strip();
    String before = snippet.start() > 0 && beginsWithin(text) ? BEFORE : "";
    String after = endsWithin(text) ? AFTER : "";
    if (before.isEmpty() && after.isEmpty()) {
      return snippet;
    }
    var spans = snippet.spans().stream()
        .map(span -> new Span(
            span.start() + before.length(), span.end() + before.length(), span.reason()))
        .toList();
    return new Snippet(snippet.start(), before + snippet.text() + after, spans);
  }

  private static boolean beginsWithin(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  private static boolean endsWithin(String text) {
    if (text.isEmpty()) {
      return false;
    }
    int last = text.codePointBefore(text.length());
    return Character.isLetterOrDigit(last) || last == ',' || last == ';' || last == '-';
  }
}
