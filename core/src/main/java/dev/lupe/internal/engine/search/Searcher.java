package dev.lupe.internal.engine.search;

import dev.lupe.error.QueryRefusedException;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.Fields;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.query.Note;
import dev.lupe.query.ParsedQuery;
import dev.lupe.query.QueryParser;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SortOrder;
import dev.lupe.result.Hit;
import dev.lupe.result.SearchResult;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;

/** Answers requests over one state of the index. */
public final class Searcher {
  /** How far down the list of hits one can go. */
  public static final int MAX_DEPTH = 10_000;

  private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);

  private final ReaderState state;
  private final Readings readings;
  private final IndexSettings settings;

  /** A searcher over a state that its caller keeps open. */
  public Searcher(ReaderState state, Readings readings, IndexSettings settings) {
    this.state = state;
    this.readings = readings;
    this.settings = settings;
  }

  /**
   * What a request means in Lucene's terms.
   *
   * @throws QueryRefusedException if its text is beyond the bounds
   */
  public Translation translate(SearchRequest request) {
    return Translation.of(parse(request).query(), request, readings, state);
  }

  private ParsedQuery parse(SearchRequest request) {
    return request.query()
        .map(ParsedQuery::of)
        .orElseGet(() -> new QueryParser(state.facetNames(), clock(request)).parse(request.text()));
  }

  private Clock clock(SearchRequest request) {
    return request.today()
        .map(day -> Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
        .orElse(settings.clock());
  }

  /**
   * Answers a request.
   *
   * @throws QueryRefusedException if it is beyond the bounds
   */
  public SearchResult search(SearchRequest request) throws IOException {
    long started = System.nanoTime();
    if ((long) request.offset() + request.limit() > MAX_DEPTH) {
      throw new QueryRefusedException("Hits can be had down to number " + MAX_DEPTH + ", not "
          + ((long) request.offset() + request.limit()) + "; narrow the search instead");
    }
    var parsed = parse(request);
    var translation = Translation.of(parsed.query(), request, readings, state);
    var searcher = searcher(request, started);
    var walk = walk(request);
    TopFieldDocs top = walk.run(searcher, translation.text());
    if (top.totalHits.value() == 0 && translation.droppedWords()) {
      translation = Translation.withStopWords(parsed.query(), request, readings, state);
      walk = walk(request);
      top = walk.run(searcher, translation.text());
    }
    var hits = hits(top, request, translation);
    var notes = new ArrayList<>(parsed.notes());
    notes.addAll(UnknownFields.notes(request, state.facetNames()));
    if (searcher.timedOut()) {
      notes.add(new Note(Note.Kind.PARTIAL, "Time ran out; more articles may match"));
    }
    return new SearchResult(top.totalHits.value(), !searcher.timedOut(), hits, walk.counts(),
        notes, Duration.ofNanos(System.nanoTime() - started)).parsed(parsed);
  }

  private IndexSearcher searcher(SearchRequest request, long started) {
    var searcher = new IndexSearcher(state.reader());
    searcher.setSimilarity(new WholeIndexSimilarity(state.reader().maxDoc()));
    long end = started + request.deadline().orElse(settings.deadline()).toNanos();
    searcher.setTimeout(() -> System.nanoTime() - end > 0);
    return searcher;
  }

  private Walk walk(SearchRequest request) throws IOException {
    return new Walk(request, state, settings.pathFacets(), sort(request.sort()));
  }

  private static Sort sort(SortOrder order) {
    return switch (order) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, BY_ID);
      case NEWEST -> new Sort(byMoment(true), BY_ID);
      case OLDEST -> new Sort(byMoment(false), BY_ID);
    };
  }

  /** Articles without a date come last in both directions. */
  private static SortField byMoment(boolean latestFirst) {
    return new SortField(Fields.MOMENT, SortField.Type.LONG, latestFirst,
        latestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
  }

  private List<Hit> hits(TopFieldDocs top, SearchRequest request,
      Translation translation) throws IOException {
    int from = Math.min(request.offset(), top.scoreDocs.length);
    int to = Math.min(request.offset() + request.limit(), top.scoreDocs.length);
    var page = Arrays.copyOfRange(top.scoreDocs, from, to);
    var maker = new HitMaker(state.reader(), readings, translation, request.snippets());
    var inIndexOrder = IntStream.range(0, page.length).boxed()
        .sorted(Comparator.comparingInt(i -> page[i].doc)).toList();
    var hits = new Hit[page.length];
    for (int i : inIndexOrder) {
      float score = request.sort() == SortOrder.RELEVANCE && page[i] instanceof FieldDoc ranked
          && ranked.fields[0] instanceof Float value ? value : 0;
      hits[i] = maker.hit(page[i].doc, score);
    }
    return List.of(hits);
  }
}
