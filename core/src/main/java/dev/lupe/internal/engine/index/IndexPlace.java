package dev.lupe.internal.engine.index;

import dev.lupe.error.IndexDamagedException;
import dev.lupe.error.IndexException;
import dev.lupe.error.IndexFormatException;
import dev.lupe.error.IndexNotFoundException;
import dev.lupe.error.IndexStorageException;
import dev.lupe.settings.IndexSettings;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;

/**
 * Where an index lies, and whether one may open it there.
 *
 * @param name what messages call it: the folder, or the words "in memory"
 * @param directory Lucene's view of it
 */
public record IndexPlace(String name, Directory directory) implements AutoCloseable {
  /** What a first opening leaves behind if it is cut off before its first commit. */
  private static final Set<String> FIRST_FILES = Set.of("write.lock", "pending_segments_1",
      WriterHolder.FILE);
  /** The folder within the index's in which it is rebuilt. */
  static final String REBUILDING = "rebuilding";
  /** How systems say that there is no more room. */
  private static final List<String> FULL =
      List.of("no space left", "quota exceeded", "not enough space", "disk full");

  /** A place that is gone when it is closed. */
  public static IndexPlace inMemory() {
    return new IndexPlace("in memory", new ByteBuffersDirectory());
  }

  /**
   * A folder to write to: one with an index, an empty one, or a missing one whose parent exists.
   *
   * @throws IndexException if it is none of these
   */
  public static IndexPlace forWriting(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    if (!Files.exists(absolute) && (parent == null || !Files.isDirectory(parent))) {
      throw new IndexNotFoundException(absolute.toString(), absolute
          + " can't be made because its parent folder does not exist; make that first", null);
    }
    if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
      throw new IndexFormatException(absolute.toString(),
          absolute + " is a file, and an index is a folder; name another place", null);
    }
    return open(absolute, place -> {
      if (Files.isDirectory(absolute) && !isEmpty(absolute)
          && !DirectoryReader.indexExists(place.directory)) {
        throw new IndexFormatException(place.name,
            absolute + " holds other files and no index; name an empty or a new folder", null);
      }
    });
  }

  /** A folder that is known to be one for an index. */
  static IndexPlace existing(Path folder) {
    return open(folder, place -> {
    });
  }

  /**
   * A folder to read from: one with an index.
   *
   * @throws IndexException if it is none
   */
  public static IndexPlace forReading(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    if (!Files.isDirectory(absolute)) {
      throw new IndexNotFoundException(absolute.toString(), "There is no index at " + absolute
          + (Files.exists(absolute) ? ": it is a file, and an index is a folder" : ""), null);
    }
    return open(absolute, place -> {
      if (!DirectoryReader.indexExists(place.directory)) {
        throw new IndexNotFoundException(place.name, isEmpty(absolute)
            ? "There is no index at " + absolute + ": the folder is empty"
            : "There is no index at " + absolute + ": the folder holds other files", null);
      }
    });
  }

  /** Whether a failure says that the disk is full. */
  boolean isFull(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      if (cause instanceof IOException && FULL.stream().anyMatch(message::contains)) {
        return true;
      }
    }
    return false;
  }

  /** For changes that the disk refused. */
  IndexStorageException refused(Throwable broken, long wanted, String consequences,
      Throwable cause) {
    if (!isFull(broken)) {
      return new IndexStorageException(name,
          name + " could not be written: " + broken + consequences, cause);
    }
    long free = folder().map(IndexPlace::free).orElse(-1L);
    return new IndexStorageException(name, name + " could not be written because the disk is full: "
        + broken.getMessage() + " (about " + bytes(wanted) + " wanted"
        + (free < 0 ? "" : ", " + bytes(free) + " free") + ")" + consequences, wanted, free, cause);
  }

  /** The folder in which it lies; empty for one in memory. */
  public Optional<Path> folder() {
    return FilterDirectory.unwrap(directory) instanceof FSDirectory disk
        ? Optional.of(disk.getDirectory())
        : Optional.empty();
  }

  private static long free(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      return -1;
    }
  }

  private static String bytes(long count) {
    return count < 10_000
        ? count + " bytes"
        : String.format(Locale.ROOT, "%,d KB", (count + 1_023) / 1_024);
  }

  /**
   * A folder whose files are to be checked: one with something in it that may be an index.
   *
   * @throws IndexException if it surely is none
   */
  public static IndexPlace damagedOrNot(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    if (!Files.isDirectory(absolute)) {
      throw new IndexNotFoundException(absolute.toString(), "There is no index at " + absolute,
          null);
    }
    return open(absolute, place -> {
      if (Arrays.stream(place.directory.listAll()).noneMatch(IndexChecker::isIndexFile)) {
        throw new IndexNotFoundException(place.name, "There is no index at " + absolute, null);
      }
    });
  }

  /**
   * The settings that the index in a folder says it was made with; the usual ones where there is no
   * index.
   *
   * @throws IndexException if there is one that can't be read
   */
  public static IndexSettings settingsIn(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    if (!Files.isDirectory(absolute)) {
      return IndexSettings.defaults();
    }
    try (var place = open(absolute, opened -> {})) {
      try {
        return DirectoryReader.indexExists(place.directory)
            ? IndexFormat.settings(place.name,
                SegmentInfos.readLatestCommit(place.directory).getUserData())
            : IndexSettings.defaults();
      } catch (IllegalArgumentException e) {
        // Lucene says so of a codec it does not know: another version wrote this.
        throw IndexFormat.unknown(place.name, e);
      } catch (IOException e) {
        throw place.explained(e);
      }
    }
  }

  /** What a failure of Lucene or of the disk means to the caller. */
  public IndexException explained(IOException e) {
    if (e instanceof LockObtainFailedException) {
      return WriterHolder.inUse(this, e);
    }
    if (isFull(e)) {
      return refused(e, -1, "", e);
    }
    if (e instanceof CorruptIndexException || e instanceof EOFException
        || e instanceof NoSuchFileException || e instanceof IndexFormatTooNewException
        || e instanceof IndexFormatTooOldException) {
      var files = IndexChecker.damagedFiles(this);
      if (!files.isEmpty() || e instanceof CorruptIndexException || e instanceof EOFException) {
        return damaged(files, e);
      }
    }
    if (e instanceof IndexFormatTooNewException) {
      return new IndexFormatException(name, name
          + " was written by a newer version; use that version to open it", e);
    }
    if (e instanceof IndexFormatTooOldException) {
      return new IndexFormatException(name, name
          + " was written by an older Lucene that this version does not read; index the articles"
          + " again", e);
    }
    if (e instanceof AccessDeniedException) {
      return new IndexStorageException(name,
          name + " can't be used: no permission for " + e.getMessage(), e);
    }
    return new IndexStorageException(name, name + " can't be read or written: " + e, e);
  }

  /** For what Lucene says of a codec that it does not know, or of a damaged name of one. */
  IndexException unknown(IllegalArgumentException e) {
    var damage = damage(e);
    return damage.isPresent() ? damage.get() : IndexFormat.unknown(name, e);
  }

  /** For what Lucene threw that it does not throw over sound files; empty if the files are sound. */
  public Optional<IndexDamagedException> damage(Throwable thrown) {
    var files = IndexChecker.damagedFiles(this);
    return files.isEmpty() ? Optional.empty() : Optional.of(damaged(files, thrown));
  }

  /** For files that are not as they were written. */
  public IndexDamagedException damaged(List<String> files, Throwable cause) {
    return new IndexDamagedException(name, name + " is damaged: "
        + (files.isEmpty() ? cause.getMessage() : String.join(", ", files))
        + "; 'lupe verify' says how far. Restore a snapshot, or index the articles again", files,
        cause);
  }

  /** A place beside the index, on the same disk, for what shall take its place; empty at first. */
  IndexPlace rebuilding() throws IOException {
    clearRebuilding();
    var own = folder();
    return own.isEmpty()
        ? inMemory()
        : new IndexPlace(name, new MMapDirectory(own.get().resolve(REBUILDING)));
  }

  /** Removes what a rebuilding left that was cut off. */
  void clearRebuilding() throws IOException {
    var own = folder();
    if (own.isEmpty() || !Files.isDirectory(own.get().resolve(REBUILDING))) {
      return;
    }
    Path inner = own.get().resolve(REBUILDING);
    try (var files = Files.list(inner)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(inner);
  }

  private static IndexPlace open(Path folder, Check check) {
    IndexPlace place;
    boolean existed = Files.exists(folder);
    try {
      place = new IndexPlace(folder.toString(), new MMapDirectory(folder));
    } catch (IOException e) {
      throw new IndexStorageException(folder.toString(),
          folder + " can't be " + (existed ? "opened: " : "made: ") + e, e);
    }
    try {
      check.run(place);
      return place;
    } catch (IOException e) {
      place.close();
      throw place.explained(e);
    } catch (IndexException e) {
      place.close();
      throw e;
    }
  }

  /** Lets go of the place. */
  @Override
  public void close() {
    try {
      directory.close();
    } catch (IOException e) {
      throw explained(e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.allMatch(file -> FIRST_FILES.contains(file.getFileName().toString()));
    }
  }

  private interface Check {
    void run(IndexPlace place) throws IOException;
  }
}
