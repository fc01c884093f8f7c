package dev.lupe.internal.understanding;

/**
 * A date in a text.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param parts what it says
 * @param confidence how sure that is, from 0 to 1
 * @param note what is doubtful about it; may be empty
 */
record FoundDate(int start, int end, DateParts parts, double confidence, String note) {

  FoundDate with(DateParts newParts) {
    return new FoundDate(start, end, newParts, confidence, note);
  }

  FoundDate doubted(double atMost, String why) {
    return new FoundDate(start, end, parts, Math.min(confidence, atMost),
        note.isEmpty() ? why : note + "; " + why);
  }
}
