package dev.lupe.reader;

import dev.lupe.result.SyncProgress;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** How an index shall be brought in step with files. Immutable: each method gives a changed copy. */
public final class SyncRequest {
  private final ArticleFiles files;
  private final boolean prune;
  private final boolean rereading;
  private final boolean dryRun;
  private final Consumer<SyncProgress> progress;
  private final BooleanSupplier end;

  private SyncRequest(ArticleFiles files, boolean prune, boolean rereading, boolean dryRun,
      Consumer<SyncProgress> progress, BooleanSupplier end) {
    this.files = files;
    this.prune = prune;
    this.rereading = rereading;
    this.dryRun = dryRun;
    this.progress = progress;
    this.end = end;
  }

  /** Reads new and changed files; deletes nothing of files that are gone. */
  public static SyncRequest of(ArticleFiles files) {
    return new SyncRequest(files, false, false, false, step -> {}, () -> false);
  }

  /** Also deletes the articles of files that are gone from the folders named. */
  public SyncRequest prune() {
    return new SyncRequest(files, true, rereading, dryRun, progress, end);
  }

  /** Reads unchanged files, too, as it is worth while once their readers have learned something. */
  public SyncRequest rereading() {
    return new SyncRequest(files, prune, true, dryRun, progress, end);
  }

  /** Changes nothing and opens no file: the report says what would happen. */
  public SyncRequest dryRun() {
    return new SyncRequest(files, prune, rereading, true, progress, end);
  }

  /** Tells how far it is, after each article, on the thread that asked. */
  public SyncRequest onProgress(Consumer<SyncProgress> watcher) {
    return new SyncRequest(files, prune, rereading, dryRun, watcher, end);
  }

  /**
   * Ends early once this is true, which is asked before each article on the thread that asked: what
   * was read so far goes in, and the next run reads what is missing.
   */
  public SyncRequest until(BooleanSupplier ended) {
    return new SyncRequest(files, prune, rereading, dryRun, progress, ended);
  }

  /** The files. */
  public ArticleFiles files() {
    return files;
  }

  /** Whether articles of files that are gone are deleted. */
  public boolean isPruning() {
    return prune;
  }

  /** Whether unchanged files are read, too. */
  public boolean isRereading() {
    return rereading;
  }

  /** Whether nothing is to be changed. */
  public boolean isDryRun() {
    return dryRun;
  }

  /** Who is told how far it is. */
  public Consumer<SyncProgress> progress() {
    return progress;
  }

  /** Whether to end early. */
  public BooleanSupplier end() {
    return end;
  }
}
