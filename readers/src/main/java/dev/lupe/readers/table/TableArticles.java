package dev.lupe.readers.table;

import dev.lupe.article.Article;
import dev.lupe.reader.ArticleSource;
import dev.lupe.reader.ReadResult;
import dev.lupe.result.Refusal;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows below a header, each read when it is asked for. */
final class TableArticles {
  private final ArticleSource source;
  private final Columns columns;
  private final TableRows rows;
  private final List<String> notes;
  /** Whether it is not yet known where the next row begins. */
  private boolean behindFault;

  TableArticles(ArticleSource source, Columns columns, TableRows rows,
      List<String> notes) {
    this.source = source;
    this.columns = columns;
    this.rows = rows;
    this.notes = notes;
  }

  @Nullable
  ReadResult next() throws IOException {
    var row = rows.next();
    return row == null ? null : article(row);
  }

  private ReadResult article(TableRows.Row row) {
    long line = row.line();
    int cells = row.cells().size();
    if (!row.fault().isEmpty()) {
      behindFault = true;
      return skipped(line, row.fault());
    }
    if (cells > columns.count()) {
      return skipped(line, "the row has " + cells + " cells, the header names "
          + columns.count() + " columns");
    }
    if (behindFault && cells < columns.count()) {
      return skipped(line, "it may belong to the row above whose quotes are not closed: it has "
          + cells + (cells == 1 ? " cell" : " cells") + ", the header names " + columns.count()
          + " columns");
    }
    behindFault = false;
    try {
      var article = Article.fromJson(columns.json(row.cells()), source.id() + "#" + line);
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
