package dev.lupe.internal.engine.index;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes changes durable, many at a time: while one commit is on its way to the disk, all callers
 * that come meanwhile wait for the next one together.
 */
final class CommitGroup implements AutoCloseable {
  private static final long IDLE_SECONDS = 5;

  private final Commit commit;
  private final Duration within;
  private final ScheduledThreadPoolExecutor thread;
  private @Nullable CompletableFuture<Void> next;
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
    var mine = join(within.toMillis());
    if (within.isZero()) {
      OwnThreads.await(mine);
    } else {
      throwEarlierFailure();
    }
  }

  /** Returns when all writes that ended before are on disk. */
  void commitNow() throws Exception {
    var mine = join(0);
    thread.execute(this::run);
    OwnThreads.await(mine);
    throwEarlierFailure();
  }

  private synchronized CompletableFuture<Void> join(long delayMillis) {
    if (next == null) {
      next = new CompletableFuture<>();
      var unused = thread.schedule(this::run, delayMillis, TimeUnit.MILLISECONDS);
    }
    return next;
  }

  private void run() {
    CompletableFuture<Void> mine = take();
    if (mine == null) {
      return;
    }
    try {
      commit.run();
      mine.complete(null);
    } catch (Throwable e) {
      remember(e);
      mine.completeExceptionally(e);
    }
  }

  private synchronized @Nullable CompletableFuture<Void> take() {
    var mine = next;
    next = null;
    return mine;
  }

  /** Nobody waits for a commit that comes later, so its failure is told to the next caller. */
  private synchronized void remember(Throwable e) {
    if (!within.isZero()) {
      failure = e;
    }
  }

  private synchronized void throwEarlierFailure() throws Exception {
    if (failure instanceof Exception earlier) {
      failure = null;
      throw earlier;
    }
    if (failure instanceof Error earlier) {
      throw earlier;
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  /** Writes everything to the disk. */
  interface Commit {
    void run() throws IOException;
  }
}
