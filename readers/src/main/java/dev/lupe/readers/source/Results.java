package dev.lupe.readers.source;

import dev.lupe.reader.ReadResult;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The results of a file with many articles, one at a time. */
public final class Results implements Iterator<ReadResult> {
  private final Next step;
  private @Nullable ReadResult next;
  private boolean done;

  private Results(Next step) {
    this.step = step;
  }

  /** Takes one step. */
  public interface Next {
    /**
     * The next result; null at the end.
     *
     * @throws IOException if the source can't be read on
     */
    @Nullable
    ReadResult next() throws IOException;
  }

  /** A stream of these steps; closing it closes the source. */
  public static Stream<ReadResult> stream(Next step, Closeable source) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    var results = Spliterators.spliteratorUnknownSize(new Results(step), traits);
    return StreamSupport.stream(results, false).onClose(() -> {
      try {
        source.close();
      } catch (IOException e) {
        throw new UncheckedIOException("Closing failed", e);
      }
    });
  }

  @Override
  public boolean hasNext() {
    if (next == null && !done) {
      try {
        next = step.next();
        done = next == null;
      } catch (IOException e) {
        done = true;
        throw new UncheckedIOException(e);
      }
    }
    return next != null;
  }

  @Override
  public ReadResult next() {
    if (!hasNext()) {
      throw new NoSuchElementException("The file is read to its end");
    }
    var result = Objects.requireNonNull(next);
    next = null;
    return result;
  }
}
