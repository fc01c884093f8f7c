package dev.lupe.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;

/** A terminal taken over as a whole, and given back as it was, however the process ends. */
final class FullScreen implements Closeable {
  /** Another screen than the one the shell writes to, and back. */
  private static final String ENTER = "\u001b[?1049h\u001b[2J";
  private static final String LEAVE = "\u001b[0m\u001b[?25h\u001b[?1049l";
  private static final long WAIT_MILLIS = 100;

  private final Terminal terminal;
  private final Attributes before;
  private final AtomicBoolean isClosed = new AtomicBoolean();
  private final AtomicBoolean isInterrupted = new AtomicBoolean();
  private final AtomicBoolean isResized = new AtomicBoolean();
  private final Thread atEnd = new Thread(this::restore, "lupe-terminal");

  private FullScreen(Terminal terminal) {
    this.terminal = terminal;
    this.before = terminal.enterRawMode();
    terminal.handle(Signal.INT, signal -> isInterrupted.set(true));
    terminal.handle(Signal.WINCH, signal -> isResized.set(true));
    Runtime.getRuntime().addShutdownHook(atEnd);
    write(ENTER);
  }

  /**
   * Takes over the terminal of this process.
   *
   * @throws UsageException if there is none
   */
  static FullScreen open() throws IOException {
    try {
      // By stty, which puts back all of what it said; the native ways forget the speed of the line.
      return new FullScreen(TerminalBuilder.builder().system(true).dumb(false).providers("exec")
          .encoding(StandardCharsets.UTF_8).build());
    } catch (IOException | IllegalStateException e) {
      throw new UsageException("This wants a terminal to draw on; 'lupe search' prints anywhere");
    }
  }

  /** Shows a browser until the person leaves it. */
  void show(Browser browser) throws IOException {
    NonBlockingReader reader = terminal.reader();
    var keys = new KeyReader(reader::read);
    var shown = new Screen(0, 0);
    isResized.set(true);
    while (!browser.hasEnded() && !isInterrupted.get()) {
      if (isResized.getAndSet(false)) {
        var size = terminal.getSize();
        browser.resize(Math.max(20, size.getColumns()), Math.max(5, size.getRows()));
      }
      var screen = browser.screen();
      write(screen.drawnOver(shown));
      shown = screen;
      browser.take(keys.next(WAIT_MILLIS));
    }
  }

  private void write(String text) {
    terminal.writer().write(text);
    terminal.writer().flush();
  }

  private void restore() {
    if (isClosed.compareAndSet(false, true)) {
      write(LEAVE);
      terminal.setAttributes(before);
    }
  }

  @Override
  public void close() throws IOException {
    restore();
    terminal.close();
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException e) {
      // The process is ending: the hook has run or will find nothing to do.
      isClosed.set(true);
    }
  }
}
