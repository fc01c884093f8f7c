package dev.lupe.internal.engine;

import dev.lupe.article.Article;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.highlight.Marker;
import dev.lupe.internal.engine.highlight.TermPlaces;
import dev.lupe.internal.engine.index.IndexFormat;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.index.StoredArticles;
import dev.lupe.internal.engine.search.Cursor;
import dev.lupe.internal.engine.search.Searcher;
import dev.lupe.internal.engine.search.SlowLane;
import dev.lupe.internal.engine.search.Statistics;
import dev.lupe.internal.engine.suggest.Suggester;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SuggestRequest;
import dev.lupe.result.Explanation;
import dev.lupe.result.IndexDescription;
import dev.lupe.result.IndexStats;
import dev.lupe.result.MatchMap;
import dev.lupe.result.SearchResult;
import dev.lupe.result.Suggestion;
import dev.lupe.settings.Curation;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Answers what is asked of an open index, and changes nothing. */
public final class Asking {
  private final OpenIndex index;
  private final Curated curated;

  Asking(OpenIndex index) {
    this.index = index;
    this.curated = new Curated(index.readings(), index.settings());
  }

  /** The article of an id. */
  public Optional<Article> get(String id) {
    return index.read(state -> {
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
      answer = index.read(version, state -> {
        var result = searcher(state).search(request);
        if (result.cursor().isPresent()) {
          index.readers().keep(state);
        }
        return result;
      });
    }
    tell(answer, started);
    return answer;
  }

  /** Articles on the subject of one; empty if there is none of this id. */
  public Optional<SearchResult> similar(String id, SearchRequest request) {
    long started = System.nanoTime();
    Optional<SearchResult> answer;
    try (var turn = SlowLane.shared().enter()) {
      answer = index.read(state -> {
        var doc = StoredArticles.find(state.reader(), id);
        return doc.isEmpty()
            ? Optional.empty()
            : Optional.of(searcher(state).similar(request, doc.getAsInt()));
      });
    }
    answer.ifPresent(found -> tell(found, started));
    return answer;
  }

  private void tell(SearchResult answer, long started) {
    index.watch().tell(to -> to.searched(Duration.ofNanos(System.nanoTime() - started),
        answer.total(), answer.isTotalExact()));
  }

  /** Suggests how what was typed may go on. */
  public List<Suggestion> suggest(SuggestRequest request) {
    return index.read(state -> new Suggester(request, state, readings(state)).suggest());
  }

  /** Every mark a request leaves in an article. */
  public Optional<MatchMap> matches(String id, SearchRequest request) {
    return index.read(state -> {
      var translation = searcher(state).translate(request);
      var doc = StoredArticles.find(state.reader(), id);
      if (doc.isEmpty()) {
        return Optional.empty();
      }
      var article = StoredArticles.article(state.reader(), doc.getAsInt());
      var card = StoredArticles.card(state.reader(), doc.getAsInt());
      var language = Locale.forLanguageTag(card.language());
      var reading = readings(state).of(language);
      var places = new TermPlaces(state.reader(), doc.getAsInt());
      places.visit(doc.getAsInt());
      var marker = new Marker(places, article.title(), article.body(), reading);
      marker.mark(translation.marks(card, readings(state)));
      return Optional.of(new MatchMap(article, language,
          marker.titleSpans(), marker.bodyMatches().spans()));
    });
  }

  /** Why an article is a hit of a request, or why not. */
  public Optional<Explanation> explain(SearchRequest request, String id) {
    return index.read(state -> {
      var doc = StoredArticles.find(state.reader(), id);
      return doc.isEmpty()
          ? Optional.empty()
          : Optional.of(searcher(state).explain(request, doc.getAsInt()));
    });
  }

  /** What an editor has set about queries. */
  public Curation curation() {
    return index.read(state -> readings(state).curation());
  }

  /** The names of the facets in the index. */
  public List<String> facetNames() {
    return index.read(ReaderState::facetNames);
  }

  /** Figures about the index. */
  public IndexStats stats() {
    return index.read(state -> Statistics.of(state, index.place()));
  }

  /** What the index says of itself. */
  public IndexDescription description() {
    return index.read(state -> IndexFormat.read(state.reader().getIndexCommit().getUserData()));
  }

  /** Hands over all articles, one after the other, as they are now. */
  public long forEach(Consumer<Article> work) {
    var state = index.readers().acquire();
    try {
      long count = 0;
      for (var leaf : state.reader().leaves()) {
        var live = leaf.reader().getLiveDocs();
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
          if (live == null || live.get(doc)) {
            int number = leaf.docBase + doc;
            work.accept(
                index.guarded(state, it -> StoredArticles.article(it.reader(), number)));
            count++;
          }
        }
      }
      return count;
    } finally {
      index.readers().release(state);
    }
  }

  private Searcher searcher(ReaderState state) throws IOException {
    return new Searcher(state, readings(state), index.settings());
  }

  /** The readings with what an editor has set by now. */
  private Readings readings(ReaderState state) throws IOException {
    var writer = index.writerIfAny();
    return writer == null ? curated.of(state) : curated.of(writer.curation());
  }
}
