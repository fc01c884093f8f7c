package dev.lupe.internal.engine.index;

import dev.lupe.error.IndexClosedException;
import dev.lupe.error.LupeException;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The lives of Lucene's writer, one after the other: where the disk made one close itself, the next
 * is opened when it is needed.
 */
final class Sessions implements AutoCloseable {
  private final IndexPlace place;
  private final IndexSettings settings;
  private final Readings readings;
  private final Watch watch;
  private final Changes changes;
  /** Held while a reader is opened, and while there is nothing fit to be read. */
  private final ReentrantLock reading = new ReentrantLock();
  private final Object healing = new Object();
  private final WriterHolder holder;
  private volatile WritingSession current;
  private volatile boolean closing;

  /** Opens the first, with what the settings say of queries; on an own thread. */
  static Sessions open(IndexPlace place, IndexSettings settings, Readings readings, Watch watch,
      Changes changes) throws IOException {
    var first = WritingSession.open(place, settings, readings, watch, settings.curation());
    place.clearRebuilding();
    return new Sessions(place, settings, readings, watch, changes, first);
  }

  private Sessions(IndexPlace place, IndexSettings settings, Readings readings, Watch watch,
      Changes changes, WritingSession first) {
    this.place = place;
    this.settings = settings;
    this.readings = readings;
    this.watch = watch;
    this.changes = changes;
    this.current = first;
    this.holder = WriterHolder.sign(place, watch);
  }

  /** The one that writes at the moment, if it can. */
  WritingSession current() {
    return current;
  }

  /** The current one, or another in its place; only for own threads, as it touches files. */
  WritingSession living() throws IOException {
    var known = current;
    if (known.isOpen()) {
      return known;
    }
    synchronized (healing) {
      if (closing) {
        throw new AlreadyClosedException("The index is closed");
      }
      if (current.isOpen()) {
        return current;
      }
      Throwable broken = current.lucene().getTragicException();
      if (current.owesSomething()) {
        current.forgive();
        throw new IOException("changes that were not on disk yet are lost", broken);
      }
      var dead = current;
      // One that closes itself says that it is closed before it has let go of the lock.
      dead.lucene().rollback();
      // What was set about queries is known from the disk by now; the settings were for the first.
      current = WritingSession.open(place, settings, readings, watch, Optional.empty());
      holder.renew();
      changes.happened();
      dead.commits().abandon();
      watch.note("writing goes on after it had failed", broken);
      return current;
    }
  }

  /**
   * Looks for a reader of everything changed here so far; empty where one can't be had now, and the
   * one before has to do.
   *
   * @param before the newest reader there is; null for the first
   */
  Optional<Newer> newer(@Nullable DirectoryReader before, @Nullable Object openedFrom)
      throws IOException {
    if (!reading.tryLock()) {
      return Optional.empty();
    }
    try {
      var living = living();
      return Optional.of(new Newer(before == null || openedFrom != living
          ? DirectoryReader.open(living.lucene())
          : DirectoryReader.openIfChanged(before), living));
    } catch (IOException | IllegalStateException e) {
      // Lucene says so, too, where a merge ends the writer while a reader is opened.
      boolean isExpected = e instanceof IOException || !current.isOpen();
      if (before == null || closing || !isExpected) {
        throw e;
      }
      watch.note("searches see what was there before, as nothing newer can be read", e);
      return Optional.empty();
    } finally {
      reading.unlock();
    }
  }

  /**
   * What was looked for.
   *
   * @param reader the newer reader; null where the one before shows everything
   * @param from who gave it; another one's readers can't be refreshed
   */
  record Newer(@Nullable DirectoryReader reader, Object from) {}

  /** Puts another index in the place of this one, while no change is made. */
  void replaceAll(Directory with) throws IOException {
    reading.lock();
    try {
      living().replaceAll(with);
    } finally {
      changes.happened();
      reading.unlock();
    }
  }

  /** Refuses to open another one from now on. */
  void beginClosing() {
    closing = true;
  }

  /** Writes what is there to the disk and lets go of the index. */
  @Override
  public void close() {
    closing = true;
    holder.close();
    var last = current;
    try {
      last.commits().close(() -> commitAndClose(last));
    } catch (Exception e) {
      throw explained(e, last);
    }
  }

  private static void commitAndClose(WritingSession last) throws IOException {
    if (!last.isOpen() && !last.owesSomething()) {
      return;
    }
    try (var lucene = last.lucene()) {
      // One that closed itself says so here: what was lost was not told to anybody yet.
      if (!lucene.isOpen()) {
        lucene.commit();
      }
      last.commit();
    }
  }

  /** What a failure means to the caller. */
  LupeException explained(Exception e) {
    return explained(e, current);
  }

  /** What a failure means to one whose changes lie in a session. */
  LupeException explained(Exception e, WritingSession used) {
    Throwable broken = used.lucene().getTragicException();
    if (broken != null) {
      used.forgive();
      return watch.failed(place.refused(broken, used.bytesWanted(),
          "; what was not on disk yet is lost, what was is there and can be searched. Writing goes"
              + " on by itself once the cause is gone",
          e));
    }
    return switch (e) {
      case LupeException known -> known;
      case AlreadyClosedException closed when closing || used == current ->
        new IndexClosedException(place.name(), "The index " + place.name() + " is closed", e);
      case IOException io when place.isFull(io) -> watch.failed(
          place.refused(io, used.bytesWanted(), "; what this call was to change may be lost", e));
      case IOException io -> watch.failed(place.explained(io));
      default -> watch.failed(place.explained(new IOException(e)));
    };
  }
}
