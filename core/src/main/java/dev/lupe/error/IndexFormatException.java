package dev.lupe.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What lies there is no index of Lupe, or one of a format that this version does not read. */
public final class IndexFormatException extends IndexException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String found;
  private final @Nullable String expected;

  /** For the index at a place; the message says what to do. */
  public IndexFormatException(String place, String message, @Nullable Throwable cause) {
    this(place, message, null, null, cause);
  }

  /** For the index at a place that says one thing of itself where another was expected. */
  public IndexFormatException(String place, String message, @Nullable String found,
      @Nullable String expected, @Nullable Throwable cause) {
    super(place, message, cause);
    this.found = found;
    this.expected = expected;
  }

  /** What the index says of itself, such as its format or its languages; empty if it says nothing. */
  public Optional<String> found() {
    return Optional.ofNullable(found);
  }

  /** What would have fitted in its place; empty where nothing there would. */
  public Optional<String> expected() {
    return Optional.ofNullable(expected);
  }
}
