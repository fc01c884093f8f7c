package dev.lupe.query;

import java.time.LocalDate;

/**
 * Some days in a row.
 *
 * @param first the first of them
 * @param last the last of them, not before the first
 */
public record DaySpan(LocalDate first, LocalDate last) {
  /** Checks the order. */
  public DaySpan {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("No days lie from " + first + " to " + last);
    }
  }
}
