package dev.lupe.error;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The disk refused: it is full, or can't be read or written. */
public final class IndexStorageException extends IndexException {
  private static final long serialVersionUID = 1L;
  private static final long UNKNOWN = -1;

  private final long bytesWanted;
  private final long bytesFree;

  /** For the index at a place; the message says what to do. */
  public IndexStorageException(String place, String message, @Nullable Throwable cause) {
    this(place, message, UNKNOWN, UNKNOWN, cause);
  }

  /**
   * For an index on a disk that is full.
   *
   * @param bytesWanted about how much was still to be written, or less than 0 where that is unknown
   * @param bytesFree how much the disk has left for this user, or less than 0
   */
  public IndexStorageException(String place, String message, long bytesWanted, long bytesFree,
      @Nullable Throwable cause) {
    super(place, message, cause);
    this.bytesWanted = bytesWanted;
    this.bytesFree = bytesFree;
  }

  /** About how many bytes were still to be written when the disk was full. */
  public OptionalLong bytesWanted() {
    return bytesWanted < 0 ? OptionalLong.empty() : OptionalLong.of(bytesWanted);
  }

  /** How many bytes the disk had left then. */
  public OptionalLong bytesFree() {
    return bytesFree < 0 ? OptionalLong.empty() : OptionalLong.of(bytesFree);
  }
}
