package dev.lupe.cli;

import dev.lupe.ArticleIndex;
import dev.lupe.error.IndexNotFoundException;
import dev.lupe.settings.IndexSettings;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says which index is meant. */
final class IndexOption {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index; else $LUPE_INDEX, else ./lupe-index.")
  private Optional<Path> folder = Optional.empty();

  /**
   * Opens the index to ask it something.
   *
   * @throws IndexNotFoundException if there is none; the message says how to come by one
   */
  ArticleIndex openReadOnly(Shell shell) {
    return openReadOnly(settings(shell), shell);
  }

  /** The same with settings for searches. */
  ArticleIndex openReadOnly(IndexSettings settings, Shell shell) {
    try {
      return ArticleIndex.openReadOnly(folder(shell), settings);
    } catch (IndexNotFoundException e) {
      throw new IndexNotFoundException(e.place(), e.getMessage()
          + "\nMake an index with 'lupe index PATH…', name another with --index DIR,"
          + " or search files as they are with 'lupe search --in PATH'.", e);
    }
  }

  /** Opens the index to change it, or makes a new one. */
  ArticleIndex open(Shell shell) {
    return ArticleIndex.open(folder(shell), settings(shell));
  }

  /** Opens the index to change it, or makes a new one, and keeps it small from then on. */
  ArticleIndex openCompact(Shell shell) {
    return ArticleIndex.open(folder(shell), settings(shell).compact());
  }

  /** What the index says it was made with. */
  IndexSettings settings(Shell shell) {
    return ArticleIndex.settingsOf(folder(shell));
  }

  boolean isGiven() {
    return folder.isPresent();
  }

  Path folder(Shell shell) {
    return folder.or(() -> shell.variable("LUPE_INDEX").map(Path::of))
        .orElse(Path.of("lupe-index"));
  }
}
