package dev.lupe.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says which index is meant. */
final class IndexOption {
  @Option(names = "--index", paramLabel = "DIR", description = "The index; else $LUPE_INDEX, else ./lupe-index.")
  private Optional<Path> folder = Optional.empty();

  boolean isGiven() {
    return folder.isPresent();
  }

  Path folder(Shell shell) {
    return folder.or(() -> shell.variable("LUPE_INDEX").map(Path::of))
        .orElse(Path.of("lupe-index"));
  }
}
