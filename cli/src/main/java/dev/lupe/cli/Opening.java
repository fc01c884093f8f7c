package dev.lupe.cli;

import dev.lupe.ArticleIndex;
import dev.lupe.reader.SyncRequest;
import dev.lupe.settings.IndexSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens what is to be asked: an index, or files as they are. */
final class Opening {
  private Opening() {}

  /**
   * An index in memory of the files, if any are named; else the index.
   *
   * @throws UsageException if both are named, or the files hold no article
   */
  static ArticleIndex of(IndexOption folder, List<Path> paths, Shell shell) {
    return of(folder, paths, settings(folder, paths, shell), shell);
  }

  /** The same with settings for searches. */
  static ArticleIndex of(
      IndexOption folder, List<Path> paths, IndexSettings settings, Shell shell) {
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

  /** The settings of what {@link #of} opens. */
  static IndexSettings settings(IndexOption folder, List<Path> paths, Shell shell) {
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
