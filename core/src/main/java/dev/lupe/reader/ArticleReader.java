package dev.lupe.reader;

import java.io.IOException;
import java.util.stream.Stream;

/**
 * Reads one format. Implementations are found by {@link java.util.ServiceLoader} or given to
 * {@link ArticleFiles#with}; they are safe for many threads.
 */
public interface ArticleReader {
  /** Whether a file of this name is in the format; the name comes without {@code .gz}. */
  boolean reads(String fileName);

  /**
   * All articles of a source, in its order, each with what became of it. A part that can't be read
   * comes as {@link ReadResult.Skipped}; the rest goes on. The stream is closed by the caller, and
   * of a source with many articles it should hold one at a time.
   *
   * @throws IOException if the source can't be read; if that shows only later, the stream throws an
   *     {@link java.io.UncheckedIOException}, and what came before it counts
   */
  Stream<ReadResult> read(ArticleSource source) throws IOException;
}
