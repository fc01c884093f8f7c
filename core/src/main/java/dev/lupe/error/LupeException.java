package dev.lupe.error;

import org.jspecify.annotations.Nullable;

/** The common type of all that Lupe throws on purpose; its message says what, where and what to do. */
public class LupeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An exception with nothing beneath it. */
  public LupeException(String message) {
    super(message);
  }

  /** An exception caused by another. */
  public LupeException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
