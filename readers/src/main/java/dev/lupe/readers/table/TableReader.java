package dev.lupe.readers.table;

import dev.lupe.reader.ArticleReader;
import dev.lupe.reader.ArticleSource;
import dev.lupe.reader.ReadResult;
import dev.lupe.readers.source.CheckedText;
import dev.lupe.readers.source.Results;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads tables with a header. One row is held at a time. */
public final class TableReader implements ArticleReader {
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
    var shape = TableShape.of(text);
    var rows = new TableRows(text, shape.separator());
    try {
      var header = rows.next();
      if (shape.saysSo()) {
        header = rows.next();
      }
      if (header == null) {
        throw new IOException("it holds no header");
      }
      if (!header.fault().isEmpty()) {
        throw new IOException("line " + header.line() + ", the header: " + header.fault());
      }
      var columns = Columns.of(header.cells(), header.line());
      return Results.stream(new TableArticles(source, columns, rows, text.notes())::next, rows);
    } catch (IOException e) {
      rows.close();
      throw e;
    }
  }
}
