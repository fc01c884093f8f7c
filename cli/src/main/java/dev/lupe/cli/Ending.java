package dev.lupe.cli;

import dev.lupe.reader.FileChanges;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Ends watching when a person presses Ctrl-C, the system wants the process to end, or standard input
 * ends, and lets what was begun be finished first. Input that is at its end from the start, as that
 * of a process in the background, says nothing. A terminal is not read at all: in the background
 * that would stop the process.
 */
final class Ending implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;
  private static final Duration AT_ONCE = Duration.ofMillis(200);

  private final AtomicReference<FileChanges> changes = new AtomicReference<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicInteger exitCode = new AtomicInteger();
  private final AtomicBoolean asked = new AtomicBoolean();
  private final Thread onExit = new Thread(this::endProcess, "lupe-ending");
  private final Shell shell;

  Ending(Shell shell) {
    this.shell = shell;
  }

  /** From now on these changes end. */
  void ends(FileChanges watched) {
    changes.set(watched);
    Runtime.getRuntime().addShutdownHook(onExit);
    if (!shell.isTerminal(Shell.Stream.IN)) {
      daemon("lupe-input", this::awaitEnd).start();
    }
  }

  /** Whether it is time to end. */
  boolean isAsked() {
    return asked.get();
  }

  /** Everything is written and closed; the process may end with this exit code. */
  void ended(int code) {
    exitCode.set(code);
    ended.countDown();
  }

  @Override
  public void close() {
    changes.set(null);
    try {
      Runtime.getRuntime().removeShutdownHook(onExit);
    } catch (IllegalStateException e) {
      // The process is ending, and the hook waits for what is still to be done.
      return;
    }
  }

  private void endProcess() {
    // On a thread of its own, so that nothing can keep the process from ending.
    daemon("lupe-closing", this::stop).start();
    try {
      if (ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        // Ending is the usual thing to do here, and no failure.
        Runtime.getRuntime().halt(exitCode.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitEnd() {
    try {
      var bytes = new byte[512];
      long start = System.nanoTime();
      int read;
      do {
        // Whatever comes in is not meant for anyone.
        read = shell.in().read(bytes);
      } while (read >= 0);
      if (System.nanoTime() - start > AT_ONCE.toNanos()) {
        stop();
      }
    } catch (IOException e) {
      // Input that can't be read does not say that it ends.
      return;
    }
  }

  private void stop() {
    asked.set(true);
    var watched = changes.get();
    if (watched != null) {
      watched.close();
    }
  }

  private static Thread daemon(String name, Runnable work) {
    var thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
