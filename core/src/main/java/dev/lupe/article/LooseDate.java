package dev.lupe.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** The forms of dates that data files hold beside ISO 8601. */
final class LooseDate {
  private static final int DAY_DIGITS = 8;
  private static final int MILLIS_DIGITS = 13;
  private static final DateTimeFormatter MAIL =
      DateTimeFormatter.RFC_1123_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);

  private LooseDate() {}

  /**
   * Reads ISO 8601, RFC 1123 ({@code Mon, 11 Mar 2024 20:33:00 +0400}), {@code 20240311}, and
   * milliseconds since 1970, which are the only ones with 13 digits. Empty if it is none of these.
   */
  static Optional<ArticleDate> parse(String text) {
    var trimmed = text.strip();
    try {
      if (isDigits(trimmed)) {
        return ofDigits(trimmed);
      }
      boolean named = !trimmed.isEmpty() && Character.isLetter(trimmed.charAt(0));
      return Optional.of(named
          ? ArticleDate.of(OffsetDateTime.parse(trimmed, MAIL))
          : ArticleDate.parse(trimmed));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ArticleDate> ofDigits(String digits) {
    return switch (digits.length()) {
      case DAY_DIGITS -> Optional.of(
          ArticleDate.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE)));
      case MILLIS_DIGITS -> Optional.of(ArticleDate.of(
          Instant.ofEpochMilli(Long.parseLong(digits)).atOffset(ZoneOffset.UTC)));
      default -> Optional.empty();
    };
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
