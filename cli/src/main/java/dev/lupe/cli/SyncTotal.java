package dev.lupe.cli;

import dev.lupe.result.SyncReport;
import java.util.Locale;

/** What watching did from its begin to its end. */
final class SyncTotal {
  private long rounds;
  private long added;
  private long deleted;

  /** Whether nothing was read yet. */
  boolean isEmpty() {
    return rounds == 0;
  }

  void add(SyncReport done) {
    rounds++;
    added += done.added();
    deleted += done.deleted();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "watching ended: %,d article%s added, %,d deleted in all",
        added, added == 1 ? "" : "s", deleted);
  }
}
