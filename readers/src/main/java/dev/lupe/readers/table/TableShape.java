package dev.lupe.readers.table;

import dev.lupe.readers.source.CheckedText;
import java.io.IOException;
import java.io.Reader;

/**
 * What cuts the rows of a table: the mark that a first line {@code sep=;} names, as spreadsheets write
 * it; else the one that is most frequent in the header, a comma, semicolon, tab or bar.
 *
 * @param separator the mark
 * @param saysSo whether the first line names it, and the header is below
 */
record TableShape(char separator, boolean saysSo) {
  private static final String SEPARATORS = ",;\t|";
  private static final String SAYING = "sep=";
  private static final int MAX_HEADER = 100_000;

  static TableShape of(CheckedText text) throws IOException {
    try (var characters = text.open()) {
      var line = unquoted(header(characters));
      boolean says = line.length() == SAYING.length() + 1
          && line.regionMatches(true, 0, SAYING, 0, SAYING.length())
          && !Character.isLetterOrDigit(line.charAt(SAYING.length()));
      return says ? new TableShape(line.charAt(SAYING.length()), true)
          : new TableShape(mostFrequent(line), false);
    }
  }

  /** The first line that is not empty; what its quotes hold may go on in the next. */
  private static String header(Reader characters) throws IOException {
    var line = new StringBuilder();
    boolean quoted = false;
    for (int c = characters.read(); c >= 0 && line.length() < MAX_HEADER; c = characters.read()) {
      quoted ^= c == '"';
      boolean end = !quoted && (c == '\n' || c == '\r');
      if (end && !line.isEmpty()) {
        break;
      } else if (!end) {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  /** Without what stands in quotes; of a line that stands in them as a whole, what they hold. */
  private static String unquoted(String line) {
    var stripped = line.stripTrailing();
    if (stripped.length() == SAYING.length() + 3 && stripped.startsWith("\"" + SAYING)) {
      return stripped.substring(1, stripped.length() - 1);
    }
    var outside = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      if (!quoted) {
        outside.append(line.charAt(i));
      }
    }
    return outside.toString();
  }

  private static char mostFrequent(String line) {
    char best = SEPARATORS.charAt(0);
    for (int i = 1; i < SEPARATORS.length(); i++) {
      char mark = SEPARATORS.charAt(i);
      best = count(line, mark) > count(line, best) ? mark : best;
    }
    return best;
  }

  private static long count(String line, char mark) {
    return line.chars().filter(c -> c == mark).count();
  }
}
