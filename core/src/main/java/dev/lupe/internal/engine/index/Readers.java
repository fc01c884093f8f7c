package dev.lupe.internal.engine.index;

import dev.lupe.error.IndexClosedException;
import dev.lupe.error.IndexFormatException;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the newest state of the index that a search has to see: all changes made here, and what
 * other processes had committed up to a moment ago.
 */
public final class Readers implements AutoCloseable {
  /** How often the disk is asked whether another process has committed. */
  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

  private final IndexPlace place;
  private final @Nullable ArticleWriter writer;
  private final AtomicLong lookedAt = new AtomicLong(System.nanoTime());
  private long seenChanges;
  private @Nullable ReaderState current;

  private Readers(IndexPlace place, @Nullable ArticleWriter writer, DirectoryReader reader) {
    this.place = place;
    this.writer = writer;
    this.current = new ReaderState(reader);
  }

  /** Readers that see what the writer has not committed yet. */
  public static Readers of(IndexPlace place, ArticleWriter writer) {
    try {
      return new Readers(place, writer, DirectoryReader.open(writer.lucene()));
    } catch (IOException e) {
      throw place.explained(e);
    }
  }

  /** Readers of what is committed. */
  public static Readers of(IndexPlace place, IndexSettings settings) {
    try {
      var reader = DirectoryReader.open(place.directory());
      IndexFormat.check(place.name(), reader.getIndexCommit().getUserData(), settings);
      return new Readers(place, null, reader);
    } catch (IOException e) {
      throw place.explained(e);
    } catch (IllegalArgumentException e) {
      throw new IndexFormatException(place.name(),
          place.name() + " was written by another version of Lucene: " + e.getMessage(), e);
    }
  }

  /** The newest state; give it back with {@link #release}. */
  public ReaderState acquire() {
    try {
      refresh();
      synchronized (this) {
        if (current == null) {
          throw closed(null);
        }
        current.reader().incRef();
        return current;
      }
    } catch (AlreadyClosedException e) {
      throw closed(e);
    } catch (IOException e) {
      throw place.explained(e);
    }
  }

  /** Gives a state back. */
  public void release(ReaderState state) {
    try {
      state.reader().decRef();
    } catch (IOException e) {
      throw place.explained(e);
    }
  }

  private void refresh() throws IOException {
    if (writer != null) {
      refreshFrom(writer);
    } else if (System.nanoTime() - lookedAt.get() > LOOK_NANOS) {
      synchronized (this) {
        lookedAt.set(System.nanoTime());
        if (current != null) {
          replace(DirectoryReader.openIfChanged(current.reader()));
        }
      }
    }
  }

  private synchronized void refreshFrom(ArticleWriter from) throws IOException {
    long changes = from.changes();
    if (changes == seenChanges || current == null) {
      return;
    }
    var before = current.reader();
    try {
      replace(from.onOwnThread(() -> DirectoryReader.openIfChanged(before)));
      seenChanges = changes;
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private synchronized void replace(@Nullable DirectoryReader fresh) throws IOException {
    if (fresh != null && current != null) {
      var before = current;
      current = new ReaderState(fresh);
      before.reader().decRef();
    }
  }

  private IndexClosedException closed(@Nullable Throwable cause) {
    return new IndexClosedException(place.name(), "The index " + place.name() + " is closed",
        cause);
  }

  /** Lets go of the last state; searches that still run keep theirs to their end. */
  @Override
  public synchronized void close() {
    if (current != null) {
      release(current);
      current = null;
    }
  }
}
