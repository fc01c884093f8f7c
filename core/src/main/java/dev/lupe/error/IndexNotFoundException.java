package dev.lupe.error;

import org.jspecify.annotations.Nullable;

/** There is no index where one was expected. */
public final class IndexNotFoundException extends IndexException {
  private static final long serialVersionUID = 1L;

  /** For the index at a place; the message says what to do. */
  public IndexNotFoundException(String place, String message, @Nullable Throwable cause) {
    super(place, message, cause);
  }
}
