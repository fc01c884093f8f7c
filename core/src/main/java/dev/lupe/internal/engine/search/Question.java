package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.query.Note;
import dev.lupe.query.ParsedQuery;
import dev.lupe.query.QueryParser;
import dev.lupe.query.SearchRequest;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * A request that is being answered.
 *
 * @param request what is asked
 * @param parsed what was understood of its text
 * @param state the articles that are searched
 * @param readings how their languages are read
 * @param settings what the index says where the request says nothing
 * @param limit until when may be looked
 * @param searcher what looks, and stops at the limit
 */
record Question(SearchRequest request, ParsedQuery parsed, ReaderState state, Readings readings,
    IndexSettings settings, TimeLimit limit, IndexSearcher searcher) {

  /** A request as it is asked of a state of the index, until a time. */
  static Question of(SearchRequest request, ReaderState state, Readings readings,
      IndexSettings settings, TimeLimit limit) {
    return new Question(request, parse(request, state, settings), state, readings, settings, limit,
        searcher(state, limit));
  }

  private static ParsedQuery parse(SearchRequest request, ReaderState state,
      IndexSettings settings) {
    return request.query().map(ParsedQuery::of)
        .orElseGet(() -> new QueryParser(state.facetNames(), clock(request, settings))
            .parse(request.text()));
  }

  private static Clock clock(SearchRequest request, IndexSettings settings) {
    return request.today()
        .map(day -> Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
        .orElse(settings.clock());
  }

  private static IndexSearcher searcher(ReaderState state, TimeLimit limit) {
    var searcher = new SearcherInTime(state.reader(), limit);
    searcher.setSimilarity(new WholeIndexSimilarity(state.reader().maxDoc()));
    return searcher;
  }

  /** Another request, in the time of this one. */
  Question with(SearchRequest other) {
    return new Question(other, parse(other, state, settings), state, readings, settings, limit,
        searcher);
  }

  /** The same where of other languages only what is clearly alike counts. */
  Question widened() {
    return new Question(request, parsed, state, readings.widened(), settings, limit, searcher);
  }

  /** The same within so many milliseconds, if that is sooner than it has to be answered. */
  Question within(long millis) {
    var sooner = limit.within(millis);
    return new Question(request, parsed, state, readings, settings, sooner,
        searcher(state, sooner));
  }

  /** From when the age of articles counts, in milliseconds. */
  long now() {
    return clock(request, settings).millis();
  }

  /** What is understood of another text. */
  ParsedQuery parse(String text) {
    return parse(request.text(text), state, settings);
  }

  /** A query narrowed by all that the request demands beside its text. */
  Query narrowed(Query text) throws IOException {
    return Constraints.of(request, state).narrow(text, Set.of());
  }

  /** What an editor has put first for the request, or hidden. */
  Placement placement() {
    return Placement.of(request, readings);
  }

  /** The stop words of the languages that are asked. */
  StopWords stopWords() {
    return StopWords.of(request, readings, state);
  }

  /** Whether everything that matches was looked at so far. */
  boolean isWhole() {
    return !limit.hasCutMatches();
  }

  /** Whether there is time to look for more. */
  boolean mayGoOn() {
    return !limit.cuts();
  }

  /** What a reader of the answer should know of how the request was taken. */
  List<Note> notes() {
    var notes = new ArrayList<>(parsed.notes());
    notes.addAll(stopWords().notes(parsed));
    notes.addAll(UnknownFields.notes(request, state.facetNames()));
    return notes;
  }
}
