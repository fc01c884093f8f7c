package dev.lupe.reader;

import dev.lupe.article.Article;
import dev.lupe.result.Refusal;
import java.util.List;

/** What became of a file, or of one part of it. */
public sealed interface ReadResult {
  /**
   * An article was read.
   *
   * @param article the article
   * @param notes what the reader chose or doubted, such as an encoding; empty where all was plain
   */
  record Read(Article article, List<String> notes) implements ReadResult {
    /** Copies the notes. */
    public Read {
      notes = List.copyOf(notes);
    }
  }

  /** Something could not be read; the reason says why. */
  record Skipped(Refusal refusal) implements ReadResult {}
}
