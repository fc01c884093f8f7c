package dev.lupe.cli;

import dev.lupe.reader.FileChanges;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Ends watching when a person presses Ctrl-C, the system wants the process to end, or standard input
 * ends, and lets what was begun be finished first. Input that ends before the files were read once,
 * as that of a process in the background, says nothing.
 */
final class Ending implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final AtomicReference<FileChanges> changes = new AtomicReference<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicInteger exitCode = new AtomicInteger();
  private final AtomicBoolean inStep = new AtomicBoolean();
  private final Thread onExit = new Thread(this::endProcess, "lupe-ending");
  private final Thread onEnd;

  Ending(InputStream in) {
    this.onEnd = new Thread(() -> awaitEnd(in), "lupe-input");
    onEnd.setDaemon(true);
  }

  /** From now on these changes end. */
  void ends(FileChanges watched) {
    changes.set(watched);
    Runtime.getRuntime().addShutdownHook(onExit);
    onEnd.start();
  }

  /** From now on the end of the input counts. */
  void inStep() {
    inStep.set(true);
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
    stop();
    try {
      if (ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        // Ending is the usual thing to do here, and no failure.
        Runtime.getRuntime().halt(exitCode.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitEnd(InputStream in) {
    try {
      in.transferTo(OutputStream.nullOutputStream());
      if (inStep.get()) {
        stop();
      }
    } catch (IOException e) {
      // Input that can't be read does not say that it ends.
      return;
    }
  }

  private void stop() {
    var watched = changes.get();
    if (watched != null) {
      watched.close();
    }
  }
}
