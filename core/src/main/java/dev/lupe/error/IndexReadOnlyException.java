package dev.lupe.error;

import org.jspecify.annotations.Nullable;

/** The index was opened for reading only, and something wanted to write. */
public final class IndexReadOnlyException extends IndexException {
  private static final long serialVersionUID = 1L;

  /** For the index at a place; the message says what to do. */
  public IndexReadOnlyException(String place, String message, @Nullable Throwable cause) {
    super(place, message, cause);
  }
}
