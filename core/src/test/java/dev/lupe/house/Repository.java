package dev.lupe.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The checkout that the tests run in. */
final class Repository {
  private static final Path ROOT = root();

  private Repository() {}

  static Path file(String path) {
    return ROOT.resolve(path);
  }

  private static Path root() {
    return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
        .filter(folder -> Files.exists(folder.resolve("ARCHITECTURE.md")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no ARCHITECTURE.md above this folder"));
  }
}
