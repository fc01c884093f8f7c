package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.Fields;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.query.Note;
import dev.lupe.query.ParsedQuery;
import dev.lupe.query.QueryPart;
import dev.lupe.query.QueryPart.Role;
import dev.lupe.query.SearchRequest;
import java.util.List;

/**
 * Stop words that a query excludes. They exclude nothing: in a language where a word is none it would
 * hide whatever quotes the other language, and in its own nearly everything.
 */
final class StopWords {
  private final List<Reading> languages;

  private StopWords(List<Reading> languages) {
    this.languages = languages;
  }

  /** Those of the languages that a request looks into and that have articles. */
  static StopWords of(SearchRequest request, Readings readings, ReaderState state) {
    var asked = request.languages();
    return new StopWords(readings.all().stream()
        .filter(reading -> asked.isEmpty() || asked.stream().anyMatch(
            language -> language.getLanguage().equals(reading.locale().getLanguage())))
        .filter(reading -> state.has(Fields.READING, reading.tag())).toList());
  }

  /** Whether a word carries no subject in one of the languages. */
  boolean holds(String word) {
    return languages.stream().anyMatch(each -> isStopWord(word, each));
  }

  /** Whether a word carries no subject in a language, though it has words to look for. */
  static boolean isStopWord(String word, Reading reading) {
    return !reading.words(word).isEmpty() && reading.stems(word).isEmpty();
  }

  /** Whether a part of a query is such a word and excluded. */
  boolean holdsExcluded(QueryPart part) {
    return part.role() == Role.EXCLUDED && part.kind() == QueryPart.Kind.WORD
        && part.field().isEmpty() && holds(part.text());
  }

  /** What is to be said of those that are excluded. */
  List<Note> notes(ParsedQuery parsed) {
    return parsed.parts().stream().filter(this::holdsExcluded)
        .map(part -> new Note(Note.Kind.STOP_WORD, "'" + part.text()
            + "' says nothing about a subject and excludes nothing; -\"" + part.text()
            + "\" excludes what has it"))
        .distinct().toList();
  }
}
