package dev.lupe.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Counts for a person who waits, on one line that is gone in the end; silent in a pipe. */
final class Progress {
  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(200);
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Shell shell;
  private final boolean watched;
  private long count;
  private long told = System.nanoTime();

  Progress(Shell shell) {
    this.shell = shell;
    this.watched = shell.isTerminal(Shell.Stream.ERR);
  }

  void step() {
    count++;
    if (watched && System.nanoTime() - told > INTERVAL) {
      shell.err().print(CLEAR_LINE + String.format(Locale.ROOT, "%,d articles read …", count));
      shell.err().flush();
      told = System.nanoTime();
    }
  }

  void end() {
    if (watched) {
      shell.err().print(CLEAR_LINE);
      shell.err().flush();
    }
  }
}
