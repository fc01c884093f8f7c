package dev.lupe.internal.engine.index;

import dev.lupe.error.IndexClosedException;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/**
 * Reads all articles of an index anew from what is stored of them, into another index beside it,
 * which takes its place in one commit. Until then the old one is searched and changed as ever; what
 * changes meanwhile is brought in afterwards.
 */
public final class Rebuilding implements AutoCloseable {
  /** How few changed articles the changes may have to wait for. */
  private static final int FEW = 100;
  private static final int MOST_ROUNDS = 10;

  private final IndexPlace place;
  private final IndexSettings settings;
  private final ArticleWriter writer;
  private final Readers readers;
  private final Readings readings;
  private final ArticleDocuments documents;
  private final Watch watch;
  private final OwnThreads thread = new OwnThreads("lupe-rebuild", 1);
  private @Nullable CompletableFuture<Long> running;
  private volatile boolean closing;

  /** Rebuilding of an index that is open. */
  public Rebuilding(IndexPlace place, IndexSettings settings, Readings readings,
      ArticleWriter writer, Readers readers) {
    this.place = place;
    this.settings = settings;
    this.readings = readings;
    this.writer = writer;
    this.readers = readers;
    this.watch = new Watch(place.name(), settings.listener());
    // What went in once may stay, whatever the bound is today.
    this.documents =
        new ArticleDocuments(settings.maxArticleLength(Integer.MAX_VALUE), readings);
  }

  /** Brings the index up to date if it is not and the settings say so. */
  public void ifOutdated() {
    boolean mustBe = writer.sessions().current().isOlder();
    if (!mustBe && !writer.sessions().current().isOutdated()) {
      return;
    }
    if (mustBe) {
      run();
    } else if (settings.rebuildWhenOutdated()) {
      CompletableFuture<Long> unused = start().whenComplete((articles, failure) -> {
        if (failure != null && !closing) {
          watch.warn("rebuilding failed; the index stays as it is", failure);
        }
      });
    } else {
      watch.note("its articles were read with older rules; a rebuild brings it up to date",
          null);
    }
  }

  /** Rebuilds, or waits for a rebuilding that is under way; returns how many articles there are. */
  public long run() {
    try {
      return OwnThreads.await(start());
    } catch (Exception e) {
      throw writer.sessions().explained(e);
    }
  }

  private synchronized CompletableFuture<Long> start() {
    if (running == null || running.isDone()) {
      running = thread.start(0, this::rebuild);
    }
    return running;
  }

  private long rebuild() throws Exception {
    long started = System.nanoTime();
    Set<String> touched = ConcurrentHashMap.newKeySet();
    var origins = new Origins();
    writer.changes().watch(touched);
    // Changes that are under way were not watched; they shall be seen by the copying.
    writer.changes().paused(() -> {
    });
    try (var fresh = place.rebuilding()) {
      long articles;
      try (var lucene = new IndexWriter(fresh.directory(),
          new IndexWriterConfig(readings.analyzer())
              .setRAMBufferSizeMB(settings.bufferMegabytes()))) {
        copyAll(lucene, origins);
        for (int round = 0; touched.size() > FEW && round < MOST_ROUNDS; round++) {
          catchUp(lucene, touched, origins);
        }
        articles = replace(lucene, fresh, touched, origins);
      }
      watch.tell(
          to -> to.rebuilt(Duration.ofNanos(System.nanoTime() - started), articles));
      return articles;
    } finally {
      writer.changes().watch(null);
      place.clearRebuilding();
    }
  }

  private long replace(IndexWriter lucene, IndexPlace fresh, Set<String> touched, Origins origins)
      throws Exception {
    writer.changes().paused(() -> {
      catchUp(lucene, touched, origins);
      lucene.commit();
      // Lucene takes in an index only while nobody writes to it.
      lucene.close();
      mustGoOn();
      writer.sessions().replaceAll(fresh.directory());
    });
    var state = readers.acquire();
    try {
      return state.reader().numDocs();
    } finally {
      readers.release(state);
    }
  }

  private void copyAll(IndexWriter lucene, Origins origins) throws IOException {
    var state = readers.acquire();
    try {
      for (LeafReaderContext leaf : state.reader().leaves()) {
        var live = leaf.reader().getLiveDocs();
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
          if (live == null || live.get(doc)) {
            mustGoOn();
            lucene.addDocument(document(state, leaf.docBase + doc, origins));
          }
        }
      }
    } finally {
      readers.release(state);
    }
  }

  /** Brings in the articles that changed since; those that change meanwhile are named again. */
  private void catchUp(IndexWriter lucene, Set<String> touched, Origins origins)
      throws IOException {
    Collection<String> ids = new HashSet<>(touched);
    touched.removeAll(ids);
    var state = readers.acquire();
    try {
      for (String id : ids) {
        mustGoOn();
        var doc = StoredArticles.find(state.reader(), id);
        var term = new Term(Fields.ID, id);
        if (doc.isPresent()) {
          lucene.updateDocument(term, document(state, doc.getAsInt(), origins));
        } else {
          lucene.deleteDocuments(term);
        }
      }
    } finally {
      readers.release(state);
    }
  }

  private Document document(ReaderState state, int doc, Origins origins) throws IOException {
    var document = documents.of(StoredArticles.article(state.reader(), doc));
    origins.of(state.reader(), doc).mark(document);
    return document;
  }

  private void mustGoOn() {
    if (closing) {
      throw new IndexClosedException(place.name(), "The index " + place.name()
          + " was closed while it was rebuilt; it is as it was before", null);
    }
  }

  /** Breaks off what is under way. */
  @Override
  public void close() {
    closing = true;
    thread.close();
  }
}
