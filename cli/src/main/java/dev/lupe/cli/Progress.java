package dev.lupe.cli;

import dev.lupe.result.SyncProgress;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Tells a person who waits how far it is, how fast it goes and how long it will take, on one line
 * that is gone in the end; silent in a pipe, and where there is nothing to wait for.
 */
final class Progress {
  private static final Duration SHORT = Duration.ofMillis(500);
  private static final int INTERVAL_MILLIS = 200;
  private static final int MB = 1_000_000;
  private static final int KB = 1_000;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Shell shell;
  private final Duration patience;
  private final boolean watched;
  private final long start = System.nanoTime();
  private @Nullable ProgressBar bar;

  Progress(Shell shell) {
    this(shell, SHORT);
  }

  /** Progress that is shown to whom has waited for so long. */
  Progress(Shell shell, Duration patience) {
    this.shell = shell;
    this.patience = patience;
    this.watched = shell.isTerminal(Shell.Stream.ERR);
  }

  void show(SyncProgress progress) {
    var since = Duration.ofNanos(System.nanoTime() - start);
    if (!watched || bar == null && since.compareTo(patience) < 0) {
      return;
    }
    if (bar == null) {
      bar = bar(progress, since);
    }
    bar.stepTo(isSized(progress) ? progress.bytes() : progress.articles());
    bar.setExtraMessage(words(progress));
  }

  /** Bytes tell best how long it takes, as files differ in size; standard input has no size. */
  private ProgressBar bar(SyncProgress progress, Duration since) {
    var builder = new ProgressBarBuilder()
        .setTaskName("Reading")
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(INTERVAL_MILLIS)
        .showSpeed()
        .setConsumer(new DelegatingProgressBarConsumer(this::draw, shell.width() - 1));
    if (isSized(progress)) {
      int unit = progress.allBytes() < MB ? KB : MB;
      builder.setInitialMax(progress.allBytes()).setUnit(unit == MB ? " MB" : " KB", unit);
    } else {
      builder.setInitialMax(-1).setUnit(" articles", 1);
    }
    return builder.startsFrom(0, since).build();
  }

  private void draw(String line) {
    shell.err().print(CLEAR_LINE + line);
    shell.err().flush();
  }

  void end() {
    if (bar != null) {
      bar.close();
      draw("");
    }
  }

  private static boolean isSized(SyncProgress progress) {
    return progress.allBytes() > 0;
  }

  /** What the bar itself does not say. */
  static String words(SyncProgress progress) {
    return isSized(progress)
        ? String.format(Locale.ROOT, " %,d articles", progress.articles())
        : "";
  }
}
