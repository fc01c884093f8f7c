package dev.lupe.readers.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.lupe.readers.source.CheckedText;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table, each read when it is asked for. Where the quotes of one are wrong, nobody
 * knows its end: it is given as a fault, and reading goes on in the line below.
 */
final class TableRows implements Closeable {
  /** Each fault makes the text be opened again. */
  private static final int MOST_FAULTS = 100;

  private final CheckedText text;
  private final char separator;
  private CsvReader<CsvRecord> csv;
  private Iterator<CsvRecord> rows;
  /** How many lines are above those that are being read. */
  private long above;
  /** The line the next row can begin in. */
  private long next = 1;
  private int faults;

  /**
   * A row.
   *
   * @param line the line it begins in, from 1
   * @param cells its cells; none if it is at fault
   * @param fault what is wrong with it, and what to do; empty if nothing is
   */
  record Row(long line, List<String> cells, String fault) {}

  TableRows(CheckedText text, char separator) throws IOException {
    this.text = text;
    this.separator = separator;
    this.csv = csv(new BufferedReader(text.open()));
    this.rows = csv.iterator();
  }

  /** The next row; null at the end. */
  @Nullable
  Row next() throws IOException {
    try {
      return rows.hasNext() ? row(rows.next()) : null;
    } catch (UncheckedIOException e) {
      var cause = e.getCause();
      throw new IOException(e.getMessage() + (cause == null ? "" : ": " + cause.getMessage()), e);
    } catch (CsvParseException e) {
      if (++faults > MOST_FAULTS) {
        throw new IOException("line " + next + ": the rest is left unread, as " + MOST_FAULTS
            + " rows above have quotes that are not closed", e);
      }
      return fault();
    }
  }

  private Row row(CsvRecord row) {
    long line = above + row.getStartingLineNumber();
    next = line + 1;
    for (var cell : row.getFields()) {
      next += breaks(cell);
    }
    return new Row(line, row.getFields(), "");
  }

  /** Finds the line of the row that can't be read, and goes on below it. */
  private Row fault() throws IOException {
    csv.close();
    var lines = new BufferedReader(text.open());
    long line = 0;
    var read = lines.readLine();
    while (read != null && (++line < next || read.isEmpty())) {
      read = lines.readLine();
    }
    above = line;
    next = line + 1;
    csv = csv(lines);
    rows = csv.iterator();
    return new Row(line, List.of(), "a quote is opened and not closed before the separator or the"
        + " end; close it, and write each quote inside of a cell twice (\"\")");
  }

  private CsvReader<CsvRecord> csv(BufferedReader characters) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .trimWhitespacesAroundQuotes(true)
        .ofCsvRecord(characters);
  }

  /** How many lines a cell ends, whichever way they end. */
  private static int breaks(String cell) {
    int breaks = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      boolean pair = c == '\r' && i + 1 < cell.length() && cell.charAt(i + 1) == '\n';
      breaks += (c == '\n' || c == '\r') && !pair ? 1 : 0;
    }
    return breaks;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
