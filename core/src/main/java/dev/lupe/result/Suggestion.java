package dev.lupe.result;

import dev.lupe.query.Facet;
import dev.lupe.query.SuggestionKind;
import java.util.Optional;

/**
 * A way in which what was typed may go on.
 *
 * @param kind what it is
 * @param text the word, phrase, value or title, as articles write it
 * @param facet the facet it is a value of; empty for all other kinds
 * @param articles in how many of the articles asked for it stands
 * @param start where the part of the typed text begins that it takes the place of, in UTF-16 units
 * @param end where that part ends, exclusive
 * @param corrected whether the typed text has a letter wrong in it
 */
public record Suggestion(SuggestionKind kind, String text, Optional<Facet> facet, long articles,
    int start, int end, boolean corrected) {

  /** What was typed, with this in its place. */
  public String in(String typed) {
    return typed.substring(0, start) + text + typed.substring(end);
  }
}
