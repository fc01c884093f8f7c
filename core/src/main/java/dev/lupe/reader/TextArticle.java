package dev.lupe.reader;

import java.util.Optional;

/**
 * A text told apart into headline and body. What stands above the headline, such as a date or a
 * credit, stays with the body.
 *
 * @param title the headline, or else the beginning of the text
 * @param body the rest, or else the whole text
 * @param note what was doubtful
 */
record TextArticle(String title, String body, Optional<String> note) {

  static TextArticle of(String raw) {
    var text = TextLines.strip(withPlainLineEnds(raw));
    var lines = new TextLines(text);
    int first = firstOfText(lines);
    return headed(text, lines, first).orElseGet(() -> unheaded(text, lines, first));
  }

  private static int firstOfText(TextLines lines) {
    int at = 0;
    while (at < lines.count() && isAside(lines.line(at))) {
      at++;
    }
    return at;
  }

  /** Blank lines, and those that say something about the article. */
  private static boolean isAside(TextLines.Line line) {
    return line.isBlank() || LineKind.of(line.text()) != LineKind.TEXT;
  }

  private static Optional<TextArticle> headed(String text, TextLines lines, int first) {
    var title = lines.line(first).text();
    int last = first;
    while (lines.isWrapped(last)) {
      last++;
      title = title + " " + lines.line(last).text();
      if (!Headline.isLikely(title)) {
        return Optional.empty();
      }
    }
    boolean wraps = last > first;
    if (!Headline.isLikely(title) || wraps && !lines.line(last + 1).isBlank()) {
      return Optional.empty();
    }
    int rest = afterRepetitions(lines, last, title);
    var above = TextLines.strip(text.substring(0, lines.line(first).start()));
    var below = TextLines.strip(text.substring(rest));
    var body = TextLines.strip(above + "\n\n" + below);
    return Optional.of(new TextArticle(title, body, Optional.empty()));
  }

  /** Where the text goes on below the headline, which may stand there twice or more. */
  private static int afterRepetitions(TextLines lines, int headline, String title) {
    int end = lines.line(headline).end();
    for (int i = headline + 1; i < lines.count(); i++) {
      if (Headline.isSame(lines.line(i).text(), title)) {
        end = lines.line(i).end();
      } else if (!lines.line(i).isBlank()) {
        break;
      }
    }
    return end;
  }

  private static TextArticle unheaded(String text, TextLines lines, int first) {
    int from = first < lines.count() ? first : 0;
    return new TextArticle(Headline.standIn(lines.line(from).text()), text,
        Optional.of("no headline was found, so the title is the beginning of the text"));
  }

  private static String withPlainLineEnds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
