package dev.lupe.cli;

import dev.lupe.ArticleIndex;
import dev.lupe.reader.SyncRequest;
import dev.lupe.settings.IndexSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is to be asked: an index, or files as they are. */
final class SearchedOptions {
  @Mixin
  private IndexOption folder = new IndexOption();

  @Option(
      names = "--in",
      paramLabel = "PATH",
      description = "Search these files or this folder instead of an index. Repeatable.")
  private List<Path> paths = new ArrayList<>();

  /**
   * An index in memory of the files, if any are named; else the index.
   *
   * @throws UsageException if both are named, or the files hold no article
   */
  ArticleIndex open(Shell shell) {
    return open(settings(shell), shell);
  }

  /** The same with settings for searches. */
  ArticleIndex open(IndexSettings settings, Shell shell) {
    if (paths.isEmpty()) {
      return folder.openReadOnly(settings, shell);
    }
    if (folder.isGiven()) {
      throw new UsageException("--index and --in exclude each other: search an index, or files");
    }
    try (var inputs = Inputs.of(paths, Optional.empty(), shell)) {
      return inMemory(inputs, settings, shell);
    }
  }

  /** The settings of what {@link #open} opens. */
  IndexSettings settings(Shell shell) {
    return paths.isEmpty() ? folder.settings(shell) : IndexSettings.defaults();
  }

  private static ArticleIndex inMemory(
      Inputs inputs, IndexSettings settings, Shell shell) {
    var index = ArticleIndex.inMemory(settings);
    var report = new Intake(shell).read(SyncRequest.of(inputs.files()), index);
    if (report.added() == 0 && !report.refused().isEmpty()) {
      index.close();
      throw new UsageException("There is nothing to search: no article could be read");
    }
    if (report.added() == 0) {
      shell.note("there are no articles in these files");
    }
    return index;
  }
}
