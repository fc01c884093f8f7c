package dev.lupe.internal.engine.index;

import dev.lupe.article.Article;
import dev.lupe.error.ArticleRefusedException;
import dev.lupe.error.IndexClosedException;
import dev.lupe.error.IndexFormatException;
import dev.lupe.error.LupeException;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.BytesRef;

/** Puts articles into the index on threads of its own, and says when they are on disk. */
public final class ArticleWriter implements AutoCloseable {
  private static final int MAX_THREADS = 4;

  private final IndexPlace place;
  private final ArticleDocuments documents;
  private final IndexWriter writer;
  private final OwnThreads threads;
  private final CommitGroup commits;
  private final AtomicLong changes = new AtomicLong();

  /** Opens the place for writing; a place without an index gets an empty one at once. */
  public static ArticleWriter open(IndexPlace place, IndexSettings settings, Readings readings) {
    try {
      if (DirectoryReader.indexExists(place.directory())) {
        var found = SegmentInfos.readLatestCommit(place.directory()).getUserData();
        IndexFormat.check(place.name(), found, settings);
      }
      return new ArticleWriter(place, settings, readings);
    } catch (IOException e) {
      throw place.explained(e);
    } catch (IllegalArgumentException e) {
      // Lucene says so of a codec it does not know: another version wrote this.
      throw new IndexFormatException(place.name(),
          place.name() + " was written by another version of Lucene: " + e.getMessage(), e);
    }
  }

  private ArticleWriter(IndexPlace place, IndexSettings settings, Readings readings)
      throws IOException {
    this.place = place;
    this.documents = new ArticleDocuments(settings, readings);
    this.writer = new IndexWriter(place.directory(), new IndexWriterConfig(readings.analyzer())
        .setOpenMode(OpenMode.CREATE_OR_APPEND)
        .setRAMBufferSizeMB(settings.bufferMegabytes())
        .setCommitOnClose(false));
    if (writer.getDocStats().maxDoc == 0) {
      writer.setLiveCommitData(IndexFormat.describe(settings).entrySet());
      writer.commit();
    }
    this.threads = new OwnThreads(
        Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MAX_THREADS));
    this.commits = new CommitGroup(() -> writer.commit(), settings.commitWithin());
  }

  /** Lucene's writer, for readers that see what is not committed yet. */
  IndexWriter lucene() {
    return writer;
  }

  /** Grows with every change, so that a reader can tell whether it has seen all of them. */
  long changes() {
    return changes.get();
  }

  /**
   * Makes changes all together or not at all, and returns when they are on disk (or, with {@code
   * commitWithin}, at once).
   *
   * @throws ArticleRefusedException if an article breaks a bound
   */
  public void update(Map<String, Optional<Article>> wanted) {
    if (wanted.isEmpty()) {
      return;
    }
    var added = new ArrayList<Document>();
    wanted.values().forEach(article -> article.map(documents::of).ifPresent(added::add));
    var ids = wanted.keySet().stream().map(BytesRef::new).toList();
    int lane = Math.floorMod(wanted.keySet().iterator().next().hashCode(), threads.count());
    try {
      OwnThreads.await(threads.start(lane, () -> apply(ids, added)));
      changes.incrementAndGet();
      commits.commit();
    } catch (Exception e) {
      throw explained(e);
    }
  }

  private long apply(List<BytesRef> ids, List<Document> added) throws IOException {
    if (ids.size() == 1) {
      var id = new Term(Fields.ID, ids.getFirst());
      return added.isEmpty()
          ? writer.deleteDocuments(id)
          : writer.updateDocument(id, added.getFirst());
    }
    var those = new TermInSetQuery(Fields.ID, ids);
    return added.isEmpty()
        ? writer.deleteDocuments(those)
        : writer.updateDocuments(those, added);
  }

  /** Starts an addition of many articles. */
  public BulkAddition bulk() {
    return new BulkAddition(this, threads);
  }

  /** Adds or replaces one article of many, on a thread of its own, without a commit. */
  void put(Article article) {
    try {
      writer.updateDocument(new Term(Fields.ID, article.id()), documents.of(article));
      changes.incrementAndGet();
    } catch (IOException e) {
      throw explained(e);
    }
  }

  /** Returns when all that was done before is on disk. */
  void commitAll() {
    try {
      commits.commitNow();
    } catch (Exception e) {
      throw explained(e);
    }
  }

  /** Runs work of Lucene's that may write, such as opening a fresh reader, on an own thread. */
  <T> T onOwnThread(Callable<T> work) throws Exception {
    return OwnThreads.await(threads.start(0, work));
  }

  /** Finishes what was started, writes it to disk and lets go of the index. */
  @Override
  public void close() {
    threads.close();
    try {
      if (writer.isOpen()) {
        commits.commitNow();
      }
    } catch (Exception e) {
      throw explained(e);
    } finally {
      commits.close();
      closeWriter();
    }
  }

  private void closeWriter() {
    try {
      writer.close();
    } catch (IOException e) {
      throw place.explained(e);
    }
  }

  private LupeException explained(Exception e) {
    return switch (e) {
      case LupeException known -> known;
      case AlreadyClosedException closed when closed.getCause() == null ->
        new IndexClosedException(place.name(), "The index " + place.name() + " is closed", e);
      case IOException io -> place.explained(io);
      default -> place.explained(new IOException(e));
    };
  }
}
