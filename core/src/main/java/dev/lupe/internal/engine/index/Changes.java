package dev.lupe.internal.engine.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/** Counts the changes of an index, remembers whom they are about, and lets them pause. */
final class Changes {
  private final AtomicLong count = new AtomicLong();
  /** Held by changes together, and alone by what needs all of them to pause. */
  private final ReentrantReadWriteLock changing = new ReentrantReadWriteLock(true);
  private volatile @Nullable Set<String> touched;

  /** Grows with every change, so that a reader can tell whether it has seen all of them. */
  long count() {
    return count.get();
  }

  /** Takes note that there is something new to be seen. */
  void happened() {
    count.incrementAndGet();
  }

  /** Makes a change that no pause may cut in two, and remembers whom it was about. */
  long make(Collection<String> ids, Change change) throws IOException {
    return make(() -> ids, change);
  }

  /** As above; whom it is about is asked only while somebody wants to know, just before it. */
  long make(Whom whom, Change change) throws IOException {
    changing.readLock().lock();
    try {
      var watched = touched;
      Collection<String> ids = watched == null ? Set.of() : whom.ids();
      long number = change.run();
      if (watched != null) {
        // The reader that looks for them then has to see the change.
        happened();
        watched.addAll(ids);
      }
      return number;
    } finally {
      changing.readLock().unlock();
    }
  }

  /** Remembers from now on whose articles change; null forgets. */
  void watch(@Nullable Set<String> ids) {
    touched = ids;
  }

  /** Does something while no change is made. */
  void paused(Pause work) throws Exception {
    changing.writeLock().lock();
    try {
      // What additions of many have put so far has to be seen too.
      happened();
      work.run();
    } finally {
      changing.writeLock().unlock();
    }
  }

  /** A change of Lucene's index, which analyses texts on the way. */
  interface Change {
    long run() throws IOException;
  }

  /** The ids of the articles that a change is about. */
  interface Whom {
    Collection<String> ids() throws IOException;
  }

  /** Something done while no change is made. */
  interface Pause {
    void run() throws Exception;
  }
}
