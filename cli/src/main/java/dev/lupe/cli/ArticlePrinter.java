package dev.lupe.cli;

import dev.lupe.result.MatchMap;
import dev.lupe.result.Snippet;
import java.io.PrintStream;

/** Prints a whole article with its marks. */
final class ArticlePrinter {
  private ArticlePrinter() {}

  /** Prints the article as JSON, with the marks in its title and its body. */
  static void json(MatchMap matches, PrintStream out) {
    Json.print(out, json -> {
      json.writeStartObject();
      Json.copyMembers(matches.article().toJson(), json);
      Json.spans(json, "titleSpans", matches.title());
      Json.spans(json, "bodySpans", matches.body());
      json.writeEndObject();
    });
  }

  /** Prints the article for people: headline, what is known about it, and the text as it is. */
  static void text(MatchMap matches, TextStyle style, PrintStream out) {
    var article = matches.article();
    if (!article.title().isBlank()) {
      out.println(style.marked(new Snippet(0, article.title(), matches.title())));
    }
    out.println(style.dim(
        Byline.of(matches.language(), article.source(), article.published())));
    if (!article.authors().isEmpty()) {
      known("author", String.join(", ", article.authors()), style, out);
    }
    article.facets().forEach((name, values) -> known(name, String.join(", ", values), style, out));
    article.values().forEach((name, value) -> known(name, value, style, out));
    article.url().ifPresent(url -> known("url", url, style, out));
    out.println(style.name(Printable.line(article.id())));
    out.println();
    out.println(style.marked(new Snippet(0, article.body(), matches.body())).stripTrailing());
  }

  private static void known(String name, String value, TextStyle style, PrintStream out) {
    out.println(style.dim(Printable.line(name) + ":") + " " + Printable.line(value));
  }
}
