package dev.lupe.result;

import java.util.List;

/**
 * A spelling of a query that finds far more: "did you mean …?"
 *
 * @param text the corrected query
 * @param changes what is different in it, in its order
 * @param articles how many articles it finds, under the same filters
 */
public record Correction(String text, List<Change> changes, long articles) {
  /** Copies the changes. */
  public Correction {
    changes = List.copyOf(changes);
  }

  /**
   * A word that was put in another's place.
   *
   * @param start where it begins in the corrected query, in UTF-16 units
   * @param end where it ends, exclusive
   * @param typed the word that was typed
   */
  public record Change(int start, int end, String typed) {}
}
