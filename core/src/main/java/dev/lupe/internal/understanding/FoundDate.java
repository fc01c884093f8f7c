package dev.lupe.internal.understanding;

import dev.lupe.article.Extracted.How;

/**
 * A date in a text.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param parts what it says
 * @param how whether it stands there or is counted from a day of reference
 * @param confidence how sure that is, from 0 to 1
 * @param note what is doubtful about it; may be empty
 */
record FoundDate(
    int start, int end, DateParts parts, How how, double confidence, String note) {

  /** A date that stands there. */
  FoundDate(int start, int end, DateParts parts, double confidence, String note) {
    this(start, end, parts, How.STATED, confidence, note);
  }

  FoundDate with(DateParts newParts) {
    return new FoundDate(start, end, newParts, how, confidence, note);
  }

  FoundDate doubted(double atMost, String why) {
    return new FoundDate(start, end, parts, how, Math.min(confidence, atMost),
        note.isEmpty() ? why : note + "; " + why);
  }
}
