package dev.lupe.cli;

/** The forms an answer is printed in. */
enum Format {
  TEXT,
  JSON,
  NDJSON,
  HTML;

  ResultPrinter printer(TextStyle style) {
    return switch (this) {
      case TEXT -> new TextPrinter(style);
      case JSON -> new JsonPrinter();
      case NDJSON -> new NdjsonPrinter();
      case HTML -> new HtmlPrinter();
    };
  }
}
