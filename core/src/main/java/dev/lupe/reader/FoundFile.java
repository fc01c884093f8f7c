package dev.lupe.reader;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * A file that was found and not opened yet, or something in its place that will not be read. Found
 * files can be read in any order and each on a thread of its own.
 */
public final class FoundFile {
  private final String name;
  private final @Nullable Path path;
  private final @Nullable FileStamp stamp;
  private final LongAdder bytesRead;
  private final FileResults results;

  private FoundFile(String name, @Nullable Path path, @Nullable FileStamp stamp,
      LongAdder bytesRead, FileResults results) {
    this.name = name;
    this.path = path;
    this.stamp = stamp;
    this.bytesRead = bytesRead;
    this.results = results;
  }

  /** A file with its stamp. */
  static FoundFile of(FileSource source, ArticleReader reader, FileStamp stamp) {
    return new FoundFile(source.name(), source.file(), stamp, source.bytesRead(),
        FileResults.of(source, reader));
  }

  /** A source that is no file. */
  static FoundFile of(ArticleSource source, ArticleReader reader) {
    return new FoundFile(source.name(), null, null, new LongAdder(),
        FileResults.of(source, reader));
  }

  /** Something that is in the way, or not there, and whose only result says why. */
  static FoundFile skipped(Path path, String reason) {
    return new FoundFile(path.toString(), path, null, new LongAdder(),
        FileResults.skipped(path.toString(), reason));
  }

  /** A stream in a format that nobody reads. */
  static FoundFile skipped(String name, String reason) {
    return new FoundFile(name, null, null, new LongAdder(), FileResults.skipped(name, reason));
  }

  /** What people call it in messages: the path as it was given. */
  public String name() {
    return name;
  }

  /** Where it lies; empty for a source that is no file. */
  public Optional<Path> path() {
    return Optional.ofNullable(path);
  }

  /** Its stamp before it is read; empty for a source that is no file, and for what is in the way. */
  public Optional<FileStamp> stamp() {
    return Optional.ofNullable(stamp);
  }

  /** How many of its bytes were read so far, as they lie on the disk. */
  public long bytesRead() {
    return bytesRead.sum();
  }

  /**
   * What is in it, read as it is asked for, and only once. Whatever goes wrong is the last result, so
   * nothing but a failure of the virtual machine is thrown.
   */
  public Iterator<ReadResult> results() {
    return results;
  }

  @Override
  public String toString() {
    return name;
  }
}
