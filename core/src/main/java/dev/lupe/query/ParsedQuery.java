package dev.lupe.query;

import java.util.List;

/**
 * What was understood of a line of text.
 *
 * @param text the line as it was typed
 * @param query its meaning
 * @param notes what could not be understood
 */
public record ParsedQuery(String text, Query query, List<Note> notes) {
  /** Copies the notes. */
  public ParsedQuery {
    notes = List.copyOf(notes);
  }
}
