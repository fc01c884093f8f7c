package dev.lupe.internal.engine.index;

import dev.lupe.result.VerifyReport;
import dev.lupe.result.VerifyReport.Damage;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.Lock;
import org.jspecify.annotations.Nullable;

/**
 * Finds files that are not as they were written. Every file of an index ends in a checksum over all
 * its bytes, so reading each once finds any flipped byte and any missing end. The deep form also
 * reads what the bytes mean. Readers and a writer may go on meanwhile.
 */
public final class IndexChecker {
  private static final Pattern INDEX_FILE = Pattern.compile("(_[a-z0-9]+(_.*)?\\..*|segments_.*)");
  private static final Set<String> BESIDE = Set.of("write.lock", WriterHolder.FILE,
      IndexPlace.REBUILDING, Snapshots.MARKER);
  private static final int TRIES = 10;

  private final IndexPlace place;
  private final boolean deep;
  private final List<Damage> damages = new ArrayList<>();
  private int count;
  private long bytes;
  private long articles;
  private @Nullable IOException unread;

  private IndexChecker(IndexPlace place, boolean deep) {
    this.place = place;
    this.deep = deep;
  }

  /** Checks an index, open for writing here or not. */
  public static VerifyReport check(IndexPlace place, @Nullable ArticleWriter writer, boolean deep)
      throws IOException {
    for (int left = TRIES;; left--) {
      try (var commit = writer == null
          ? HeldCommit.of(place)
          : HeldCommit.of(place, writer.sessions().living())) {
        var report = new IndexChecker(place, deep).check(commit);
        if (report.isSound() || !commit.isGone() || left == 0) {
          return report;
        }
      }
    }
  }

  /** The names of damaged files; empty if there are none, or if they can't be told from sound ones. */
  static List<String> damagedFiles(IndexPlace place) {
    // On a thread of its own: an interrupt would make any file look unreadable.
    try (var thread = new OwnThreads("lupe-check", 1)) {
      var report = OwnThreads.await(thread.start(0, () -> check(place, null, false)));
      return report.damages().stream().map(Damage::file)
          .filter(file -> !LedgerFile.isOne(file)).distinct().toList();
    } catch (Exception e) {
      return List.of();
    }
  }

  /** Whether a file is called as those of an index are. */
  static boolean isIndexFile(String name) {
    return INDEX_FILE.matcher(name).matches();
  }

  private VerifyReport check(HeldCommit commit) throws IOException {
    Collection<String> files = files(commit);
    for (String file : files) {
      check(file);
    }
    if (unread != null && damages.isEmpty()) {
      // All is as it was written, but by something that is not understood here.
      throw unread;
    }
    if (deep && damages.isEmpty()) {
      readEverything(new FrozenDirectory(place.directory(), Set.copyOf(files)));
    }
    return new VerifyReport(
        place.name(), deep, count, bytes, articles, damages, extraFiles(files));
  }

  /** The files of a commit; where it can't be read, all that look like files of an index. */
  private Collection<String> files(HeldCommit commit) throws IOException {
    try {
      var infos = commit.infos();
      articles = infos.totalMaxDoc()
          - infos.asList().stream().mapToLong(segment -> segment.getDelCount()).sum();
      var files = new TreeSet<>(infos.files(true));
      LedgerFile.named(infos.getUserData(), place.directory()).ifPresent(files::add);
      return files;
    } catch (IOException | RuntimeException e) {
      unread = e instanceof IOException io ? io : new IOException(e);
      var all = new TreeSet<>(List.of(place.directory().listAll()));
      all.removeIf(name -> !isIndexFile(name));
      if (!all.contains(commit.segments())) {
        damages.add(new Damage(commit.segments() + "_*", "it is missing"));
        return all;
      }
      missing(e).ifPresent(name -> damages.add(new Damage(name, "it is missing")));
      return all;
    }
  }

  /** The name of the file that was looked for in vain, if that is what lies beneath. */
  private static Optional<String> missing(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof NoSuchFileException missing) {
        return Optional.of(Path.of(missing.getFile()).getFileName().toString());
      }
    }
    return Optional.empty();
  }

  private void check(String file) {
    try (var in = place.directory().openInput(file, IOContext.READONCE)) {
      count++;
      bytes += in.length();
      CodecUtil.checksumEntireFile(in);
    } catch (IOException | RuntimeException | InternalError e) {
      damages.add(new Damage(file, e instanceof NoSuchFileException
          ? "it is missing"
          : "it is not as it was written: " + e.getMessage()));
    }
  }

  private void readEverything(Directory frozen) throws IOException {
    try (var lock = new NoLock(); var checker = new CheckIndex(frozen, lock)) {
      checker.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_SLOW_CHECKS);
      checker.setThreadCount(1);
      var status = checker.checkIndex();
      for (var segment : status.segmentInfos) {
        if (segment.toLoseDocCount > 0) {
          damages.add(new Damage("segment " + segment.name,
              segment.toLoseDocCount + " articles can't be read in full"));
        }
      }
      if (!status.clean && damages.isEmpty()) {
        damages.add(new Damage("segments file", "what it says does not fit the other files"));
      }
    } catch (RuntimeException | InternalError e) {
      damages.add(new Damage("the index", "it can't be read: " + e));
    }
    if (damages.isEmpty()) {
      readArticles(frozen);
    }
  }

  /** What only Lupe knows of: every article can be read back, and found by its id. */
  private void readArticles(Directory frozen) throws IOException {
    try (var reader = DirectoryReader.open(frozen)) {
      for (var leaf : reader.leaves()) {
        var live = leaf.reader().getLiveDocs();
        for (int i = 0; i < leaf.reader().maxDoc(); i++) {
          int doc = leaf.docBase + i;
          if ((live == null || live.get(i)) && !isReadable(reader, doc)) {
            damages.add(new Damage("article " + doc, "it can't be read or found"));
          }
        }
      }
    }
  }

  private static boolean isReadable(DirectoryReader reader, int doc) {
    try {
      var article = StoredArticles.article(reader, doc);
      var found = StoredArticles.find(reader, article.id());
      return found.isPresent() && found.getAsInt() == doc;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private List<String> extraFiles(Collection<String> own) throws IOException {
    var extra = new TreeSet<>(List.of(place.directory().listAll()));
    extra.removeAll(own);
    extra.removeAll(BESIDE);
    return List.copyOf(extra);
  }

  /** Lucene's checker wants the lock because it can also repair; this one only reads. */
  private static final class NoLock extends Lock {
    @Override
    public void ensureValid() {
      // Nothing is held.
    }

    @Override
    public void close() {
      // Nothing is held.
    }
  }
}
