package dev.lupe.error;

import org.jspecify.annotations.Nullable;

/** Something about the index as a whole; {@link #place()} says which one. */
public class IndexException extends LupeException {
  private static final long serialVersionUID = 1L;

  private final String place;

  /** An exception about the index at a place: its folder, or the words "in memory". */
  public IndexException(String place, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.place = place;
  }

  /** The index's folder, or the words "in memory". */
  public final String place() {
    return place;
  }
}
