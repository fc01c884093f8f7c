package dev.lupe.internal.engine.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lupe.error.IndexDamagedException;
import dev.lupe.error.IndexFormatException;
import dev.lupe.result.SnapshotReport;
import dev.lupe.result.VerifyReport.Damage;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.jspecify.annotations.Nullable;

/**
 * Copies an index into another folder, file by file, while it is written to. What lies there already
 * is not copied again. The list of the files comes last, so a copying that is cut off leaves what was
 * there before.
 */
public final class Snapshots {
  /** Tells that a folder may be overwritten by the next snapshot. */
  static final String MARKER = "lupe-snapshot.txt";
  private static final String UNFINISHED = "copying_";
  private static final int TRIES = 10;

  private final IndexPlace from;
  private final IndexPlace to;
  private int copied;
  private long bytes;
  private int kept;

  private Snapshots(IndexPlace from, IndexPlace to) {
    this.from = from;
    this.to = to;
  }

  /** Copies an index that is open, for writing or not, to a new, empty or earlier snapshot. */
  public static SnapshotReport take(IndexPlace from, @Nullable ArticleWriter writer, Path target)
      throws IOException {
    if (writer != null) {
      writer.commitNow();
    }
    Path folder = target.toAbsolutePath().normalize();
    mustNotBe(from, folder);
    boolean isEarlier = Files.isRegularFile(folder.resolve(MARKER));
    try (var to = isEarlier ? IndexPlace.existing(folder) : IndexPlace.forWriting(folder)) {
      if (!isEarlier && HeldCommit.of(to).isThere()) {
        throw new IndexFormatException(to.name(), folder
            + " holds an index that is no snapshot; name an empty or a new folder", null);
      }
      Files.writeString(folder.resolve(MARKER), "Made of " + from.name()
          + " and overwritten by its next snapshot; 'lupe restore' makes an index of it.\n",
          UTF_8);
      return new Snapshots(from, to).copy(writer);
    }
  }

  /** Copies a snapshot, or any index that nobody writes to, to a new or empty folder. */
  public static SnapshotReport restore(Path snapshot, Path target) throws IOException {
    Path folder = target.toAbsolutePath().normalize();
    try (var from = IndexPlace.forReading(snapshot)) {
      mustNotBe(from, folder);
      try (var to = IndexPlace.forWriting(folder)) {
        if (HeldCommit.of(to).isThere()) {
          throw new IndexFormatException(to.name(), folder
              + " holds an index already; move it away, or name a new folder", null);
        }
        return new Snapshots(from, to).copy(null);
      }
    }
  }

  private static void mustNotBe(IndexPlace from, Path folder) {
    var own = from.folder().map(path -> path.toAbsolutePath().normalize());
    if (own.isPresent() && (folder.startsWith(own.get()) || own.get().startsWith(folder))) {
      throw new IndexFormatException(from.name(), "A copy of " + from.name()
          + " can't lie in it or around it; name another folder than " + folder, null);
    }
  }

  private SnapshotReport copy(@Nullable ArticleWriter writer) throws IOException {
    try (var lock = to.directory().obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (int left = TRIES;; left--) {
        try (var commit = writer == null
            ? HeldCommit.of(from)
            : HeldCommit.of(from, writer.sessions().living())) {
          lock.ensureValid();
          if (copy(commit, left > 0)) {
            break;
          }
        }
      }
    }
    var report = IndexChecker.check(to, null, false);
    if (!report.isSound()) {
      throw to.damaged(report.damages().stream().map(Damage::file).toList(),
          new IOException("the copy is not as the original"));
    }
    return new SnapshotReport(to.name(), report.articles(), copied, bytes, kept);
  }

  /** Copies a commit; false if it vanished meanwhile, since another process writes there. */
  private boolean copy(HeldCommit commit, boolean again) throws IOException {
    try {
      var infos = commit.infos();
      var names = new TreeSet<>(infos.files(false));
      var replacing = new LinkedHashMap<String, String>();
      var written = new ArrayList<String>();
      for (String name : names) {
        copyUnlessThere(name, replacing, written);
      }
      LedgerFile.named(infos.getUserData(), from.directory())
          .filter(name -> isCopied(name, replacing, written)).ifPresent(names::add);
      copy(commit.segments(), replacing, written);
      to.directory().sync(written);
      for (Map.Entry<String, String> file : replacing.entrySet()) {
        to.directory().rename(file.getValue(), file.getKey());
      }
      to.directory().syncMetaData();
      names.add(commit.segments());
      removeOthers(names);
      return true;
    } catch (NoSuchFileException | FileNotFoundException e) {
      if (again && commit.isGone()) {
        return false;
      }
      throw missing(e);
    } catch (IOException e) {
      throw to.isFull(e) ? to.explained(e) : from.explained(e);
    }
  }

  /** Copies a ledger if it is sound and still there; a copy without one is whole, too. */
  private boolean isCopied(String ledger, Map<String, String> replacing, List<String> written) {
    if (!isSound(from.directory(), ledger)) {
      return false;
    }
    try {
      copyUnlessThere(ledger, replacing, written);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private IndexDamagedException missing(IOException e) {
    return from.damaged(List.of(String.valueOf(e.getMessage())), e);
  }

  private void copyUnlessThere(String name, Map<String, String> replacing, List<String> written)
      throws IOException {
    if (List.of(to.directory().listAll()).contains(name)) {
      if (isSame(name)) {
        kept++;
      } else {
        copy(name, replacing, written);
      }
    } else {
      to.directory().copyFrom(from.directory(), name, name, IOContext.READONCE);
      written.add(name);
      count(name);
    }
  }

  /** Copies under another name first, as what lies under this one is still of use. */
  private void copy(String name, Map<String, String> replacing, List<String> written)
      throws IOException {
    String unfinished = UNFINISHED + name;
    if (List.of(to.directory().listAll()).contains(unfinished)) {
      to.directory().deleteFile(unfinished);
    }
    to.directory().copyFrom(from.directory(), name, unfinished, IOContext.READONCE);
    replacing.put(name, unfinished);
    written.add(unfinished);
    count(name);
  }

  private void count(String name) throws IOException {
    copied++;
    bytes += from.directory().fileLength(name);
  }

  /** Files are never changed once they are written, and end in a checksum over all of them. */
  private boolean isSame(String name) throws IOException {
    return to.directory().fileLength(name) == from.directory().fileLength(name)
        && checksum(from.directory(), name) == checksum(to.directory(), name)
        && isSound(to.directory(), name);
  }

  private static boolean isSound(Directory directory, String name) {
    try (var in = directory.openInput(name, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(in);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static long checksum(Directory directory, String name) throws IOException {
    try (var in = directory.openInput(name, IOContext.READONCE)) {
      return CodecUtil.retrieveChecksum(in);
    } catch (CorruptIndexException e) {
      return -1;
    }
  }

  private void removeOthers(Set<String> names) throws IOException {
    for (String name : to.directory().listAll()) {
      if (!names.contains(name)
          && (IndexChecker.isIndexFile(name) || LedgerFile.isOne(name)
              || name.startsWith(UNFINISHED))) {
        to.directory().deleteFile(name);
      }
    }
  }
}
