package dev.lupe.readers.source;

import dev.lupe.article.ArticleDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Dates as markup states them: ISO 8601 and what systems make of it, RFC 822 with names of zones,
 * days and months in words (English and German), seconds or milliseconds since 1970. Nothing is
 * added, and days that do not exist are none.
 */
public final class MarkupDate {
  private static final int DAY_DIGITS = 8;
  private static final int SECONDS_DIGITS = 10;
  private static final int MILLIS_DIGITS = 13;
  private static final int MAX_LENGTH = 100;
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;

  private MarkupDate() {}

  /** The date that this value states as a whole; empty if it states none. */
  public static Optional<ArticleDate> parse(String value) {
    var text = value.strip();
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      var date = isDigits(text) ? ofDigits(text) : DateScan.of(text).date();
      return date.filter(found -> found.day().getYear() >= FIRST_YEAR
          && found.day().getYear() <= LAST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<ArticleDate> ofDigits(String digits) {
    return switch (digits.length()) {
      case DAY_DIGITS -> Optional.of(ArticleDate.of(LocalDate.of(number(digits, 0, 4),
          number(digits, 4, 6), number(digits, 6, 8))));
      case SECONDS_DIGITS -> Optional.of(moment(Instant.ofEpochSecond(Long.parseLong(digits))));
      case MILLIS_DIGITS -> Optional.of(moment(Instant.ofEpochMilli(Long.parseLong(digits))));
      default -> Optional.empty();
    };
  }

  private static ArticleDate moment(Instant instant) {
    return ArticleDate.of(instant.atOffset(ZoneOffset.UTC));
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }

  /** Puts the parts together that are known. */
  static ArticleDate of(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> offset) {
    if (time.isEmpty()) {
      return ArticleDate.of(day);
    }
    return offset
        .map(known -> ArticleDate.of(OffsetDateTime.of(day, time.get(), known)))
        .orElseGet(() -> ArticleDate.of(day, time.get()));
  }
}
