package dev.lupe.reader;

import dev.lupe.article.Article;
import dev.lupe.article.Extracted;
import dev.lupe.result.Refusal;
import java.util.List;

/** What became of a file, or of one part of it. */
public sealed interface ReadResult {
  /**
   * An article was read.
   *
   * @param article the article
   * @param notes what the reader chose or doubted, such as an encoding; empty where all was plain
   * @param extracted what the reader understood and from where, in the order of the text; empty for
   *     formats that state all their values
   */
  record Read(Article article, List<String> notes, List<Extracted> extracted)
      implements ReadResult {
    /** Copies the lists. */
    public Read {
      notes = List.copyOf(notes);
      extracted = List.copyOf(extracted);
    }

    /** An article whose values are all stated by its format. */
    public Read(Article article, List<String> notes) {
      this(article, notes, List.of());
    }
  }

  /** Something could not be read; the reason says why. */
  record Skipped(Refusal refusal) implements ReadResult {}
}
