package dev.lupe.internal.engine.files;

import dev.lupe.internal.engine.index.BulkAddition;
import dev.lupe.internal.engine.index.Origin;
import dev.lupe.reader.FoundFile;
import dev.lupe.reader.ReadResult;

/** Adds all that files hold, without remembering the files. */
public final class AllOfFiles implements ReadAhead.Taker {
  private final BulkAddition bulk;

  /** Adds to this. */
  public AllOfFiles(BulkAddition bulk) {
    this.bulk = bulk;
  }

  @Override
  public void take(FoundFile file, ReadResult result) {
    switch (result) {
      case ReadResult.Read read -> {
        bulk.add(read.article(), Origin.named(file.name()));
        read.leftOut().forEach(bulk::refuse);
      }
      case ReadResult.Skipped skipped -> bulk.refuse(skipped.refusal());
    }
  }

  @Override
  public void end(FoundFile file) {
    // Nothing is kept of the file.
  }
}
