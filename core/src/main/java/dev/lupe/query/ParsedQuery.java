package dev.lupe.query;

import java.util.List;

/**
 * What was understood of a line of text.
 *
 * @param text the line as it was typed
 * @param query its meaning
 * @param notes what could not be understood, or was understood in a way that may surprise
 * @param parts its words, phrases, filters and dates, in the order in which they stand in the text
 */
public record ParsedQuery(String text, Query query, List<Note> notes, List<QueryPart> parts) {
  /** Copies the lists. */
  public ParsedQuery {
    notes = List.copyOf(notes);
    parts = List.copyOf(parts);
  }

  /** A query that was not typed. */
  public static ParsedQuery of(Query query) {
    return new ParsedQuery("", query, List.of(), List.of());
  }

  /** The text without one of its parts, and without the operators that joined it to others. */
  public String without(QueryPart part) {
    return PartRemoval.without(text, part);
  }
}
