package dev.lupe.internal.engine.search;

import dev.lupe.error.QueryRefusedException;
import dev.lupe.error.QueryRefusedException.Reason;
import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.search.Look.Counted;
import dev.lupe.query.Query;
import dev.lupe.query.SearchRequest;
import dev.lupe.result.Explanation;
import dev.lupe.result.SearchResult;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.util.Optional;

/** Answers requests over one state of the index. */
public final class Searcher {
  /** How far down the list of hits one can go. */
  public static final int MAX_DEPTH = 10_000;

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
    var cursor = request.after().isEmpty()
        ? Optional.<Cursor>empty()
        : Optional.of(Cursor.of(request));
    checkDepth(request);
    return new Answering(question(request, started), started, cursor).answer();
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
    checkDepth(request);
    var question = question(request, started);
    var subject = new Subject(state, readings, question.searcher(), doc).among(
        question.parsed().query() instanceof Query.All ? null : translate(question).text());
    return new Answering(question, started, Optional.empty()).similarTo(subject);
  }

  /**
   * Says why a document is a hit or not.
   *
   * @throws QueryRefusedException if the request's text is beyond the bounds
   */
  public Explanation explain(SearchRequest request, int doc) throws IOException {
    return new Explaining(question(request, System.nanoTime()), doc).explanation();
  }

  /**
   * What a request means in Lucene's terms.
   *
   * @throws QueryRefusedException if its text is beyond the bounds
   */
  public Translation translate(SearchRequest request) throws IOException {
    return translate(question(request, System.nanoTime()));
  }

  private static Translation translate(Question question) throws IOException {
    return new Attempts<>(question, Counted.of(question)).best().translation();
  }

  private Question question(SearchRequest request, long started) {
    var deadline = request.deadline().orElse(settings.deadline());
    return Question.of(request, state, readings, settings,
        new TimeLimit(started + deadline.toNanos()));
  }

  private static void checkDepth(SearchRequest request) {
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
}
