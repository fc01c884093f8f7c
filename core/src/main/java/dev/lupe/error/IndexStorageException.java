package dev.lupe.error;

import org.jspecify.annotations.Nullable;

/** The disk refused: it is full, unreadable, or its contents are damaged. */
public final class IndexStorageException extends IndexException {
  private static final long serialVersionUID = 1L;

  /** For the index at a place; the message says what to do. */
  public IndexStorageException(String place, String message, @Nullable Throwable cause) {
    super(place, message, cause);
  }
}
