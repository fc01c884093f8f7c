package dev.lupe.internal.engine;

import dev.lupe.article.Article;
import dev.lupe.error.IndexClosedException;
import dev.lupe.error.IndexReadOnlyException;
import dev.lupe.error.IndexStorageException;
import dev.lupe.error.LupeException;
import dev.lupe.error.QueryRefusedException;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.highlight.Marker;
import dev.lupe.internal.engine.highlight.TermPlaces;
import dev.lupe.internal.engine.index.ArticleWriter;
import dev.lupe.internal.engine.index.BulkAddition;
import dev.lupe.internal.engine.index.IndexChecker;
import dev.lupe.internal.engine.index.IndexFormat;
import dev.lupe.internal.engine.index.IndexPlace;
import dev.lupe.internal.engine.index.OwnThreads;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.index.Readers;
import dev.lupe.internal.engine.index.Rebuilding;
import dev.lupe.internal.engine.index.Snapshots;
import dev.lupe.internal.engine.index.StoredArticles;
import dev.lupe.internal.engine.index.Watch;
import dev.lupe.internal.engine.search.Cursor;
import dev.lupe.internal.engine.search.Searcher;
import dev.lupe.internal.engine.search.SlowLane;
import dev.lupe.internal.engine.search.Statistics;
import dev.lupe.internal.engine.suggest.Suggester;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SuggestRequest;
import dev.lupe.reader.ArticleFiles;
import dev.lupe.reader.ReadResult;
import dev.lupe.result.AddReport;
import dev.lupe.result.Explanation;
import dev.lupe.result.IndexDescription;
import dev.lupe.result.IndexStats;
import dev.lupe.result.MatchMap;
import dev.lupe.result.SearchResult;
import dev.lupe.result.SnapshotReport;
import dev.lupe.result.Suggestion;
import dev.lupe.result.VerifyReport;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/** An index that is open: its writer, its readers, and the way from a request to an answer. */
public final class Engine implements AutoCloseable {
  private final IndexPlace place;
  private final IndexSettings settings;
  private final Readings readings;
  private final @Nullable ArticleWriter writer;
  private final Readers readers;
  private final @Nullable Rebuilding rebuilding;
  private final Watch watch;
  private final OwnThreads files = new OwnThreads("lupe-files", 1);
  private final AtomicBoolean closed = new AtomicBoolean();

  private Engine(IndexPlace place, IndexSettings settings, boolean writable) {
    this.place = place;
    this.settings = settings;
    this.readings = new Readings(settings.languages());
    try {
      this.writer = writable ? ArticleWriter.open(place, settings, readings) : null;
    } catch (RuntimeException e) {
      place.close();
      throw e;
    }
    try {
      this.readers = writer != null ? Readers.of(place, writer) : Readers.of(place, settings);
    } catch (RuntimeException e) {
      letGo(place, writer, null);
      throw e;
    }
    this.watch = new Watch(place.name(), settings.listener());
    this.rebuilding = writer == null
        ? null
        : new Rebuilding(place, settings, readings, writer, readers);
    if (rebuilding != null) {
      try {
        rebuilding.ifOutdated();
      } catch (RuntimeException e) {
        close();
        throw e;
      }
    }
  }

  /** Opens a folder for reading and writing. */
  public static Engine open(Path folder, IndexSettings settings) {
    return new Engine(IndexPlace.forWriting(folder), settings, true);
  }

  /** Opens a folder for reading. */
  public static Engine openReadOnly(Path folder, IndexSettings settings) {
    return new Engine(IndexPlace.forReading(folder), settings, false);
  }

  /** Opens a place of any kind for reading and writing. */
  public static Engine at(IndexPlace place, IndexSettings settings) {
    return new Engine(place, settings, true);
  }

  /** Makes an index in memory. */
  public static Engine inMemory(IndexSettings settings) {
    return new Engine(IndexPlace.inMemory(), settings, true);
  }

  /** Makes changes all together or not at all: the article each id shall have, or none. */
  public void update(Map<String, Optional<Article>> changes) {
    writer().update(changes);
  }

  /** Deletes an article; whether there was one. */
  public boolean delete(String id) {
    return writer().delete(id,
        () -> read(state -> StoredArticles.find(state.reader(), id).isPresent()));
  }

  /** Adds many articles. */
  public AddReport addAll(Iterator<Article> articles) {
    return inBulk(bulk -> articles.forEachRemaining(bulk::add));
  }

  /** Adds all articles of files. */
  public AddReport addAll(ArticleFiles files) {
    return inBulk(bulk -> {
      for (var result : files) {
        switch (result) {
          case ReadResult.Read read -> bulk.add(read.article());
          case ReadResult.Skipped skipped -> bulk.refuse(skipped.refusal());
        }
      }
    });
  }

  /** Whatever the source throws, the articles that came before stay, and are on disk. */
  private AddReport inBulk(Consumer<BulkAddition> source) {
    var bulk = writer().bulk();
    try {
      source.accept(bulk);
    } catch (RuntimeException | Error e) {
      try {
        bulk.finish();
      } catch (RuntimeException second) {
        if (!second.equals(e)) {
          e.addSuppressed(second);
        }
      }
      throw e;
    }
    return bulk.finish();
  }

  /** The article of an id. */
  public Optional<Article> get(String id) {
    return read(state -> {
      var doc = StoredArticles.find(state.reader(), id);
      return doc.isEmpty()
          ? Optional.empty()
          : Optional.of(StoredArticles.article(state.reader(), doc.getAsInt()));
    });
  }

  /** Answers a request. */
  public SearchResult search(SearchRequest request) {
    var version = request.after().isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(Cursor.of(request).version());
    long started = System.nanoTime();
    SearchResult answer;
    try (var turn = SlowLane.shared().enter()) {
      answer = read(version, state -> {
        var result = new Searcher(state, readings, settings).search(request);
        if (result.cursor().isPresent()) {
          readers.keep(state);
        }
        return result;
      });
    }
    watch.tell(to -> to.searched(Duration.ofNanos(System.nanoTime() - started), answer.total(),
        answer.isTotalExact()));
    return answer;
  }

  /** Suggests how what was typed may go on. */
  public List<Suggestion> suggest(SuggestRequest request) {
    return read(state -> new Suggester(request, state, readings).suggest());
  }

  /** Every mark a request leaves in an article. */
  public Optional<MatchMap> matches(String id, SearchRequest request) {
    return read(state -> {
      var translation = new Searcher(state, readings, settings).translate(request);
      var doc = StoredArticles.find(state.reader(), id);
      if (doc.isEmpty()) {
        return Optional.empty();
      }
      var article = StoredArticles.article(state.reader(), doc.getAsInt());
      var language = StoredArticles.card(state.reader(), doc.getAsInt()).language();
      var reading = readings.of(Locale.forLanguageTag(language));
      var places = new TermPlaces(state.reader());
      places.visit(doc.getAsInt());
      var marker = new Marker(places, article.title(), article.body(), reading);
      marker.mark(translation.marks(reading.tag()));
      return Optional.of(new MatchMap(article, Locale.forLanguageTag(language),
          marker.titleSpans(), marker.bodyMatches().spans()));
    });
  }

  /** Why an article is a hit of a request, or why not. */
  public Optional<Explanation> explain(SearchRequest request, String id) {
    return read(state -> {
      var doc = StoredArticles.find(state.reader(), id);
      return doc.isEmpty()
          ? Optional.empty()
          : Optional.of(new Searcher(state, readings, settings).explain(request, doc.getAsInt()));
    });
  }

  /** The names of the facets in the index. */
  public List<String> facetNames() {
    return read(ReaderState::facetNames);
  }

  /** Figures about the index. */
  public IndexStats stats() {
    return read(state -> Statistics.of(state, place));
  }

  /** What the index says of itself. */
  public IndexDescription description() {
    return read(state -> IndexFormat.read(state.reader().getIndexCommit().getUserData()));
  }

  /** Hands over all articles, one after the other, as they are now. */
  public long forEach(Consumer<Article> work) {
    var state = readers.acquire();
    try {
      long count = 0;
      for (var leaf : state.reader().leaves()) {
        var live = leaf.reader().getLiveDocs();
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
          if (live == null || live.get(doc)) {
            int number = leaf.docBase + doc;
            work.accept(guarded(state, it -> StoredArticles.article(it.reader(), number)));
            count++;
          }
        }
      }
      return count;
    } finally {
      readers.release(state);
    }
  }

  /** Reads all articles anew from what is stored of them; how many there are. */
  public long rebuild() {
    writer();
    return Objects.requireNonNull(rebuilding).run();
  }

  /** Checks the files of the index. */
  public VerifyReport verify(boolean deep) {
    return onFiles(() -> IndexChecker.check(place, writer, deep));
  }

  /** Copies the index into another folder. */
  public SnapshotReport snapshot(Path target) {
    return onFiles(() -> Snapshots.take(place, writer, target));
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
    mustBeOpen();
    try {
      return OwnThreads.await(files.start(0, work));
    } catch (AlreadyClosedException e) {
      throw closed();
    } catch (LupeException e) {
      throw e;
    } catch (Exception e) {
      throw watch.failed(place.explained(e instanceof IOException io ? io : new IOException(e)));
    }
  }

  /** Writes what is not on disk yet and lets go of everything. */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    if (rebuilding != null) {
      rebuilding.close();
    }
    files.close();
    letGo(place, writer, readers);
  }

  /** The readers first, the place last, and each of them whatever the others throw. */
  private static void letGo(IndexPlace place, @Nullable ArticleWriter writer,
      @Nullable Readers readers) {
    try (place; writer; readers) {
      // Closing is all.
    }
  }

  private void mustBeOpen() {
    if (closed.get()) {
      throw closed();
    }
  }

  private IndexClosedException closed() {
    return new IndexClosedException(
        place.name(), "The index " + place.name() + " is closed", null);
  }

  private ArticleWriter writer() {
    mustBeOpen();
    if (writer == null) {
      throw new IndexReadOnlyException(place.name(), "The index " + place.name()
          + " was opened for reading only; open it with ArticleIndex.open to change it", null);
    }
    return writer;
  }

  private <T> T read(Reading<T> work) {
    return read(OptionalLong.empty(), work);
  }

  private <T> T read(OptionalLong version, Reading<T> work) {
    ReaderState state = version.isPresent()
        ? readers.acquire(version.getAsLong())
        : readers.acquire();
    try {
      return guarded(state, work);
    } finally {
      readers.release(state);
    }
  }

  private <T> T guarded(ReaderState state, Reading<T> work) {
    try {
      return work.on(state);
    } catch (LupeException e) {
      throw e;
    } catch (IOException e) {
      throw watch.failed(place.explained(e));
    } catch (UncheckedIOException e) {
      IOException cause = e.getCause();
      throw watch.failed(place.explained(cause == null ? new IOException(e) : cause));
    } catch (IndexSearcher.TooManyClauses e) {
      throw new QueryRefusedException("The query asks for more than "
          + IndexSearcher.getMaxClauseCount() + " things at once; ask for less");
    } catch (RuntimeException | InternalError | AssertionError | OutOfMemoryError e) {
      // Damaged files make Lucene trip over anything; sound ones do not, so it is worth a look.
      var damage = state.remembered("damage", () -> place.damage(e));
      if (damage.isPresent()) {
        throw watch.failed(damage.get());
      }
      throw e;
    }
  }

  /** Something done with one state of the index. */
  private interface Reading<T> {
    T on(ReaderState state) throws IOException;
  }
}
