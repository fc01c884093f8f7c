package dev.lupe.readers.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.lupe.article.Article;
import dev.lupe.reader.ArticleSource;
import dev.lupe.reader.ReadResult;
import dev.lupe.result.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows below a header, each read when it is asked for. */
final class TableArticles {
  private final ArticleSource source;
  private final Columns columns;
  private final Iterator<CsvRecord> rows;
  private final List<String> notes;

  TableArticles(ArticleSource source, Columns columns, Iterator<CsvRecord> rows,
      List<String> notes) {
    this.source = source;
    this.columns = columns;
    this.rows = rows;
    this.notes = notes;
  }

  @Nullable
  ReadResult next() throws IOException {
    try {
      return rows.hasNext() ? article(rows.next()) : null;
    } catch (CsvParseException | UncheckedIOException e) {
      var cause = e.getCause();
      throw new IOException(e.getMessage() + (cause == null ? "" : ": " + cause.getMessage()), e);
    }
  }

  private ReadResult article(CsvRecord row) {
    long line = row.getStartingLineNumber();
    if (row.getFieldCount() > columns.count()) {
      return skipped(line, "the row has " + row.getFieldCount() + " cells, the header names "
          + columns.count() + " columns");
    }
    try {
      var article = Article.fromJson(columns.json(row.getFields()), source.id() + "#" + line);
      if (article.title().isBlank() && article.body().isBlank()) {
        return skipped(line, "the row has neither a title nor a body");
      }
      return ReadResult.Read.stated(source, line, article, notes);
    } catch (IllegalArgumentException e) {
      return skipped(line, String.valueOf(e.getMessage()));
    }
  }

  private ReadResult skipped(long line, String reason) {
    return new ReadResult.Skipped(new Refusal(source.name(), line, reason));
  }
}
