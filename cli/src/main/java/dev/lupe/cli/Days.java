package dev.lupe.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * The days a person means by a short text.
 *
 * @param first the first of them
 * @param last the last of them
 */
record Days(LocalDate first, LocalDate last) {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern AGO = Pattern.compile("(\\d{1,5})([dwmy])");

  /**
   * Reads a year ({@code 2024}), a month ({@code 2024-03}), a day ({@code 2024-03-11}), or a day so
   * many days, weeks, months or years ago ({@code 7d 3w 6m 1y}).
   *
   * @throws DateTimeException if it is none of these, or no such day exists
   */
  static Days parse(String text, LocalDate today) {
    if (YEAR.matcher(text).matches()) {
      var year = Year.parse(text);
      return new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }
    if (MONTH.matcher(text).matches()) {
      var month = YearMonth.parse(text);
      return new Days(month.atDay(1), month.atEndOfMonth());
    }
    if (DAY.matcher(text).matches()) {
      return of(LocalDate.parse(text));
    }
    var ago = AGO.matcher(text);
    if (ago.matches()) {
      return of(ago(Integer.parseInt(ago.group(1)), ago.group(2), today));
    }
    throw new DateTimeException("'" + text + "' is no date");
  }

  private static Days of(LocalDate day) {
    return new Days(day, day);
  }

  private static LocalDate ago(int count, String unit, LocalDate today) {
    return switch (unit) {
      case "d" -> today.minusDays(count);
      case "w" -> today.minusWeeks(count);
      case "m" -> today.minusMonths(count);
      default -> today.minusYears(count);
    };
  }
}
