package dev.lupe.reader;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * What tells without reading whether a file was changed.
 *
 * @param bytes its size
 * @param modified when it was last changed, as exactly as its file system knows
 */
public record FileStamp(long bytes, Instant modified) {

  static FileStamp of(BasicFileAttributes attributes) {
    return new FileStamp(attributes.size(), attributes.lastModifiedTime().toInstant());
  }
}
