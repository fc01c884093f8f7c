package dev.lupe.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files of the index are missing or are not as they were written. */
public final class IndexDamagedException extends IndexException {
  private static final long serialVersionUID = 1L;

  private final List<String> files;

  /** For the index at a place, and the names of what is damaged there as far as it is known. */
  public IndexDamagedException(String place, String message, List<String> files,
      @Nullable Throwable cause) {
    super(place, message, cause);
    this.files = List.copyOf(files);
  }

  /** The names of the damaged and missing files; perhaps not all of them, or none. */
  public List<String> files() {
    return files;
  }
}
