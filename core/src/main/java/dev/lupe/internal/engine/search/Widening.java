package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.index.Fields;
import dev.lupe.query.Note;

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
  static boolean isFor(Question question) {
    var request = question.request();
    return request.widensAcrossLanguages() && question.settings().widensAcrossLanguages()
        && !request.isAcrossLanguages() && !request.isAsYouType() && request.languages().isEmpty()
        && hasSeveralLanguages(question);
  }

  private static boolean hasSeveralLanguages(Question question) {
    return question.readings().all().stream().map(Reading::tag)
        .filter(tag -> question.state().has(Fields.READING, tag)).limit(2).count() == 2;
  }
}
