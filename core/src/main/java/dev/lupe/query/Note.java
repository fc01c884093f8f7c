package dev.lupe.query;

import java.util.Locale;

/**
 * Something the reader of an answer should know: what in the query was not understood, or why an
 * answer is not whole.
 *
 * @param kind what sort of note it is, for programs
 * @param message the same for people, in English
 */
public record Note(Kind kind, String message) {

  /** The sorts of notes. */
  public enum Kind {
    /** A {@code name:} in front of a word is no field of this index; it was read as words. */
    UNKNOWN_FIELD,
    /** A quotation mark without its partner. */
    UNBALANCED_QUOTE,
    /** A parenthesis without its partner. */
    UNBALANCED_PARENTHESIS,
    /** An operator with nothing to work on. */
    STRAY_OPERATOR,
    /** A part of the query is beyond a bound and was left out or shortened. */
    SHORTENED,
    /** A date that could not be read; it was taken as a word. */
    UNREADABLE_DATE,
    /** Words that name a time were read as one. */
    READ_AS_DATE,
    /** A stop word that is to be excluded excludes nothing. */
    STOP_WORD,
    /** The page continues one whose state of the index is gone: hits may repeat or be missing. */
    CURSOR_EXPIRED,
    /** Nothing was found as it was typed; the hits have words of other languages that look alike. */
    ACROSS_LANGUAGES,
    /** Time ran out; the answer holds what was found by then. */
    PARTIAL;

    /** The name used in JSON: {@code unknown-field}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
