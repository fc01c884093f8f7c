package dev.lupe.internal.engine.index;

import dev.lupe.error.LupeException;
import dev.lupe.settings.IndexListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells the listener of an index and the log what happens, whatever either of them throws. */
public final class Watch {
  private static final Logger LOG = System.getLogger("dev.lupe");

  private final String place;
  private final IndexListener listener;

  /** A watch over the index at a place. */
  public Watch(String place, IndexListener listener) {
    this.place = place;
    this.listener = listener;
  }

  /** Tells the listener. */
  public void tell(Consumer<IndexListener> what) {
    try {
      what.accept(listener);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, place + ": the listener of the index failed", e);
    }
  }

  /** Tells of a failure; gives it back to be thrown. */
  public <T extends LupeException> T failed(T failure) {
    tell(to -> to.failed(failure));
    return failure;
  }

  /** Writes down something that only somebody who looks for it wants to know. */
  public void note(String message, @Nullable Throwable cause) {
    LOG.log(Level.DEBUG, place + ": " + message, cause);
  }

  /** Writes down something that went wrong where nobody waits for it. */
  public void warn(String message, Throwable cause) {
    LOG.log(Level.WARNING, place + ": " + message, cause);
  }
}
