package dev.lupe.cli;

/** The forms an answer is printed in. */
enum Format {
  TEXT,
  JSON,
  NDJSON,
  HTML;

  ResultPrinter printer(Shell shell, ColorChoice color) {
    return switch (this) {
      case TEXT -> new TextPrinter(TextStyle.of(shell, color));
      case JSON -> new JsonPrinter();
      case NDJSON -> new NdjsonPrinter();
      case HTML -> new HtmlPrinter();
    };
  }

  /**
   * Checks the format of an answer that is no list of hits.
   *
   * @throws UsageException if it is another
   */
  void mustBeTextOrJson() {
    if (this != TEXT && this != JSON) {
      throw new UsageException("Here --format is text or json");
    }
  }
}
