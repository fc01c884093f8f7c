package dev.lupe.reader;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * Reads one format. Implementations are found by {@link java.util.ServiceLoader} or given to
 * {@link ArticleFiles#with}; they are safe for many threads.
 */
public interface ArticleReader {
  /** Whether a file of this name is in the format; the name comes without {@code .gz}. */
  boolean reads(String fileName);

  /**
   * Reads all articles of a source, in its order, and hands over each with what became of it. A part
   * that can't be read is handed over as {@link ReadResult.Skipped}; the rest goes on.
   *
   * @throws IOException if the source as a whole can't be read (any further)
   */
  void read(ArticleSource source, Consumer<ReadResult> results) throws IOException;
}
