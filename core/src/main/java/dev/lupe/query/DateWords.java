package dev.lupe.query;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the bounds of a time as people type them. */
public final class DateWords {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern GERMAN_DAY = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
  private static final Pattern AGO = Pattern.compile("(\\d{1,4})([dwmy])");

  private static final Map<String, Integer> NAMED =
      Map.of("today", 0, "heute", 0, "yesterday", 1, "gestern", 1);

  private DateWords() {}

  /**
   * Reads {@code 2024}, {@code 2024-03}, {@code 2024-Q1}, {@code 2024-W11}, {@code 2024-03-11}, {@code
   * 11.3.2024}, or {@code 7d}, {@code 3w}, {@code 6m}, {@code 1y} ago, {@code today}, {@code
   * yesterday}, {@code heute}, {@code gestern}.
   *
   * @param first whether a year or a month means its first day, or else its last
   * @return the day; empty if the text is none of these or no such day exists
   */
  public static Optional<LocalDate> read(String text, Clock clock, boolean first) {
    try {
      if (YEAR.matcher(text).matches()) {
        int year = Integer.parseInt(text);
        return Optional.of(first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31));
      }
      if (MONTH.matcher(text).matches()) {
        var month = YearMonth.parse(text);
        return Optional.of(first ? month.atDay(1) : month.atEndOfMonth());
      }
      if (DAY.matcher(text).matches()) {
        return Optional.of(LocalDate.parse(text));
      }
      if (GERMAN_DAY.matcher(text).matches()) {
        String[] parts = text.split("\\.", -1);
        return Optional.of(LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]),
            Integer.parseInt(parts[0])));
      }
      var ago = AGO.matcher(text);
      if (ago.matches()) {
        int count = Integer.parseInt(ago.group(1));
        var today = LocalDate.now(clock);
        return Optional.of(switch (ago.group(2)) {
          case "d" -> today.minusDays(count);
          case "w" -> today.minusWeeks(count);
          case "m" -> today.minusMonths(count);
          default -> today.minusYears(count);
        });
      }
      Integer daysAgo = NAMED.get(text.toLowerCase(Locale.ROOT));
      if (daysAgo != null) {
        return Optional.of(LocalDate.now(clock).minusDays(daysAgo));
      }
      return DateStep.daysOf(text).map(days -> first ? days.first() : days.last());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether a word names a day as seen from today. */
  static boolean isNamedDay(String word) {
    return NAMED.containsKey(word.toLowerCase(Locale.ROOT));
  }
}
