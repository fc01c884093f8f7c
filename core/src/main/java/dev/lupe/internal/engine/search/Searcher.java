package dev.lupe.internal.engine.search;

import dev.lupe.error.QueryRefusedException;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.Fields;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.query.Facet;
import dev.lupe.query.FacetRequest;
import dev.lupe.query.Note;
import dev.lupe.query.ParsedQuery;
import dev.lupe.query.QueryParser;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SortOrder;
import dev.lupe.query.TypoTolerance;
import dev.lupe.result.FacetCount;
import dev.lupe.result.Hit;
import dev.lupe.result.SearchResult;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** Answers requests over one state of the index. */
public final class Searcher {
  /** How far down the list of hits one can go. */
  public static final int MAX_DEPTH = 10_000;

  private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);

  private final ReaderState state;
  private final Readings readings;
  private final IndexSettings settings;
  private final Set<String> pathFacets;

  /** A searcher over a state that its caller keeps open. */
  public Searcher(ReaderState state, Readings readings, IndexSettings settings) {
    this.state = state;
    this.readings = readings;
    this.settings = settings;
    this.pathFacets = settings.pathFacets();
  }

  /**
   * What a request means in Lucene's terms.
   *
   * @throws QueryRefusedException if its text is beyond the bounds
   */
  public Translation translate(SearchRequest request) throws IOException {
    var parsed = parse(request);
    var typed = Translation.of(parsed.query(), request, readings, state);
    if (request.typos() == TypoTolerance.NEVER) {
      return typed;
    }
    var searcher = searcher(request, System.nanoTime());
    boolean needed = request.typos() == TypoTolerance.ALWAYS
        || searcher.count(typed.filtered()) == 0;
    return needed
        ? tolerant(parsed, request, Corrections.of(parsed, request, state, readings, searcher))
        : typed;
  }

  private Translation tolerant(ParsedQuery parsed, SearchRequest request,
      Corrections corrections) {
    return Translation.withMeant(parsed.query(), request, readings, state, corrections.meant());
  }

  private ParsedQuery parse(SearchRequest request) {
    return request.query()
        .map(query -> new ParsedQuery("", query, List.of()))
        .orElseGet(() -> parse(request.text()));
  }

  private ParsedQuery parse(String text) {
    return new QueryParser(state.facetNames()).parse(text);
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
    var searcher = searcher(request, started);
    var corrections = Corrections.of(parsed, request, state, readings, searcher);
    boolean tolerant = request.typos() == TypoTolerance.ALWAYS && !corrections.meant().isEmpty();
    var translation = tolerant
        ? tolerant(parsed, request, corrections)
        : Translation.of(parsed.query(), request, readings, state);
    var counters = counters(request);
    TopFieldDocs top = top(searcher, request, translation, counters);
    if (top.totalHits.value() == 0 && translation.droppedWords()) {
      translation = Translation.withStopWords(parsed.query(), request, readings, state);
      counters = counters(request);
      top = top(searcher, request, translation, counters);
    }
    long asTyped = tolerant ? 0 : top.totalHits.value();
    if (top.totalHits.value() == 0 && request.typos() == TypoTolerance.WHEN_NOTHING_FOUND
        && !corrections.meant().isEmpty()) {
      tolerant = true;
      translation = tolerant(parsed, request, corrections);
      counters = counters(request);
      top = top(searcher, request, translation, counters);
    }
    var hits = hits(top, request, translation);
    var offered = corrections.offered(asTyped, this::parse);
    var counts = new LinkedHashMap<Facet, List<FacetCount>>();
    for (var entry : counters.entrySet()) {
      counts.put(entry.getKey().facet(), entry.getValue().top(entry.getKey()));
    }
    var notes = new ArrayList<>(parsed.notes());
    if (searcher.timedOut()) {
      notes.add(new Note(Note.Kind.PARTIAL, "Time ran out; more articles may match"));
    }
    return new SearchResult(top.totalHits.value(), !searcher.timedOut(), hits, counts, notes,
        Duration.ofNanos(System.nanoTime() - started)).withCorrections(offered, tolerant);
  }

  private IndexSearcher searcher(SearchRequest request, long started) {
    var searcher = new IndexSearcher(state.reader());
    searcher.setSimilarity(new WholeIndexSimilarity(state.reader().maxDoc()));
    long end = started + request.deadline().orElse(settings.deadline()).toNanos();
    searcher.setTimeout(() -> System.nanoTime() - end > 0);
    return searcher;
  }

  private Map<FacetRequest, FacetCounter> counters(SearchRequest request)
      throws IOException {
    var counters = new LinkedHashMap<FacetRequest, FacetCounter>();
    for (var facet : request.facets()) {
      String name = facet.facet().name();
      boolean isPath = name.equals(Facet.PUBLISHED.name()) || pathFacets.contains(name);
      counters.put(facet, new FacetCounter(state, name, isPath));
    }
    return counters;
  }

  /**
   * Finds the best hits and counts the facets on the way. A facet that is filtered by counts in a
   * walk of its own without its filters: its other values show what choosing them would give.
   */
  private TopFieldDocs top(IndexSearcher searcher, SearchRequest request,
      Translation translation, Map<FacetRequest, FacetCounter> counters) throws IOException {
    Query query = searcher.rewrite(translation.filtered());
    var alongside = new ArrayList<FacetCounter>();
    for (var entry : counters.entrySet()) {
      String facet = entry.getKey().facet().name();
      if (translation.filters(facet)) {
        var others = searcher.rewrite(translation.without(Optional.of(facet)));
        searcher.search(others, new CountingManager(List.of(entry.getValue())));
      } else {
        alongside.add(entry.getValue());
      }
    }
    var best = new TopFieldCollectorManager(sort(request.sort()),
        Math.max(1, request.offset() + request.limit()), Integer.MAX_VALUE);
    if (alongside.isEmpty()) {
      return searcher.search(query, best);
    }
    var both = new MultiCollectorManager(best, new CountingManager(alongside));
    return (TopFieldDocs) searcher.search(query, both)[0];
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
