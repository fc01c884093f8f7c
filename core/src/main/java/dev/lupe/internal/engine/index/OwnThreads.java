package dev.lupe.internal.engine.index;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * The threads on which everything that touches files happens. An interrupt in the middle of a write
 * closes Lucene's writer for good, and one in the middle of opening a file breaks off the opening, so
 * callers, whom anyone may interrupt, do neither themselves: they wait, and find their interrupt flag
 * set afterwards.
 */
public final class OwnThreads implements AutoCloseable {
  private static final long IDLE_SECONDS = 5;

  private final ExecutorService[] lanes;

  /** Threads of this name, as many as there are lanes; idle ones end, and come back when needed. */
  public OwnThreads(String name, int count) {
    lanes = new ExecutorService[count];
    for (int i = 0; i < count; i++) {
      String numbered = name + "-" + (i + 1);
      var lane = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(), task -> {
            var thread = new Thread(task, numbered);
            thread.setDaemon(true);
            return thread;
          });
      lane.allowCoreThreadTimeOut(true);
      lanes[i] = lane;
    }
  }

  int count() {
    return lanes.length;
  }

  /**
   * Starts work on one of the threads; work on the same lane happens in order.
   *
   * @throws AlreadyClosedException if the threads were closed
   */
  public <T> CompletableFuture<T> start(int lane, Callable<T> work) {
    var done = new Promise<T>();
    try {
      lanes[lane].execute(() -> {
        try {
          done.complete(work.call());
        } catch (Throwable e) {
          done.fail(e);
        }
      });
    } catch (RejectedExecutionException e) {
      throw new AlreadyClosedException("The threads have ended", e);
    }
    return done;
  }

  /** Waits for work, whatever interrupts come; throws what it threw. */
  public static <T> T await(CompletableFuture<T> work) throws Exception {
    try {
      var result = work.join();
      if (work instanceof Promise<T> promise) {
        promise.mustHaveSucceeded();
      }
      return result;
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case Error error -> throw error;
        case Exception exception -> throw exception;
        case null, default -> throw e;
      }
    }
  }

  /** The same, but no longer than so many nanoseconds; whether the work is done by then. */
  static boolean awaitAtMost(CompletableFuture<?> work, long nanos) {
    long end = System.nanoTime() + nanos;
    boolean interrupted = false;
    try {
      while (!work.isDone()) {
        try {
          work.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (TimeoutException e) {
          return false;
        } catch (ExecutionException | CancellationException e) {
          return true;
        }
      }
      return true;
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Finishes what was started and ends the threads. */
  @Override
  public void close() {
    for (var lane : lanes) {
      lane.shutdown();
    }
    boolean interrupted = false;
    for (var lane : lanes) {
      boolean ended = false;
      while (!ended) {
        try {
          ended = lane.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
