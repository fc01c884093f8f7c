package dev.lupe.internal.engine;

import dev.lupe.error.IndexClosedException;
import dev.lupe.error.IndexReadOnlyException;
import dev.lupe.error.LupeException;
import dev.lupe.error.QueryRefusedException;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.ArticleWriter;
import dev.lupe.internal.engine.index.IndexPlace;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.index.Readers;
import dev.lupe.internal.engine.index.Watch;
import dev.lupe.internal.engine.search.Searcher;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * What all that is done with an index shares: its place, its writer, if it has one, its readers, and
 * what a failure means to the caller.
 */
final class OpenIndex implements AutoCloseable {
  private final IndexPlace place;
  private final IndexSettings settings;
  private final Readings readings;
  private final @Nullable ArticleWriter writer;
  private final Readers readers;
  private final Watch watch;
  private final AtomicBoolean closed = new AtomicBoolean();

  /** Opens a place, which is closed again if that fails. */
  OpenIndex(IndexPlace place, IndexSettings settings, boolean writable) {
    this.place = place;
    this.settings = settings;
    this.readings = Readings.of(settings);
    this.watch = new Watch(place.name(), settings.listener());
    try {
      this.writer = writable ? ArticleWriter.open(place, settings, readings) : null;
    } catch (RuntimeException e) {
      place.close();
      throw e;
    }
    try {
      this.readers = writer != null
          ? Readers.of(place, writer, state -> Searcher.prepare(state, readings))
          : Readers.of(place, settings, state -> Searcher.prepare(state, readings));
    } catch (RuntimeException e) {
      letGo(place, writer, null);
      throw e;
    }
  }

  IndexPlace place() {
    return place;
  }

  IndexSettings settings() {
    return settings;
  }

  /** The readings, without what an editor has set. */
  Readings readings() {
    return readings;
  }

  Readers readers() {
    return readers;
  }

  Watch watch() {
    return watch;
  }

  /** The writer; null where the index was opened for reading only. */
  @Nullable
  ArticleWriter writerIfAny() {
    return writer;
  }

  /**
   * The writer.
   *
   * @throws IndexReadOnlyException if the index was opened for reading only
   */
  ArticleWriter writer() {
    mustBeOpen();
    if (writer == null) {
      throw new IndexReadOnlyException(place.name(), "The index " + place.name()
          + " was opened for reading only; open it with ArticleIndex.open to change it", null);
    }
    return writer;
  }

  /** Does something with the newest state. */
  <T> T read(Reading<T> work) {
    return read(OptionalLong.empty(), work);
  }

  /** Does something with the state of a version, if it is still there, or else with the newest. */
  <T> T read(OptionalLong version, Reading<T> work) {
    ReaderState state = version.isPresent()
        ? readers.acquire(version.getAsLong())
        : readers.acquire();
    try {
      return guarded(state, work);
    } finally {
      readers.release(state);
    }
  }

  /** Does something with a state that the caller keeps open. */
  <T> T guarded(ReaderState state, Reading<T> work) {
    try {
      return work.on(state);
    } catch (LupeException e) {
      throw e;
    } catch (IOException e) {
      throw watch.failed(place.explained(e));
    } catch (UncheckedIOException e) {
      IOException cause = e.getCause();
      throw watch.failed(place.explained(cause == null ? new IOException(e) : cause));
    } catch (IndexSearcher.TooManyClauses e) {
      int most = IndexSearcher.getMaxClauseCount();
      throw new QueryRefusedException(QueryRefusedException.Reason.TOO_MANY_CLAUSES, -1, most,
          "The query asks for more than " + most + " things at once; ask for less");
    } catch (RuntimeException | InternalError | AssertionError | OutOfMemoryError e) {
      // Damaged files make Lucene trip over anything; sound ones do not, so it is worth a look.
      var damage = state.remembered("damage", () -> place.damage(e));
      if (damage.isPresent()) {
        throw watch.failed(damage.get());
      }
      throw e;
    }
  }

  /** Whether this is the first call. */
  boolean beginClosing() {
    return closed.compareAndSet(false, true);
  }

  void mustBeOpen() {
    if (closed.get()) {
      throw closed();
    }
  }

  IndexClosedException closed() {
    return new IndexClosedException(
        place.name(), "The index " + place.name() + " is closed", null);
  }

  /** Writes what is not on disk yet and lets go of everything. */
  @Override
  public void close() {
    letGo(place, writer, readers);
  }

  /** The readers first, the place last, and each of them whatever the others throw. */
  private static void letGo(IndexPlace place, @Nullable ArticleWriter writer,
      @Nullable Readers readers) {
    try (place; writer; readers) {
      // Closing is all.
    }
  }

  /** Something done with one state of the index. */
  interface Reading<T> {
    T on(ReaderState state) throws IOException;
  }
}
