package dev.lupe.internal.engine;

import dev.lupe.article.Article;
import dev.lupe.error.IndexClosedException;
import dev.lupe.error.IndexReadOnlyException;
import dev.lupe.error.QueryRefusedException;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.files.AllOfFiles;
import dev.lupe.internal.engine.files.FileSync;
import dev.lupe.internal.engine.files.ReadAhead;
import dev.lupe.internal.engine.files.SameTexts;
import dev.lupe.internal.engine.highlight.Marker;
import dev.lupe.internal.engine.highlight.TermPlaces;
import dev.lupe.internal.engine.index.ArticleWriter;
import dev.lupe.internal.engine.index.BulkAddition;
import dev.lupe.internal.engine.index.IndexPlace;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.index.Readers;
import dev.lupe.internal.engine.index.StoredArticles;
import dev.lupe.internal.engine.search.Cursor;
import dev.lupe.internal.engine.search.Searcher;
import dev.lupe.internal.engine.search.Statistics;
import dev.lupe.internal.engine.suggest.Suggester;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SuggestRequest;
import dev.lupe.reader.ArticleFiles;
import dev.lupe.reader.SyncRequest;
import dev.lupe.result.AddReport;
import dev.lupe.result.Explanation;
import dev.lupe.result.IndexStats;
import dev.lupe.result.MatchMap;
import dev.lupe.result.SearchResult;
import dev.lupe.result.Suggestion;
import dev.lupe.result.SyncReport;
import dev.lupe.settings.Curation;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** An index that is open: its writer, its readers, and the way from a request to an answer. */
public final class Engine implements AutoCloseable {
  private final IndexPlace place;
  private final IndexSettings settings;
  private final Curated curated;
  private final @Nullable ArticleWriter writer;
  private final Readers readers;
  private final Object syncing = new Object();
  private final AtomicBoolean closed = new AtomicBoolean();

  private Engine(IndexPlace place, IndexSettings settings, boolean writable) {
    this.place = place;
    this.settings = settings;
    var readings = new Readings(settings.languages());
    this.curated = new Curated(readings, settings);
    try {
      this.writer = writable ? ArticleWriter.open(place, settings, readings) : null;
    } catch (RuntimeException e) {
      place.close();
      throw e;
    }
    try {
      this.readers = writer != null
          ? Readers.of(place, writer, state -> Searcher.prepare(state, readings))
          : Readers.of(place, settings, state -> Searcher.prepare(state, readings));
    } catch (RuntimeException e) {
      letGo(place, writer, null);
      throw e;
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

  /** The settings that the index in a folder says it was made with. */
  public static IndexSettings settingsOf(Path folder) {
    return IndexPlace.settingsIn(folder);
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
      try (var ahead = new ReadAhead(files.found())) {
        ahead.forEach(new AllOfFiles(bulk));
      }
    });
  }

  /** Brings the index in step with files. */
  public SyncReport sync(SyncRequest request) {
    synchronized (syncing) {
      try {
        return new FileSync(request, writer(), readers, place).run();
      } catch (IOException e) {
        throw place.explained(e);
      }
    }
  }

  /** Whatever the source throws, the articles that came before stay, and are on disk. */
  private AddReport inBulk(Consumer<BulkAddition> source) {
    var bulk = writer().bulk();
    try {
      source.accept(bulk);
    } catch (RuntimeException | Error e) {
      bulk.finishAfter(e);
      throw e;
    }
    bulk.finish();
    var same = read(state -> SameTexts.find(bulk.textHashes(), state));
    return new AddReport(bulk.added(), bulk.refused(), same);
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
    return read(version, state -> {
      var result = new Searcher(state, readings(state), settings).search(request);
      if (result.cursor().isPresent()) {
        readers.keep(state);
      }
      return result;
    });
  }

  /** Articles on the subject of one; empty if there is none of this id. */
  public Optional<SearchResult> similar(String id, SearchRequest request) {
    return read(state -> {
      var doc = StoredArticles.find(state.reader(), id);
      return doc.isEmpty()
          ? Optional.empty()
          : Optional
              .of(new Searcher(state, readings(state), settings).similar(request, doc.getAsInt()));
    });
  }

  /** Suggests how what was typed may go on. */
  public List<Suggestion> suggest(SuggestRequest request) {
    return read(state -> new Suggester(request, state, readings(state)).suggest());
  }

  /** Every mark a request leaves in an article. */
  public Optional<MatchMap> matches(String id, SearchRequest request) {
    return read(state -> {
      var translation = new Searcher(state, readings(state), settings).translate(request);
      var doc = StoredArticles.find(state.reader(), id);
      if (doc.isEmpty()) {
        return Optional.empty();
      }
      var article = StoredArticles.article(state.reader(), doc.getAsInt());
      var language = StoredArticles.card(state.reader(), doc.getAsInt()).language();
      var reading = readings(state).of(Locale.forLanguageTag(language));
      var places = new TermPlaces(state.reader(), doc.getAsInt());
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
          : Optional
              .of(new Searcher(state, readings(state), settings).explain(request, doc.getAsInt()));
    });
  }

  /** What an editor has set about queries. */
  public Curation curation() {
    return read(state -> readings(state).curation());
  }

  /** Sets what an editor has to say about queries. */
  public void curate(Curation changed) {
    writer().curate(changed);
  }

  /** The readings with what an editor has set by now. */
  private Readings readings(ReaderState state) throws IOException {
    return writer == null ? curated.of(state) : curated.of(writer.curation());
  }

  /** The names of the facets in the index. */
  public List<String> facetNames() {
    return read(ReaderState::facetNames);
  }

  /** Figures about the index. */
  public IndexStats stats() {
    return read(state -> Statistics.of(state, place));
  }

  /** Writes what is not on disk yet and lets go of everything. */
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    letGo(place, writer, readers);
  }

  /** The readers first, the place last, and each of them whatever the others throw. */
  private static void letGo(IndexPlace place, @Nullable ArticleWriter writer,
      @Nullable Readers readers) {
    try (place; writer; readers) {
      // Closing is all.
    }
  }

  private ArticleWriter writer() {
    if (closed.get()) {
      throw new IndexClosedException(place.name(), "The index " + place.name() + " is closed",
          null);
    }
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
      return work.on(state);
    } catch (IOException e) {
      throw place.explained(e);
    } catch (UncheckedIOException e) {
      IOException cause = e.getCause();
      throw place.explained(cause == null ? new IOException(e) : cause);
    } catch (IndexSearcher.TooManyClauses e) {
      throw new QueryRefusedException("The query asks for more than "
          + IndexSearcher.getMaxClauseCount() + " things at once; ask for less");
    } finally {
      readers.release(state);
    }
  }

  /** Something done with one state of the index. */
  private interface Reading<T> {
    T on(ReaderState state) throws IOException;
  }
}
