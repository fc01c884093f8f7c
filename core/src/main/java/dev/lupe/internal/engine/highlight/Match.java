package dev.lupe.internal.engine.highlight;

import dev.lupe.result.Span;

/**
 * A stretch of an article's text that matches.
 *
 * @param start where it begins, in UTF-16 units of the text
 * @param end where it ends, exclusive
 * @param reason why it matches
 * @param part the number of the query's part that it matches
 */
record Match(int start, int end, Span.Reason reason, int part) {
  /** The same stretch in a text that begins elsewhere. */
  Match shifted(int by) {
    return new Match(start + by, end + by, reason, part);
  }

  /** This and one that overlaps its end as one, which is as exact as the less exact of them. */
  Match upTo(Match other) {
    return new Match(start, other.end,
        reason.compareTo(other.reason) >= 0 ? reason : other.reason, part);
  }

  Span span() {
    return new Span(start, end, reason);
  }
}
