package dev.lupe.readers.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
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
    var characters = text.open();
    try {
      var csv = CsvReader.builder()
          .fieldSeparator(separator)
          .skipEmptyLines(true)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .ofCsvRecord(characters);
      var rows = csv.iterator();
      if (!rows.hasNext()) {
        throw new IOException("it holds no header");
      }
      var columns = Columns.of(rows.next().getFields());
      var articles = new TableArticles(source, columns, rows, text.notes());
      return Results.stream(articles::next, csv);
    } catch (IOException e) {
      characters.close();
      throw e;
    } catch (RuntimeException e) {
      characters.close();
      throw new IOException("its header can't be read: " + e.getMessage(), e);
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
