package dev.lupe.internal.understanding;

import java.time.LocalDate;

/** What speaks against a date that exists. */
final class Doubts {
  private static final int EARLIEST_YEAR = 1800;
  private static final double SMALL = 0.2;

  private Doubts() {}

  static FoundDate of(FoundDate date, Hints hints) {
    var doubted = date;
    var parts = date.parts();
    if (!parts.weekdayFits()) {
      doubted = doubted.doubted(0.4, "the day of the week is another");
    }
    if (parts.hasYear() && parts.year() < EARLIEST_YEAR) {
      doubted = doubted.doubted(SMALL, "it is before " + EARLIEST_YEAR);
    }
    boolean future = hints.reference().isPresent() && parts.hasYear()
        && first(parts).isAfter(hints.reference().get().plusDays(1));
    if (future) {
      doubted = doubted.doubted(SMALL, "it is later than the text itself");
    }
    return doubted;
  }

  /** The earliest day it can mean. */
  private static LocalDate first(DateParts parts) {
    return LocalDate.of(parts.year(), Math.max(1, parts.month()), Math.max(1, parts.day()));
  }
}
