package dev.lupe.internal.engine.index;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.MergePolicy.OneMerge;

/** Merges in the background as Lucene does, and remembers what one that failed had wanted. */
final class Merges extends ConcurrentMergeScheduler {
  private final Watch watch;
  private volatile long bytesWanted;

  Merges(Watch watch) {
    this.watch = watch;
  }

  /** About how many bytes the last merge that failed would have written; 0 if none did. */
  long bytesWanted() {
    return bytesWanted;
  }

  @Override
  protected void doMerge(MergeSource source, OneMerge merge) throws IOException {
    long started = System.nanoTime();
    boolean done = false;
    try {
      super.doMerge(source, merge);
      done = true;
    } finally {
      if (!done) {
        bytesWanted = merge.estimatedMergeBytes;
      }
    }
    watch.tell(to -> to.merged(
        Duration.ofNanos(System.nanoTime() - started), merge.estimatedMergeBytes));
  }

  /** The writer knows already and closes itself, and the next caller is told. */
  @Override
  protected void handleMergeException(Throwable e) {
    watch.note("a merge in the background failed", e);
  }
}
