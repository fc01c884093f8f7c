package dev.lupe.internal.engine.search;

import static dev.lupe.internal.engine.search.Clauses.anyTerm;
import static dev.lupe.internal.engine.search.Clauses.boosted;

import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.names.Exonyms;
import dev.lupe.internal.names.NameKey;
import dev.lupe.query.Query.Word;
import dev.lupe.result.Span.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;

/** The other spellings of a name (Tokajew for Tokayev) and other names of a place. */
final class NameTranslation {
  /** How much another spelling of a name counts beside the typed one. */
  private static final float KEY = 0.2f;
  /** How much another name of a place counts beside the typed one. */
  private static final float EXONYM = 0.5f;
  /**
   * A word is taken for a name if it is more often one than not: at least this share of the articles
   * that have the word have its key as a name. So "Mark" is one, and "market" is none.
   */
  private static final double SHARE_OF_NAMES = 0.5;

  private final Reading reading;
  private final ReaderState state;
  private final MarkCollector marks;
  private final boolean wanted;

  NameTranslation(Reading reading, ReaderState state, MarkCollector marks, boolean wanted) {
    this.reading = reading;
    this.state = state;
    this.marks = marks;
    this.wanted = wanted;
  }

  /** Whether names are looked for in other spellings. */
  boolean isWanted() {
    return wanted;
  }

  /** Articles that have the word as a name, spelled in any way. */
  Optional<Query> keys(String word, int part) {
    if (!wanted) {
      return Optional.empty();
    }
    var keys = new LinkedHashSet<String>();
    for (String key : NameKey.queryKeys(word)) {
      if (isNamed(key, word, reading, state)) {
        keys.add(key);
      }
    }
    keys.forEach(key -> marks.term(reading.nameField(), key, Reason.NAME, part));
    return keys.isEmpty()
        ? Optional.empty()
        : Optional.of(boosted(anyTerm(state, reading.nameField(), keys), KEY));
  }

  /** Whether a word is a name in the articles that have it. */
  static boolean isName(String word, Reading reading, ReaderState state) {
    return NameKey.queryKeys(word).stream().anyMatch(key -> isNamed(key, word, reading, state));
  }

  private static boolean isNamed(String key, String word, Reading reading, ReaderState state) {
    int asName = state.articlesWith(reading.nameField(), key);
    return asName > 0
        && asName >= SHARE_OF_NAMES * state.articlesWith(reading.wordField(), word);
  }

  /** Articles with another name of the place, people or language that is typed. */
  List<Query> exonyms(String typed, int part) {
    if (!wanted) {
      return List.of();
    }
    var others = new ArrayList<Query>();
    for (String name : Exonyms.common().spellings(typed)) {
      stemsOf(name, part).ifPresent(query -> others.add(boosted(query, EXONYM)));
    }
    return others;
  }

  /** Articles that have a name just so, if there are any. */
  Optional<Query> named(String name, int part) {
    return stemsOf(name, part);
  }

  /** Other names of places whose name is several words in a row: Ivory Coast, Saudi Arabia. */
  Optional<Query> exonymsOfRows(List<dev.lupe.query.Query> queries) {
    if (!wanted || marks.isExcluded()) {
      return Optional.empty();
    }
    var row = new ArrayList<String>();
    var others = new ArrayList<Query>();
    for (var query : queries) {
      if (query instanceof Word word) {
        row.add(word.text());
      } else {
        addExonyms(row, others);
        row.clear();
      }
    }
    addExonyms(row, others);
    return others.isEmpty() ? Optional.empty() : Optional.of(Clauses.any(others));
  }

  private void addExonyms(List<String> row, List<Query> others) {
    int at = 0;
    while (at < row.size() - 1) {
      var found = Exonyms.common().match(row, at).filter(match -> match.words() > 1);
      if (found.isPresent()) {
        int part = marks.nextPart();
        for (String name : found.get().alternatives()) {
          stemsOf(name, part).ifPresent(query -> others.add(boosted(query, EXONYM)));
        }
      }
      at += found.map(Exonyms.Match::words).orElse(1);
    }
  }

  private Optional<Query> stemsOf(String name, int part) {
    var stems = reading.stems(name);
    if (stems.isEmpty()
        || !stems.stream().allMatch(stem -> state.has(reading.stemField(), stem.term()))) {
      return Optional.empty();
    }
    return Optional.of(
        new TermRow(reading.stemField(), stems, 0).marked(marks, Reason.NAME, part));
  }
}
