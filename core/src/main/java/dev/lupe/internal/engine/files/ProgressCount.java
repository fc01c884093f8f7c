package dev.lupe.internal.engine.files;

import dev.lupe.reader.FileStamp;
import dev.lupe.reader.FoundFile;
import dev.lupe.result.SyncProgress;
import java.util.List;
import java.util.function.Consumer;

/** Counts what was read and tells it. */
final class ProgressCount {
  private final Consumer<SyncProgress> watcher;
  private final long allFiles;
  private final long allBytes;
  private long articles;
  private int files;
  private long bytes;

  ProgressCount(Consumer<SyncProgress> watcher, List<SyncPlan.Task> tasks) {
    this.watcher = watcher;
    this.allFiles = tasks.size();
    this.allBytes = tasks.stream().mapToLong(task -> size(task.file())).sum();
  }

  void article(FoundFile file) {
    articles++;
    tell(bytes + Math.min(file.bytesRead(), size(file)));
  }

  void file(FoundFile file) {
    files++;
    bytes += size(file);
    tell(bytes);
  }

  /** How many files were read to their end. */
  int files() {
    return files;
  }

  private void tell(long sofar) {
    watcher.accept(new SyncProgress(articles, files, allFiles, sofar, allBytes));
  }

  private static long size(FoundFile file) {
    return file.stamp().map(FileStamp::bytes).orElse(0L);
  }
}
