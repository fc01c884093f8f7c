package dev.lupe.internal.engine.search;

import dev.lupe.error.QueryRefusedException;
import dev.lupe.error.QueryRefusedException.Reason;
import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.query.Facet;
import dev.lupe.query.Note;
import dev.lupe.query.ParsedQuery;
import dev.lupe.query.QueryParser;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.TypoTolerance;
import dev.lupe.result.Explanation;
import dev.lupe.result.Hit;
import dev.lupe.result.Relaxation;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/** Answers requests over one state of the index. */
public final class Searcher {
  /** How far down the list of hits one can go. */
  public static final int MAX_DEPTH = 10_000;
  /** What may be tried in place of a request that finds nothing is no reason to wait for long. */
  private static final long RELAXING_MILLIS = 300;
  private static final String OUT_OF_TIME =
      "Time ran out; marks, snippets or spellings may be missing";

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
  public Translation translate(SearchRequest request) throws IOException {
    return translate(request, limit(request, System.nanoTime()));
  }

  private Translation translate(SearchRequest request, TimeLimit limit) throws IOException {
    var parsed = parse(request);
    var typed = Translation.of(parsed.query(), request, readings, state, limit);
    boolean widens = Widening.isFor(request, settings, readings, state);
    if (request.typos() == TypoTolerance.NEVER && !widens) {
      return typed;
    }
    var searcher = searcher(limit);
    if (request.typos() != TypoTolerance.ALWAYS && finds(typed, request, searcher)) {
      return typed;
    }
    var corrections = Corrections.of(parsed, request, state, readings, searcher, limit);
    var tolerant = request.typos() == TypoTolerance.NEVER
        ? typed
        : tolerant(parsed, request, corrections, limit);
    boolean isDone = !widens || finds(tolerant, request, searcher)
        || !corrections.offered(0, text -> parse(text, request)).isEmpty();
    return isDone
        ? tolerant
        : Widening.translated(parsed.query(), request, readings, state, limit);
  }

  private boolean finds(Translation translation, SearchRequest request, IndexSearcher searcher)
      throws IOException {
    return searcher.count(Constraints.of(request, state).narrow(translation.text(), Set.of())) > 0;
  }

  private Translation tolerant(ParsedQuery parsed, SearchRequest request,
      Corrections corrections, TimeLimit limit) {
    return Translation.withMeant(
        parsed.query(), request, readings, state, limit, corrections.meant());
  }

  ParsedQuery parse(SearchRequest request) {
    return request.query()
        .map(ParsedQuery::of)
        .orElseGet(() -> parse(request.text(), request));
  }

  private ParsedQuery parse(String text, SearchRequest request) {
    return new QueryParser(state.facetNames(), clock(request)).parse(text);
  }

  private Clock clock(SearchRequest request) {
    return request.today()
        .map(day -> Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
        .orElse(settings.clock());
  }

  /**
   * Begins to read what searches will need, once for each new segment. A request that comes before
   * it is there waits for it within its deadline, and is answered without it otherwise.
   */
  public static void prepare(ReaderState state, Readings readings) {
    readings.all().stream().filter(Reading::hasCompounds)
        .forEach(reading -> CompoundLexicon.begin(state, reading));
  }

  /**
   * Answers a request.
   *
   * @throws QueryRefusedException if it is beyond the bounds
   */
  public SearchResult search(SearchRequest request) throws IOException {
    long started = System.nanoTime();
    var cursor = request.after().isEmpty() ? null : Cursor.of(request);
    check(request);
    var parsed = parse(request);
    var limit = limit(request, started);
    var searcher = searcher(limit);
    long now = cursor == null ? clock(request).millis() : cursor.now();
    var corrections = Corrections.of(parsed, request, state, readings, searcher, limit);
    boolean tolerant = request.typos() == TypoTolerance.ALWAYS && !corrections.meant().isEmpty();
    var translation = tolerant
        ? tolerant(parsed, request, corrections, limit)
        : Translation.of(parsed.query(), request, readings, state, limit);
    var walk = walk(request, cursor);
    TopFieldDocs top = walk.run(searcher, inTime(preferred(translation, request, now), limit));
    if (top.totalHits.value() == 0 && translation.droppedWords()) {
      translation = Translation.withStopWords(parsed.query(), request, readings, state, limit);
      walk = walk(request, cursor);
      top = walk.run(searcher, inTime(preferred(translation, request, now), limit));
    }
    long asTyped = tolerant ? 0 : top.totalHits.value();
    if (top.totalHits.value() == 0 && request.typos() == TypoTolerance.WHEN_NOTHING_FOUND
        && !corrections.meant().isEmpty()) {
      translation = tolerant(parsed, request, corrections, limit);
      walk = walk(request, cursor);
      top = walk.run(searcher, inTime(preferred(translation, request, now), limit));
      tolerant = top.totalHits.value() > 0;
    }
    var offered = corrections.offered(asTyped, text -> parse(text, request));
    var notes = new ArrayList<>(parsed.notes());
    if (top.totalHits.value() == 0 && offered.isEmpty() && !searcher.timedOut() && !limit.cuts()
        && Widening.isFor(request, settings, readings, state)) {
      var wider = Widening.translated(parsed.query(), request, readings, state, limit);
      var wide = walk(request, cursor);
      var found = wide.run(searcher, inTime(preferred(wider, request, now), limit));
      if (found.totalHits.value() > 0) {
        translation = wider;
        walk = wide;
        top = found;
        notes.add(Widening.NOTE);
      }
    }
    var page = page(top, request);
    var hits = hits(page, request, translation, limit);
    if (request.onePer().isPresent()) {
      hits = grouped(page, hits, request.onePer().get(), walk.groupSizes());
    }
    notes.addAll(stopWords(request).notes(parsed));
    notes.addAll(UnknownFields.notes(request, state.facetNames()));
    if (cursor != null && cursor.version() != state.reader().getVersion()) {
      notes.add(new Note(Note.Kind.CURSOR_EXPIRED, "The page before is too long ago; since then"
          + " articles came or went, and hits may repeat or be missing"));
    }
    var relaxations = top.totalHits.value() == 0 && !searcher.timedOut() && !limit.cuts()
        ? relaxations(request, parsed, limit.within(RELAXING_MILLIS))
        : List.<Relaxation>of();
    if (searcher.timedOut() || limit.hasCut()) {
      notes.add(new Note(Note.Kind.PARTIAL, isWhole(searcher, limit)
          ? OUT_OF_TIME : "Time ran out; more articles may match"));
    }
    return new SearchResult(top.totalHits.value(), isWhole(searcher, limit), hits, walk.counts(),
        notes, Duration.ofNanos(System.nanoTime() - started)).parsed(parsed)
        .cursor(cursor(top, page, hits, request, now)).relaxations(relaxations)
        .withCorrections(offered, tolerant);
  }

  /**
   * Says why a document is a hit or not.
   *
   * @throws QueryRefusedException if the request's text is beyond the bounds
   */
  public Explanation explain(SearchRequest request, int doc) throws IOException {
    var limit = limit(request, System.nanoTime());
    var trial = new Trial(this, searcher(limit), limit);
    boolean widens = Widening.isFor(request, settings, readings, state)
        && trial.total(request) == 0 && trial.finds(translate(request, limit).text(), doc);
    if (widens) {
      var wider = new Searcher(state, readings.widened(), settings);
      return wider.explain(request.acrossLanguages(), doc);
    }
    return new Explaining(this, trial, request, parse(request), doc).explanation();
  }

  /**
   * Finds articles on the subject of one.
   *
   * @throws QueryRefusedException if the request is beyond the bounds
   */
  public SearchResult similar(SearchRequest request, int doc) throws IOException {
    long started = System.nanoTime();
    if (!request.after().isEmpty()) {
      throw new QueryRefusedException(Reason.NO_CURSOR_HERE,
          "Similar articles are paged through by offset, not by cursor");
    }
    check(request);
    var limit = limit(request, started);
    var searcher = searcher(limit);
    var parsed = parse(request);
    var subject = new Subject(state, readings, searcher, doc).among(
        parsed.query() instanceof dev.lupe.query.Query.All ? null
            : translate(request, limit).text());
    var walk = walk(request, null);
    var top = walk.run(searcher, preferred(subject, request, clock(request).millis()));
    var page = page(top, request);
    var hits = hits(page, request, subject, limit);
    if (request.onePer().isPresent()) {
      hits = grouped(page, hits, request.onePer().get(), walk.groupSizes());
    }
    var notes = new ArrayList<>(parsed.notes());
    notes.addAll(stopWords(request).notes(parsed));
    notes.addAll(UnknownFields.notes(request, state.facetNames()));
    if (searcher.timedOut() || limit.hasCut()) {
      notes.add(new Note(Note.Kind.PARTIAL, isWhole(searcher, limit)
          ? OUT_OF_TIME : "Time ran out; more articles may be similar"));
    }
    return new SearchResult(top.totalHits.value(), isWhole(searcher, limit), hits, walk.counts(),
        notes, Duration.ofNanos(System.nanoTime() - started)).parsed(parsed);
  }

  private List<Relaxation> relaxations(SearchRequest request, ParsedQuery parsed, TimeLimit limit)
      throws IOException {
    return new Relaxing(new Trial(this, searcher(limit), limit), request, parsed).changes();
  }

  /** Whether all articles that match were found. */
  private static boolean isWhole(IndexSearcher searcher, TimeLimit limit) {
    return !searcher.timedOut() && !limit.hasCutMatches();
  }

  StopWords stopWords(SearchRequest request) {
    return StopWords.of(request, readings, state);
  }

  /** The state that is searched. */
  ReaderState state() {
    return state;
  }

  /** The reading of an article's language. */
  Reading reading(String language) {
    return readings.of(Locale.forLanguageTag(language));
  }

  Readings readings() {
    return readings;
  }

  /** What a request means in Lucene's terms, with stop words or without. */
  Translation translate(SearchRequest request, boolean keepStopWords, TimeLimit limit) {
    var query = parse(request).query();
    return keepStopWords
        ? Translation.withStopWords(query, request, readings, state, limit)
        : Translation.of(query, request, readings, state, limit);
  }

  /** A request's query with what it prefers; what an editor puts first is not ranked here. */
  Query preferred(Translation translation, SearchRequest request) {
    return Preferences.applied(translation.text(), request, clock(request).millis());
  }

  private static void check(SearchRequest request) {
    boolean hasCursor = !request.after().isEmpty();
    if (hasCursor && request.onePer().isPresent()) {
      throw new QueryRefusedException(Reason.NO_CURSOR_HERE, "One hit per "
          + request.onePer().get().name() + " can be paged through by offset, not by cursor");
    }
    long depth = (hasCursor ? 0L : request.offset()) + request.limit();
    if (depth > MAX_DEPTH) {
      throw new QueryRefusedException(Reason.TOO_FAR_DOWN, depth, MAX_DEPTH,
          "Hits can be had down to number " + MAX_DEPTH + ", not " + depth
              + "; go on with the cursor of a page, or narrow the search");
    }
  }

  /** A query; none where no time is left even to prepare it. */
  private static Query inTime(Query query, TimeLimit limit) {
    return limit.cutsMatches() ? new MatchNoDocsQuery("no time left") : query;
  }

  private Query preferred(Translation translation, SearchRequest request, long now) {
    return placement(request).ranked(
        Preferences.applied(translation.text(), request, now), request);
  }

  /** What an editor has put first for a request, or hidden. */
  Placement placement(SearchRequest request) {
    return Placement.of(request, readings);
  }

  /** The cursor behind a page; empty where nothing follows, or where hits stand for others. */
  private String cursor(TopFieldDocs top, ScoreDoc[] page, List<Hit> hits, SearchRequest request,
      long now) {
    boolean isLast = page.length < request.limit() || page.length == 0
        || request.after().isEmpty() && request.offset() + page.length >= top.totalHits.value();
    return isLast || request.onePer().isPresent()
        || !(page[page.length - 1] instanceof FieldDoc doc)
            ? ""
            : new Cursor(state.reader().getVersion(), Cursor.question(request), now,
                Ordering.withId(doc, hits.getLast().id())).encode();
  }

  private TimeLimit limit(SearchRequest request, long started) {
    return new TimeLimit(started + request.deadline().orElse(settings.deadline()).toNanos());
  }

  private IndexSearcher searcher(TimeLimit limit) {
    var searcher = new IndexSearcher(state.reader());
    searcher.setSimilarity(new WholeIndexSimilarity(state.reader().maxDoc()));
    searcher.setTimeout(limit::isOver);
    return searcher;
  }

  private Walk walk(SearchRequest request, @Nullable Cursor cursor) throws IOException {
    return new Walk(
        request, state, settings.pathFacets(), cursor == null ? null : cursor.last());
  }

  private ScoreDoc[] page(TopFieldDocs top, SearchRequest request) throws IOException {
    var all = request.onePer().isPresent()
        ? Groups.best(top.scoreDocs, request.onePer().get(), state)
        : top.scoreDocs;
    int offset = request.after().isEmpty() ? request.offset() : 0;
    int from = Math.min(offset, all.length);
    return Arrays.copyOfRange(all, from, Math.min(offset + request.limit(), all.length));
  }

  private List<Hit> grouped(ScoreDoc[] page, List<Hit> hits, Facet facet,
      Map<String, Long> sizes) throws IOException {
    var values = Groups.values(page, facet, state);
    return IntStream.range(0, page.length)
        .mapToObj(i -> hits.get(i).standingFor(
            sizes.getOrDefault(values.getOrDefault(page[i].doc, Facet.NONE), 1L)))
        .toList();
  }

  private List<Hit> hits(ScoreDoc[] page, SearchRequest request, Translation translation,
      TimeLimit limit) throws IOException {
    var maker = new HitMaker(state.reader(), readings, translation, request.snippets(),
        Arrays.stream(page).mapToInt(hit -> hit.doc).sorted().toArray());
    var inIndexOrder = IntStream.range(0, page.length).boxed()
        .sorted(Comparator.comparingInt(i -> page[i].doc)).toList();
    var hits = new Hit[page.length];
    for (int i : inIndexOrder) {
      float score = page[i] instanceof FieldDoc ranked
          && ranked.fields[0] instanceof Float value ? value : 0;
      hits[i] = limit.cutsShowing()
          ? maker.plainHit(page[i].doc, score)
          : maker.hit(page[i].doc, score);
    }
    return List.of(hits);
  }
}
