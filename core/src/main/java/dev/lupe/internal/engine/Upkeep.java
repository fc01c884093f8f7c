package dev.lupe.internal.engine;

import dev.lupe.error.IndexStorageException;
import dev.lupe.error.LupeException;
import dev.lupe.internal.engine.index.IndexChecker;
import dev.lupe.internal.engine.index.IndexPlace;
import dev.lupe.internal.engine.index.OwnThreads;
import dev.lupe.internal.engine.index.Rebuilding;
import dev.lupe.internal.engine.index.Snapshots;
import dev.lupe.result.SnapshotReport;
import dev.lupe.result.VerifyReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/** Checks, copies and renews an index as a whole. */
public final class Upkeep implements AutoCloseable {
  private final OpenIndex index;
  private final @Nullable Rebuilding rebuilding;
  private final OwnThreads files = new OwnThreads("lupe-files", 1);

  Upkeep(OpenIndex index) {
    this.index = index;
    var writer = index.writerIfAny();
    this.rebuilding = writer == null
        ? null
        : new Rebuilding(
            index.place(), index.settings(), index.readings(), writer, index.readers());
  }

  /** Brings the index up to date if it is not and the settings say so. */
  void begin() {
    if (rebuilding != null) {
      rebuilding.ifOutdated();
    }
  }

  /** Reads all articles anew from what is stored of them; how many there are. */
  public long rebuild() {
    index.writer();
    return Objects.requireNonNull(rebuilding).run();
  }

  /** Checks the files of the index. */
  public VerifyReport verify(boolean deep) {
    return onFiles(() -> IndexChecker.check(index.place(), index.writerIfAny(), deep));
  }

  /** Copies the index into another folder. */
  public SnapshotReport snapshot(Path target) {
    return onFiles(() -> Snapshots.take(index.place(), index.writerIfAny(), target));
  }

  /** Checks the files of an index that is not open. */
  public static VerifyReport verify(Path folder, boolean deep) {
    try (var place = IndexPlace.damagedOrNot(folder)) {
      return offline(place.name(), () -> IndexChecker.check(place, null, deep));
    }
  }

  /** Makes an index of a snapshot. */
  public static SnapshotReport restore(Path snapshot, Path folder) {
    return offline(folder.toString(), () -> Snapshots.restore(snapshot, folder));
  }

  private static <T> T offline(String name, Callable<T> work) {
    try (var threads = new OwnThreads("lupe-files", 1)) {
      return OwnThreads.await(threads.start(0, work));
    } catch (LupeException e) {
      throw e;
    } catch (Exception e) {
      throw new IndexStorageException(name, name + " can't be read or written: " + e, e);
    }
  }

  /** An interrupt of the caller must not break off the reading of a file. */
  private <T> T onFiles(Callable<T> work) {
    index.mustBeOpen();
    try {
      return OwnThreads.await(files.start(0, work));
    } catch (AlreadyClosedException e) {
      throw index.closed();
    } catch (LupeException e) {
      throw e;
    } catch (Exception e) {
      throw index.watch()
          .failed(index.place().explained(e instanceof IOException io ? io : new IOException(e)));
    }
  }

  /** Breaks off rebuilding, and finishes all else. */
  @Override
  public void close() {
    if (rebuilding != null) {
      rebuilding.close();
    }
    files.close();
  }
}
