package dev.lupe.cli;

import dev.lupe.result.SyncProgress;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Tells a person who waits how far it is, how fast it goes and how long it will take, on one line
 * that is gone in the end; silent in a pipe.
 */
final class Progress {
  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long GUESS_AFTER = TimeUnit.SECONDS.toNanos(1);
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Shell shell;
  private final boolean watched;
  private final long start = System.nanoTime();
  private long told = start;

  Progress(Shell shell) {
    this.shell = shell;
    this.watched = shell.isTerminal(Shell.Stream.ERR);
  }

  void show(SyncProgress progress) {
    long now = System.nanoTime();
    if (watched && now - told > INTERVAL) {
      var line = line(progress, Duration.ofNanos(now - start));
      shell.err().print(CLEAR_LINE + line.substring(0, Math.min(line.length(), shell.width() - 1)));
      shell.err().flush();
      told = now;
    }
  }

  void end() {
    if (watched) {
      shell.err().print(CLEAR_LINE);
      shell.err().flush();
    }
  }

  /** What a person sees after some time. */
  static String line(SyncProgress progress, Duration since) {
    double seconds = Math.max(1e-9, since.toNanos() / 1e9);
    var line =
        new StringBuilder(String.format(Locale.ROOT, "%,d articles read", progress.articles()));
    if (progress.allFiles() > 1) {
      line.append(String.format(Locale.ROOT, ", file %,d of %,d",
          Math.min(progress.files() + 1, progress.allFiles()), progress.allFiles()));
    }
    line.append(String.format(Locale.ROOT, ", %,.0f a second", progress.articles() / seconds));
    left(progress, since).ifPresent(left -> line.append(", ").append(words(left)).append(" left"));
    return line.toString();
  }

  /** By the bytes, as files differ in size; nothing is said before there is something to go by. */
  private static Optional<Duration> left(SyncProgress progress, Duration since) {
    if (progress.bytes() == 0 || since.toNanos() < GUESS_AFTER) {
      return Optional.empty();
    }
    double share = (double) progress.bytes() / progress.allBytes();
    return Optional.of(Duration.ofMillis(Math.round(since.toMillis() * (1 - share) / share)));
  }

  private static String words(Duration left) {
    long seconds = Math.round(left.toMillis() / 1e3);
    if (seconds < 60) {
      return seconds + " s";
    }
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d min", seconds / 60, seconds % 60)
        : String.format(Locale.ROOT, "%d:%02d h", seconds / 3600, seconds / 60 % 60);
  }
}
