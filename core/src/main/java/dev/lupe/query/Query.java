package dev.lupe.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What to look for: a value made by the {@link QueryParser} or by hand. Texts in it are plain words
 * as a person writes them; the index reads them in each of its languages.
 */
public sealed interface Query {
  /** Every article. */
  record All() implements Query {}

  /** No article: what is left of a text without any words in it. */
  record Nothing() implements Query {}

  /** One word, in any of its forms. */
  record Word(String text) implements Query {}

  /**
   * Words in this order and in just these forms (case and accents aside).
   *
   * @param slop how many places the words may be moved in all, 0 to 50
   */
  record Phrase(String text, int slop) implements Query {
    /** Words right behind one another. */
    public Phrase(String text) {
      this(text, 0);
    }
  }

  /** Words that begin with a text of at least one letter. */
  record Prefix(String text) implements Query {}

  /**
   * A word with up to this many letters wrong.
   *
   * @param edits 1 or 2; 0 lets the word's length decide
   */
  record Fuzzy(String text, int edits) implements Query {}

  /** A query within one field: {@code title}, {@code body}, {@code id} or a facet's name. */
  record InField(String field, Query query) implements Query {}

  /** Published on or after one day and on or before another, by the article's own calendar. */
  record Published(Optional<LocalDate> since, Optional<LocalDate> until) implements Query {}

  /**
   * Queries joined: all of {@code must}, none of {@code mustNot}; {@code should} adds to the rank,
   * and where {@code must} is empty at least one of it has to match.
   */
  record Combined(List<Query> must, List<Query> should, List<Query> mustNot) implements Query {
    /** Copies the lists. */
    public Combined {
      must = List.copyOf(must);
      should = List.copyOf(should);
      mustNot = List.copyOf(mustNot);
    }
  }

  /** Any of these. */
  static Query any(List<Query> queries) {
    return queries.size() == 1
        ? queries.getFirst()
        : new Combined(List.of(), queries, List.of());
  }

  /** All of these. */
  static Query all(List<Query> queries) {
    return queries.size() == 1
        ? queries.getFirst()
        : new Combined(queries, List.of(), List.of());
  }
}
