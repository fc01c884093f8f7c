package dev.lupe.error;

import org.jspecify.annotations.Nullable;

/** The index was closed before the call. */
public final class IndexClosedException extends IndexException {
  private static final long serialVersionUID = 1L;

  /** For the index at a place; the message says what to do. */
  public IndexClosedException(String place, String message, @Nullable Throwable cause) {
    super(place, message, cause);
  }
}
