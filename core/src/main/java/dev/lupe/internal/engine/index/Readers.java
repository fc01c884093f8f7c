package dev.lupe.internal.engine.index;

import dev.lupe.error.IndexClosedException;
import dev.lupe.error.LupeException;
import dev.lupe.internal.engine.index.Sessions.Newer;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the newest state of the index that a search has to see: all changes made here, and what
 * other processes had committed up to a moment ago.
 */
public final class Readers implements AutoCloseable {
  /** How many states are kept for those who page through a list of hits, and how long. */
  private static final int MOST_KEPT = 4;
  private static final long KEPT_NANOS = TimeUnit.MINUTES.toNanos(5);
  /** How often the disk is asked whether another process has committed. */
  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

  private static final Logger LOG = System.getLogger("dev.lupe");

  private final IndexPlace place;
  private final SegmentGroups<SegmentWords> segmentWords =
      new SegmentGroups<>(SegmentWords::read);
  private final SegmentGroups<Optional<NearWords>> nearWords = new SegmentGroups<>(NearWords::read);
  private final @Nullable ArticleWriter writer;
  /** One thread opens and closes, the other one prepares what searches will need. */
  private final OwnThreads thread = new OwnThreads("lupe-refresh", 2);
  private final Consumer<ReaderState> preparation;
  private long lookedAt = System.nanoTime();
  private long seenChanges;
  private @Nullable ReaderState current;
  private int open = 1;
  private final Map<Long, Kept> kept = new LinkedHashMap<>();
  private final List<CompletableFuture<ReaderState>> leaving = new ArrayList<>();

  private Object openedFrom;

  private Readers(IndexPlace place, @Nullable ArticleWriter writer, Callable<Newer> opening,
      Consumer<ReaderState> preparation) {
    this.place = place;
    this.writer = writer;
    this.preparation = preparation;
    try {
      var first = OwnThreads.await(thread.start(0, opening));
      this.openedFrom = first.from();
      this.current = state(Objects.requireNonNull(first.reader()));
    } catch (Exception e) {
      thread.close();
      throw explained(e);
    }
  }

  private ReaderState state(DirectoryReader reader) {
    var state = new ReaderState(reader, segmentWords, nearWords,
        work -> thread.start(1, work));
    preparation.accept(state);
    return state;
  }

  /**
   * Readers that see what the writer has not committed yet.
   *
   * @param preparation begins to work out for a new state what its searches will need
   */
  public static Readers of(IndexPlace place, ArticleWriter writer,
      Consumer<ReaderState> preparation) {
    var sessions = writer.sessions();
    return new Readers(place, writer, () -> sessions.newer(null, null).orElseThrow(), preparation);
  }

  /** Readers of what is committed. */
  public static Readers of(IndexPlace place, IndexSettings settings,
      Consumer<ReaderState> preparation) {
    return new Readers(place, null, () -> new Newer(checked(place, settings), place),
        preparation);
  }

  private static DirectoryReader checked(IndexPlace place, IndexSettings settings)
      throws IOException {
    DirectoryReader reader;
    try {
      reader = DirectoryReader.open(place.directory());
    } catch (IllegalArgumentException e) {
      // Lucene says so of a codec it does not know: another version wrote this.
      throw place.unknown(e);
    }
    try {
      IndexFormat.check(
          place.name(), reader.getIndexCommit().getUserData(), settings, false);
      return reader;
    } catch (IOException | RuntimeException e) {
      try (reader) {
        throw e;
      }
    }
  }

  /** The newest state; give it back with {@link #release}. */
  public synchronized ReaderState acquire() {
    if (current == null) {
      throw closed(null);
    }
    try {
      var newest = refreshed(current);
      newest.enter();
      return newest;
    } catch (Exception e) {
      throw explained(e);
    }
  }

  /** The state of this version if it is still there, else the newest; to be released too. */
  public synchronized ReaderState acquire(long version) {
    var wanted = kept.get(version);
    if (wanted == null || current == null) {
      return acquire();
    }
    wanted.state().enter();
    return wanted.state();
  }

  /** Keeps a state for a while, for those who want more of what they found in it. */
  public synchronized void keep(ReaderState state) {
    if (current == null) {
      return;
    }
    long now = System.nanoTime();
    long version = state.reader().getVersion();
    if (kept.remove(version) == null) {
      state.enter();
    }
    kept.put(version, new Kept(state, now));
    letGoOf(other -> now - other.since() > KEPT_NANOS);
    while (kept.size() > MOST_KEPT) {
      var oldest = kept.values().iterator().next();
      letGoOf(other -> other.equals(oldest));
    }
  }

  private synchronized void letGoOf(Predicate<Kept> which) {
    var gone = kept.values().stream().filter(which).toList();
    kept.values().removeAll(gone);
    gone.forEach(one -> release(one.state()));
  }

  /** A state that is kept, and the moment it was last asked for. */
  private record Kept(ReaderState state, long since) {}

  private ReaderState refreshed(ReaderState before) throws Exception {
    long changes = writer == null ? 0 : writer.changes().count();
    boolean isNew = writer == null
        ? System.nanoTime() - lookedAt > LOOK_NANOS
        : changes != seenChanges;
    if (!isNew) {
      return before;
    }
    var newer = OwnThreads.await(thread.start(0, () -> newer(before)));
    lookedAt = System.nanoTime();
    if (newer.isEmpty()) {
      return before;
    }
    seenChanges = changes;
    openedFrom = newer.get().from();
    var reader = newer.get().reader();
    if (reader == null) {
      return before;
    }
    var fresh = state(reader);
    current = fresh;
    open++;
    release(before);
    return fresh;
  }

  private Optional<Newer> newer(ReaderState before) throws IOException {
    return writer == null
        ? Optional.of(new Newer(DirectoryReader.openIfChanged(before.reader()), place))
        : writer.sessions().newer(before.reader(), openedFrom);
  }

  /**
   * Gives a state back. The last user closes it, though not on its own thread: Lucene deletes files
   * then, and an interrupt would take the lock away from the writer. Nor does anyone who searches
   * wait for what is still being worked out for a state that is not needed any more.
   */
  public void release(ReaderState state) {
    if (!state.leave()) {
      return;
    }
    var idle = state.whenIdle();
    var closing = idle.thenCompose(ended -> thread.start(0, () -> {
      state.close();
      return state;
    }));
    boolean isLast = isLeaving(closing);
    try {
      if (isLast) {
        OwnThreads.await(closing);
      } else {
        closing.exceptionally(e -> {
          LOG.log(Level.WARNING, place.name() + ": an old state could not be closed", e);
          return state;
        });
      }
    } catch (Exception e) {
      throw explained(e);
    } finally {
      forgetClosed(isLast);
    }
  }

  /** Notes a state that is being closed; whether no search is to come any more. */
  private synchronized boolean isLeaving(CompletableFuture<ReaderState> closing) {
    leaving.add(closing);
    return current == null;
  }

  /** Forgets those that are closed, or waits until all are. */
  private synchronized void forgetClosed(boolean all) {
    for (var each = leaving.iterator(); each.hasNext();) {
      var closing = each.next();
      if (all || closing.isDone()) {
        closing.handle((state, failure) -> true).join();
        each.remove();
        open--;
      }
    }
    if (open == 0) {
      thread.close();
    }
  }

  private LupeException explained(Exception e) {
    if (writer != null) {
      return writer.sessions().explained(e);
    }
    return switch (e) {
      case LupeException known -> known;
      case AlreadyClosedException closed -> closed(e);
      case IOException io -> place.explained(io);
      default -> place.explained(new IOException(e));
    };
  }

  private IndexClosedException closed(@Nullable Throwable cause) {
    return new IndexClosedException(place.name(), "The index " + place.name() + " is closed",
        cause);
  }

  /** Lets go of the last state; searches that still run keep theirs to their end. */
  @Override
  public synchronized void close() {
    if (current != null) {
      var last = current;
      current = null;
      letGoOf(every -> true);
      release(last);
    }
  }
}
