package dev.lupe.readers.table;

import dev.lupe.reader.ArticleReader;
import dev.lupe.reader.ArticleSource;
import dev.lupe.reader.ReadResult;
import dev.lupe.readers.source.CheckedText;
import dev.lupe.readers.source.Results;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads tables with a header: {@code .tsv} is cut at tabs, {@code .csv} at the mark that is most
 * frequent in its header, a comma, semicolon, tab or bar. One row is held at a time.
 */
public final class TableReader implements ArticleReader {
  private static final String SEPARATORS = ",;\t|";
  private static final int MAX_HEADER = 100_000;

  /** For {@link java.util.ServiceLoader}. */
  public TableReader() {}

  @Override
  public boolean reads(String fileName) {
    var name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".tsv");
  }

  @Override
  public Stream<ReadResult> read(ArticleSource source) throws IOException {
    var text = CheckedText.of(source);
    char separator = separator(text);
    var rows = new TableRows(text, separator);
    try {
      var header = rows.next();
      if (header == null) {
        throw new IOException("it holds no header");
      }
      if (!header.fault().isEmpty()) {
        throw new IOException("line " + header.line() + ", the header: " + header.fault());
      }
      var articles =
          new TableArticles(source, Columns.of(header.cells()), rows, text.notes());
      return Results.stream(articles::next, rows);
    } catch (IOException e) {
      rows.close();
      throw e;
    }
  }

  /** What cuts the header into the most columns; what stands in quotes does not count. */
  private static char separator(CheckedText text) throws IOException {
    var counts = new int[SEPARATORS.length()];
    try (var characters = text.open()) {
      boolean quoted = false;
      for (int i = 0, c = characters.read(); i < MAX_HEADER && c >= 0; i++, c = characters.read()) {
        if (c == '"') {
          quoted = !quoted;
        } else if (!quoted && (c == '\n' || c == '\r')) {
          break;
        } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
          counts[SEPARATORS.indexOf(c)]++;
        }
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return SEPARATORS.charAt(best);
  }
}
