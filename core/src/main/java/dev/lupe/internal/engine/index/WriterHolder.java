package dev.lupe.internal.engine.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lupe.error.IndexInUseException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Who holds an index open for writing: a line beside the lock that tells those who come second. The
 * lock alone decides; the line may be left over from a process that was killed, and the next writer
 * overwrites it.
 */
final class WriterHolder implements AutoCloseable {
  static final String FILE = "lupe-writer.txt";
  private static final int LONGEST = 1_000;

  private final Optional<Path> file;
  private final Watch watch;

  private WriterHolder(Optional<Path> file, Watch watch) {
    this.file = file;
    this.watch = watch;
  }

  /** Signs for an index whose lock is held by this process. */
  static WriterHolder sign(IndexPlace place, Watch watch) {
    var holder = new WriterHolder(place.folder().map(folder -> folder.resolve(FILE)), watch);
    holder.renew();
    return holder;
  }

  /** Signs again, after the lock was lost and taken anew. */
  void renew() {
    file.ifPresent(this::write);
  }

  private void write(Path to) {
    String line = host() + " " + ProcessHandle.current().pid() + " "
        + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\n";
    Path beside = to.resolveSibling(FILE + ".new");
    try {
      Files.writeString(beside, line, UTF_8);
      Files.move(beside, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // Without it a second writer is refused all the same; it only learns less.
      watch.warn("who writes can't be written down", e);
    }
  }

  /** For one who comes second. */
  static IndexInUseException inUse(IndexPlace place, Throwable cause) {
    String advice = "; close that one, or open the index for reading only";
    String name = place.name();
    var words = place.folder().map(folder -> read(folder.resolve(FILE))).orElse(new String[0]);
    if (words.length == 3) {
      try {
        long pid = Long.parseLong(words[1]);
        var since = Instant.parse(words[2]);
        boolean here = isMine(words[0], words[1]);
        return new IndexInUseException(name, name + " is open for writing "
            + (here ? "in this process" : "in process " + pid + " on " + words[0]) + " since "
            + since + advice, words[0], pid, since, cause);
      } catch (NumberFormatException | DateTimeException e) {
        cause.addSuppressed(e);
      }
    }
    return new IndexInUseException(name,
        name + " is open for writing, here or in another process" + advice, cause);
  }

  private static boolean isMine(String host, String pid) {
    return host.equals(host()) && pid.equals(String.valueOf(ProcessHandle.current().pid()));
  }

  private static String[] read(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) < LONGEST
          ? Files.readString(file, UTF_8).trim().split(" ", -1)
          : new String[0];
    } catch (IOException e) {
      return new String[0];
    }
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName().replace(' ', '-');
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  /** Takes the line away again, unless it is somebody else's by now; before the lock is let go. */
  @Override
  public void close() {
    file.ifPresent(path -> {
      try {
        var words = read(path);
        if (words.length == 3 && isMine(words[0], words[1])) {
          Files.deleteIfExists(path);
        }
      } catch (IOException e) {
        watch.warn("who wrote can't be taken back", e);
      }
    });
  }
}
