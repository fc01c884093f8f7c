package dev.lupe.result;

import java.util.List;

/**
 * A piece of an article's text with its marks: never markup, so it can be shown anywhere.
 *
 * @param start where the piece begins in the body, in UTF-16 units
 * @param text the piece
 * @param spans the marks within it, in order and apart from one another
 */
public record Snippet(int start, String text, List<Span> spans) {
  /** Copies the spans. */
  public Snippet {
    spans = List.copyOf(spans);
  }

  /** The text as HTML: everything escaped, the marks in {@code <mark>}. */
  public String toHtml() {
    return Marks.html(text, spans);
  }

  /** The text for a terminal: control characters taken out, the marks coloured. */
  public String toAnsi() {
    return Marks.ansi(text, spans);
  }

  /** The text with the marks in square brackets, for plain terminals, logs and tests. */
  public String toPlain() {
    return Marks.plain(text, spans, "[", "]");
  }
}
