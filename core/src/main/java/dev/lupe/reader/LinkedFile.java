package dev.lupe.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Links met in a folder. They are not followed; what they hide from the reader is said. */
final class LinkedFile {
  private LinkedFile() {}

  /** Empty if the link leads to where the walk comes by anyway. */
  static Optional<String> whyNotRead(Path root, Path link) {
    try {
      var real = link.toRealPath();
      var realRoot = root.toRealPath();
      if (!real.startsWith(realRoot)) {
        return Optional.of("it is a link that leads out of the folder");
      }
      for (var part : realRoot.relativize(real)) {
        if (part.toString().startsWith(".")) {
          return Optional.of("it is a link to a hidden file");
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("it is a link that leads nowhere");
    }
  }
}
