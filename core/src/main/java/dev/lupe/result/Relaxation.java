package dev.lupe.result;

import dev.lupe.query.SearchRequest;
import java.util.Locale;

/**
 * A small change of a request and what it would find.
 *
 * @param kind what is changed
 * @param message the change for people, in English: {@code without 'bridge'}
 * @param request the changed request, to be searched with as it is
 * @param total how many hits it has
 */
public record Relaxation(Kind kind, String message, SearchRequest request, long total) {

  /** What can be changed. */
  public enum Kind {
    /** A word, a phrase or another part of the text is left out. */
    WITHOUT_PART,
    /** A filter on a facet is left out, or takes in a further value. */
    WIDER_FILTER,
    /** All languages are searched. */
    ALL_LANGUAGES,
    /** The time is longer, or left out. */
    WIDER_TIME,
    /** The words of a phrase may stand apart and in other forms. */
    WITHOUT_QUOTES,
    /** Words that are spelled nearly so are taken as well. */
    NEAR_SPELLING,
    /** Words of other languages that look alike are taken as well. */
    ACROSS_LANGUAGES,
    /** Several of these at once. */
    SEVERAL;

    /** The name used in JSON: {@code without-part}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
