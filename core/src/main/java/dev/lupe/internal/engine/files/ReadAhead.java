package dev.lupe.internal.engine.files;

import dev.lupe.reader.FoundFile;
import dev.lupe.reader.ReadResult;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads files on all cores and hands their articles over one by one in the order of the walk, as one
 * thread would have read them. A few files are ahead of the one whose turn it is, and of each only
 * a few articles, so that the memory does not depend on the files.
 */
public final class ReadAhead implements AutoCloseable {
  private static final int FILES_PER_THREAD = 4;
  private static final int ARTICLES_PER_FILE = 16;
  private static final long LONGEST_WAIT_MILLIS = 100;

  private final Iterator<FoundFile> files;
  private final int most;
  private final ExecutorService threads;
  private final Deque<Reading> started = new ArrayDeque<>();

  /** Reads these files, each of them once. */
  public ReadAhead(Iterator<FoundFile> files) {
    int cores = Runtime.getRuntime().availableProcessors();
    var number = new AtomicInteger();
    this.files = files;
    this.most = cores * FILES_PER_THREAD;
    this.threads = Executors.newFixedThreadPool(cores, task -> {
      var thread = new Thread(task, "lupe-reader-" + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    });
  }

  /** Who takes what is read, on the thread that called {@link #forEach}. */
  public interface Taker {
    /** Something was read. */
    void take(FoundFile file, ReadResult result);

    /** A file was read to its end. */
    void end(FoundFile file);
  }

  /** Hands over everything. */
  public void forEach(Taker taker) {
    until(() -> false, taker);
  }

  /** Hands over one after the other until all is there, or it is to end. */
  public void until(BooleanSupplier end, Taker taker) {
    boolean interrupted = false;
    try {
      startMore();
      while (!started.isEmpty() && !end.getAsBoolean()) {
        var reading = started.getFirst();
        @Nullable
        Step step;
        try {
          step = reading.steps.poll(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
          interrupted = true;
          continue;
        }
        switch (step) {
          case null -> {
            // A large file or slow input; whether to end is asked again.
          }
          case Step.Result result -> taker.take(reading.file, result.result);
          case Step.Failure failure -> throw failure.error;
          case Step.End last -> {
            started.removeFirst();
            taker.end(reading.file);
            startMore();
          }
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void startMore() {
    while (started.size() < most && files.hasNext()) {
      var reading = new Reading(files.next(), new ArrayBlockingQueue<>(ARTICLES_PER_FILE));
      started.addLast(reading);
      threads.execute(reading);
    }
  }

  /** Lets go of what was started; the threads end soon. */
  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** A file on its way; the first that started is never kept waiting by the others. */
  private record Reading(FoundFile file, BlockingQueue<Step> steps) implements Runnable {
    @Override
    public void run() {
      try {
        var results = file.results();
        while (results.hasNext()) {
          steps.put(new Step.Result(results.next()));
        }
        steps.put(new Step.End());
      } catch (InterruptedException e) {
        // Nobody takes the rest.
        Thread.currentThread().interrupt();
      } catch (Error e) {
        fail(e);
      }
    }

    private void fail(Error error) {
      try {
        steps.put(new Step.Failure(error));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** What comes out of a file. */
  private sealed interface Step {
    record Result(ReadResult result) implements Step {}

    record End() implements Step {}

    /** Not of the file but of the virtual machine. */
    record Failure(Error error) implements Step {}
  }
}
