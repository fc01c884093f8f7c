package dev.lupe.cli;

import dev.lupe.query.DateWords;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The days a person means by a short text.
 *
 * @param first the first of them
 * @param last the last of them
 */
record Days(LocalDate first, LocalDate last) {

  /**
   * Reads what {@code since:} and {@code until:} of a query take as well.
   *
   * @throws DateTimeException if it is no date, or no such day exists
   */
  static Days parse(String text, LocalDate today) {
    var clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    return new Days(bound(text, clock, true), bound(text, clock, false));
  }

  private static LocalDate bound(String text, Clock clock, boolean first) {
    return DateWords.read(text, clock, first)
        .orElseThrow(() -> new DateTimeException("'" + text + "' is no date"));
  }
}
