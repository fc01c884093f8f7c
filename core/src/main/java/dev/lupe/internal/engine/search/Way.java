package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.analysis.Readings;
import java.util.List;
import java.util.Map;

/** A way to take what was typed. Each but the first takes it for more than it says. */
enum Way {
  /** Words that carry no subject left out. */
  AS_TYPED,
  /** Words that carry no subject as well. */
  WITH_STOP_WORDS,
  /** Words spelled nearly so for those that no article has. */
  TOLERANT,
  /** Words of other languages that look alike. */
  ACROSS_LANGUAGES;

  /**
   * What a question means in Lucene's terms if it is taken so.
   *
   * @param meant the words that may be meant by those that no article has
   */
  Translation translation(Question question, Map<String, List<String>> meant) {
    var query = question.parsed().query();
    var request = question.request();
    var state = question.state();
    var readings = readings(question.readings());
    var limit = question.limit();
    return switch (this) {
      case AS_TYPED -> Translation.of(query, request, readings, state, limit);
      case WITH_STOP_WORDS -> Translation.withStopWords(query, request, readings, state, limit);
      case TOLERANT -> Translation.withMeant(query, request, readings, state, limit, meant);
      case ACROSS_LANGUAGES ->
        Translation.of(query, request.acrossLanguages(), readings, state, limit);
    };
  }

  /** How the languages of the index are read then. */
  Readings readings(Readings usual) {
    return this == ACROSS_LANGUAGES ? usual.widened() : usual;
  }
}
