package dev.lupe.internal.engine.index;

import dev.lupe.article.Article;
import dev.lupe.error.SettingsRefusedException;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.settings.Curation;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104Codec.Mode;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;

/**
 * One life of Lucene's writer. It ends by itself when the disk refuses, and with it ends whatever
 * was not committed; so changes are committed in the life in which they were made, or not at all.
 */
final class WritingSession {
  private final Watch watch;
  private final IndexWriter lucene;
  private final Merges merges;
  private final SnapshotDeletionPolicy snapshots;
  private final CommitGroup commits;
  private final CommitData data;
  private final boolean older;
  private final AtomicLong promised = new AtomicLong();
  private final AtomicLong waiting = new AtomicLong();
  private volatile long kept;
  private volatile long bytesWanted;

  /**
   * Opens a place; one without an index gets an empty one at once.
   *
   * @param curation what is to take the place of what lies there, if something is
   */
  static WritingSession open(IndexPlace place, IndexSettings settings, Readings readings,
      Watch watch, Optional<Curation> curation) throws IOException {
    Map<String, String> found = Map.of();
    if (DirectoryReader.indexExists(place.directory())) {
      found = SegmentInfos.readLatestCommit(place.directory()).getUserData();
      IndexFormat.check(place.name(), found, settings, true);
    }
    var data = IndexFormat.curation(found);
    var stored = data.isEmpty() ? Curation.none() : CurationJson.read(data);
    var session = new WritingSession(place, settings, readings, watch, found, stored);
    try {
      session.begin(curation);
      return session;
    } catch (IOException | RuntimeException e) {
      try (session.lucene) {
        throw e;
      }
    }
  }

  private WritingSession(IndexPlace place, IndexSettings settings, Readings readings, Watch watch,
      Map<String, String> found, Curation stored) throws IOException {
    this.watch = watch;
    this.merges = new Merges(watch);
    this.snapshots = new SnapshotDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy());
    this.older = IndexFormat.isOlder(found);
    this.lucene = new IndexWriter(place.directory(), new IndexWriterConfig(readings.analyzer())
        .setOpenMode(OpenMode.CREATE_OR_APPEND)
        .setRAMBufferSizeMB(settings.bufferMegabytes())
        .setMergeScheduler(merges)
        .setIndexDeletionPolicy(snapshots)
        .setCodec(
            new Lucene104Codec(settings.isCompact() ? Mode.BEST_COMPRESSION : Mode.BEST_SPEED))
        .setCommitOnClose(false));
    this.data = new CommitData(lucene, settings, stored);
    this.commits = new CommitGroup(this::commit, settings.commitWithin());
  }

  IndexWriter lucene() {
    return lucene;
  }

  CommitGroup commits() {
    return commits;
  }

  SnapshotDeletionPolicy snapshots() {
    return snapshots;
  }

  /** Whether the writer can be used; if not, it closed itself or was closed. */
  boolean isOpen() {
    return lucene.isOpen();
  }

  /** Whether the index has to be rebuilt before it can be searched. */
  boolean isOlder() {
    return older && lucene.getDocStats().maxDoc > 0;
  }

  /** Whether articles in it were read with older rules. */
  synchronized boolean isOutdated() {
    return data.isOutdated();
  }

  /** About how many bytes were on their way to the disk when it last refused. */
  long bytesWanted() {
    return Math.max(Math.max(bytesWanted, waiting.get()), merges.bytesWanted());
  }

  /** Counts a change whose caller was told that it will be on disk in time. */
  void promise() {
    promised.incrementAndGet();
  }

  /** Whether some caller was promised what is not on disk yet, and was not told otherwise. */
  boolean owesSomething() {
    return promised.get() > kept;
  }

  /** Takes note that callers were told what is lost. */
  void forgive() {
    kept = promised.get();
  }

  /** Takes note of an article that is waiting to be written; Lucene does not count small ones. */
  void weigh(Article article) {
    waiting.addAndGet((long) article.title().length() + article.body().length());
  }

  /** Takes note of how much is waiting to be written. */
  void weigh() {
    bytesWanted = Math.max(waiting.get(), lucene.ramBytesUsed());
  }

  /** Writes everything to the disk, with what the index says of itself by then. */
  synchronized void commit() throws IOException {
    long before = promised.get();
    if (lucene.hasUncommittedChanges()) {
      long started = System.nanoTime();
      weigh();
      data.describe();
      lucene.commit();
      waiting.set(0);
      watch.tell(to -> to.committed(Duration.ofNanos(System.nanoTime() - started)));
    } else if (!lucene.isOpen()) {
      // A writer that closed itself has nothing left to commit, and that is no success.
      throw new AlreadyClosedException("The writer closed itself");
    }
    kept = before;
  }

  private synchronized void begin(Optional<Curation> curation) throws IOException {
    boolean isChanged = curation.isPresent() && !curation.get().equals(data.curation());
    if (isChanged) {
      data.curate(curation.get());
    }
    if (lucene.getDocStats().maxDoc == 0) {
      describeAnew();
    } else if (isChanged) {
      commit();
    }
  }

  private void describeAnew() throws IOException {
    data.areReadAnew();
    data.describe();
    lucene.commit();
  }

  /** What an editor has set about queries. */
  Curation curation() {
    return data.curation();
  }

  /**
   * Sets it anew, with the next commit.
   *
   * @throws SettingsRefusedException if it is too long
   */
  synchronized void curate(Curation changed) {
    data.curate(changed);
  }

  /** What the last commit says of the index beside its format, by this key. */
  synchronized Optional<String> remark(String key) {
    return data.get(key);
  }

  /** Lets the next commit say something of the index, also if nothing else changes. */
  synchronized void remark(String key, String value) {
    data.put(key, value);
  }

  /**
   * Puts another index in the place of everything, in one commit. If that fails, this life ends, and
   * the next one begins with what was committed before.
   */
  synchronized void replaceAll(Directory with) throws IOException {
    commit();
    boolean done = false;
    try {
      lucene.deleteAll();
      lucene.addIndexes(with);
      describeAnew();
      done = true;
    } finally {
      if (!done) {
        lucene.rollback();
      }
    }
  }
}
