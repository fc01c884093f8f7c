package dev.lupe.error;

import org.jspecify.annotations.Nullable;

/** Another process, or another opening in this one, is writing to the index. */
public final class IndexInUseException extends IndexException {
  private static final long serialVersionUID = 1L;

  /** For the index at a place; the message says what to do. */
  public IndexInUseException(String place, String message, @Nullable Throwable cause) {
    super(place, message, cause);
  }
}
