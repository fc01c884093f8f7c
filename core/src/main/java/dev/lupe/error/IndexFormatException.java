package dev.lupe.error;

import org.jspecify.annotations.Nullable;

/** What lies there is no index of Lupe, or one of a format that this version does not read. */
public final class IndexFormatException extends IndexException {
  private static final long serialVersionUID = 1L;

  /** For the index at a place; the message says what to do. */
  public IndexFormatException(String place, String message, @Nullable Throwable cause) {
    super(place, message, cause);
  }
}
