package dev.lupe.internal.engine.index;

import dev.lupe.article.Article;
import dev.lupe.error.ArticleRefusedException;
import dev.lupe.error.IndexClosedException;
import dev.lupe.error.IndexStorageException;
import dev.lupe.error.LupeException;
import dev.lupe.error.SettingsRefusedException;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.text.Surrogates;
import dev.lupe.settings.Curation;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
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
  private final OwnThreads threads;
  private final IndexWriter writer;
  private final CommitGroup commits;
  private final AtomicLong changes = new AtomicLong();
  private final Object deleting = new Object();
  private final IndexSettings settings;
  private volatile Curation curation;

  /** Opens the place for writing; a place without an index gets an empty one at once. */
  public static ArticleWriter open(IndexPlace place, IndexSettings settings, Readings readings) {
    var threads = new OwnThreads("lupe-writer",
        Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MAX_THREADS));
    try {
      var writer = OwnThreads.await(threads.start(0, () -> lucene(place, settings, readings)));
      return new ArticleWriter(place, settings, readings, threads, writer);
    } catch (Exception e) {
      threads.close();
      throw switch (e) {
        case LupeException known -> known;
        // Lucene says so of a codec it does not know: another version wrote this.
        case IllegalArgumentException unknown -> IndexFormat.unknown(place.name(), unknown);
        case IOException io -> place.explained(io);
        default -> place.explained(new IOException(e));
      };
    }
  }

  private static IndexWriter lucene(IndexPlace place, IndexSettings settings, Readings readings)
      throws IOException {
    if (DirectoryReader.indexExists(place.directory())) {
      var found = SegmentInfos.readLatestCommit(place.directory()).getUserData();
      IndexFormat.check(place.name(), found, settings);
    }
    var writer = new IndexWriter(place.directory(), new IndexWriterConfig(readings.analyzer())
        .setOpenMode(OpenMode.CREATE_OR_APPEND)
        .setRAMBufferSizeMB(settings.bufferMegabytes())
        .setCommitOnClose(false));
    try {
      if (writer.getDocStats().maxDoc == 0 || settings.curation().isPresent()) {
        writer.setLiveCommitData(
            IndexFormat.describe(settings, curation(writer, settings)).entrySet());
        writer.commit();
      }
      return writer;
    } catch (IOException | RuntimeException e) {
      try (writer) {
        throw e;
      }
    }
  }

  private static Curation curation(IndexWriter writer, IndexSettings settings) {
    var found = new HashMap<String, String>();
    var data = writer.getLiveCommitData();
    if (data != null) {
      data.forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    }
    String stored = IndexFormat.curation(found);
    return settings.curation()
        .orElseGet(() -> stored.isEmpty() ? Curation.none() : CurationJson.read(stored));
  }

  private ArticleWriter(IndexPlace place, IndexSettings settings, Readings readings,
      OwnThreads threads, IndexWriter writer) {
    this.place = place;
    this.documents = new ArticleDocuments(settings, readings);
    this.threads = threads;
    this.writer = writer;
    this.commits = new CommitGroup(() -> writer.commit(), settings.commitWithin());
    this.settings = settings;
    this.curation = curation(writer, settings);
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
    if (!wanted.isEmpty()) {
      apply(wanted);
      commit();
    }
  }

  /**
   * Deletes an article and returns when that is on disk; of several calls for one article, one finds
   * it. An article that is not there stays untouched, even if it comes a moment later.
   *
   * @param isThere looks for the article in the newest state of the index
   */
  public boolean delete(String id, BooleanSupplier isThere) {
    boolean found;
    synchronized (deleting) {
      found = isThere.getAsBoolean();
      if (found) {
        apply(Map.of(id, Optional.empty()));
      }
    }
    // Also where it was not there: another call's deletion may still be on its way to the disk.
    commit();
    return found;
  }

  private void apply(Map<String, Optional<Article>> wanted) {
    var added = new ArrayList<Document>();
    wanted.values().forEach(article -> article.map(documents::of).ifPresent(added::add));
    var ids = wanted.keySet().stream()
        .filter(id -> Surrogates.firstLone(id) < 0).map(BytesRef::new).toList();
    String first = wanted.keySet().iterator().next();
    try {
      OwnThreads.await(threads.start(lane(first), () -> apply(first, ids, added)));
    } catch (Exception e) {
      throw explained(e);
    }
    changes.incrementAndGet();
  }

  private long apply(String first, List<BytesRef> ids, List<Document> added) throws IOException {
    if (added.isEmpty()) {
      return writer.deleteDocuments(new TermInSetQuery(Fields.ID, ids));
    }
    return analysed(first, () -> ids.size() == 1
        ? writer.updateDocument(new Term(Fields.ID, ids.getFirst()), added.getFirst())
        : writer.updateDocuments(new TermInSetQuery(Fields.ID, ids), added));
  }

  /** Starts an addition of many articles. */
  public BulkAddition bulk() {
    return new BulkAddition(this);
  }

  /** How many articles can be put at once. */
  int lanes() {
    return threads.count();
  }

  /** Where an article goes, so that all of one id keep their order. */
  int lane(String id) {
    return Math.floorMod(id.hashCode(), threads.count());
  }

  /** Starts work on the thread of a lane. */
  <T> CompletableFuture<T> start(int lane, Callable<T> work) {
    try {
      return threads.start(lane, work);
    } catch (AlreadyClosedException e) {
      throw explained(e);
    }
  }

  /**
   * Adds or replaces one article of many, on the thread of its lane, without a commit; unseen until
   * {@link #finish} or some other change.
   */
  void put(Article article) {
    try {
      var document = documents.of(article);
      analysed(article.id(),
          () -> writer.updateDocument(new Term(Fields.ID, article.id()), document));
    } catch (IOException | AlreadyClosedException e) {
      throw explained(e);
    }
  }

  /** Lets searches see what was put, and returns when it is on disk. */
  void finish() {
    changes.incrementAndGet();
    try {
      commits.commitNow();
    } catch (Exception e) {
      throw explained(e);
    }
  }

  /** What a language's analysis can't take harms one article and not the index. */
  private long analysed(String id, Addition addition) throws IOException {
    try {
      return addition.run();
    } catch (AlreadyClosedException e) {
      throw e;
    } catch (RuntimeException e) {
      if (!writer.isOpen()) {
        throw e;
      }
      throw new ArticleRefusedException(id, "it could not be analysed: " + e, e);
    }
  }

  /** What an editor has set about queries. */
  public Curation curation() {
    return curation;
  }

  /**
   * Sets it anew, and returns when that is on disk.
   *
   * @throws SettingsRefusedException if it is too long
   */
  public synchronized void curate(Curation changed) {
    var data = IndexFormat.describe(settings, changed).entrySet();
    try {
      OwnThreads.await(threads.start(0, () -> {
        writer.setLiveCommitData(data);
        return data;
      }));
      curation = changed;
      commits.commitNow();
    } catch (Exception e) {
      throw explained(e);
    }
  }

  private void commit() {
    try {
      commits.commit();
    } catch (Exception e) {
      throw explained(e);
    }
  }

  /** Finishes what was started, writes it to disk and lets go of the index. */
  @Override
  public void close() {
    threads.close();
    try {
      commits.close(this::commitAndClose);
    } catch (Exception e) {
      throw explained(e);
    }
  }

  private void commitAndClose() throws IOException {
    try (writer) {
      // One that closed itself says so here: what was lost may not have been told to anybody yet.
      writer.commit();
    }
  }

  /** What a failure means to the caller. */
  LupeException explained(Exception e) {
    Throwable broken = writer.getTragicException();
    if (broken != null) {
      return new IndexStorageException(place.name(), place.name() + " can't be written any more: "
          + broken + "; what was not on disk yet is lost. Close the index, mend the cause, open it"
          + " again", e);
    }
    return switch (e) {
      case LupeException known -> known;
      case AlreadyClosedException closed ->
        new IndexClosedException(place.name(), "The index " + place.name() + " is closed", e);
      case IOException io -> place.explained(io);
      default -> place.explained(new IOException(e));
    };
  }

  /** An addition to Lucene's index, which analyses texts on the way. */
  private interface Addition {
    long run() throws IOException;
  }
}
