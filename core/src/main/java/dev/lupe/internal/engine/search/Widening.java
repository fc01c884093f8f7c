package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.Fields;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.query.Note;
import dev.lupe.query.SearchRequest;
import dev.lupe.settings.IndexSettings;

/**
 * A request that found nothing in the way it was asked, asked again across languages. A spelling that
 * finds articles in the query's own language comes before, relaxations come after it. Not while a word
 * is still being typed: its letters would find what the next one loses.
 */
final class Widening {
  static final Note NOTE = new Note(Note.Kind.ACROSS_LANGUAGES,
      "Nothing was found as typed; these articles have words of other languages that look alike");

  private Widening() {}

  /** Whether a request that found nothing is to be asked so. */
  static boolean isFor(SearchRequest request, IndexSettings settings, Readings readings,
      ReaderState state) {
    return request.widensAcrossLanguages() && settings.widensAcrossLanguages()
        && !request.isAcrossLanguages() && !request.isAsYouType() && request.languages().isEmpty()
        && hasSeveralLanguages(readings, state);
  }

  private static boolean hasSeveralLanguages(Readings readings, ReaderState state) {
    return readings.all().stream().map(Reading::tag)
        .filter(tag -> state.has(Fields.READING, tag)).limit(2).count() == 2;
  }

  /** What such a request means in Lucene's terms. */
  static Translation translated(dev.lupe.query.Query query, SearchRequest request,
      Readings readings, ReaderState state, TimeLimit limit) {
    return Translation.of(query, request.acrossLanguages(), readings.widened(), state, limit);
  }
}
