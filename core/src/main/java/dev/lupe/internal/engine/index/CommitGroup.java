package dev.lupe.internal.engine.index;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * Makes changes durable, many at a time: while one commit is on its way to the disk, all callers
 * that come meanwhile wait for the next one together.
 */
final class CommitGroup {
  private static final long IDLE_SECONDS = 5;

  private final Commit commit;
  private final Duration within;
  private final ScheduledThreadPoolExecutor thread;
  private @Nullable Promise<Void> next;
  private @Nullable Promise<Void> last;
  private @Nullable Throwable failure;

  /**
   * A group over a way to commit.
   *
   * @param within how long callers may be ahead of the disk; zero lets them wait for it
   */
  CommitGroup(Commit commit, Duration within) {
    this.commit = commit;
    this.within = within;
    this.thread = new ScheduledThreadPoolExecutor(1, task -> {
      var made = new Thread(task, "lupe-commit");
      made.setDaemon(true);
      return made;
    });
    thread.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    thread.allowCoreThreadTimeOut(true);
  }

  /** Returns when all writes that ended before are on disk, or surely will be in time. */
  void commit() throws Exception {
    var mine = join(within.isZero());
    if (within.isZero()) {
      OwnThreads.await(mine);
    } else {
      throwEarlierFailure();
    }
  }

  /** Returns when all writes that ended before are on disk. */
  void commitNow() throws Exception {
    OwnThreads.await(join(true));
  }

  /**
   * Commits for the last time, in the given way, and ends the thread. Writes must have ended; callers
   * whose writes ended but who come for their commit only now share the last one.
   */
  void close(Commit lastly) throws Exception {
    Promise<Void> mine;
    synchronized (this) {
      mine = next == null ? new Promise<>() : next;
      next = null;
      last = mine;
    }
    thread.execute(() -> run(lastly, mine));
    try {
      OwnThreads.await(mine);
    } finally {
      thread.shutdownNow();
    }
  }

  /** Ends the thread of a group whose writer is gone; who still comes is told by the last commit. */
  void abandon() {
    var gone = new Promise<Void>();
    gone.fail(new AlreadyClosedException("The writer closed itself"));
    Promise<Void> waiting;
    synchronized (this) {
      waiting = next;
      next = null;
      last = gone;
    }
    if (waiting != null) {
      waiting.fail(new AlreadyClosedException("The writer closed itself"));
    }
    thread.shutdown();
  }

  private synchronized Promise<Void> join(boolean atOnce) {
    if (last != null) {
      return last;
    }
    var mine = next;
    boolean isFirst = mine == null;
    if (mine == null) {
      mine = new Promise<>();
      next = mine;
    }
    boolean isWaiting = isFirst || !within.isZero();
    if (atOnce && isWaiting) {
      thread.execute(this::runNext);
    } else if (isFirst) {
      Future<?> unused = thread.schedule(this::runNext, within.toMillis(), TimeUnit.MILLISECONDS);
    }
    return mine;
  }

  private void runNext() {
    Promise<Void> mine = take();
    if (mine != null) {
      run(commit, mine);
    }
  }

  private void run(Commit way, Promise<Void> mine) {
    try {
      way.run();
      remember(null);
      mine.complete(null);
    } catch (Throwable e) {
      remember(e);
      mine.fail(e);
    }
  }

  private synchronized @Nullable Promise<Void> take() {
    var mine = next;
    next = null;
    return mine;
  }

  /**
   * Nobody waits for a commit that comes later, so its failure is told to the next caller; a later
   * success brings to the disk what the failed one did not.
   */
  private synchronized void remember(@Nullable Throwable e) {
    failure = within.isZero() ? null : e;
  }

  private synchronized void throwEarlierFailure() throws Exception {
    if (failure != null) {
      var earlier = failure;
      failure = null;
      throw earlier instanceof Exception exception ? exception : new IOException(earlier);
    }
  }

  /** Writes everything to the disk. */
  interface Commit {
    void run() throws IOException;
  }
}
