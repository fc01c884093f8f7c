package dev.lupe.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long the bars of a histogram over days are. Weeks are those of ISO 8601, from Monday. */
public enum DateStep {
  /** {@code 2024-03-11}. */
  DAY,
  /** {@code 2024-W11}. */
  WEEK,
  /** {@code 2024-03}. */
  MONTH,
  /** {@code 2024-Q1}. */
  QUARTER,
  /** {@code 2024}. */
  YEAR,
  /** The shortest of these that needs no more than 31 bars for the days there are. */
  AUTO;

  private static final int BARS = 31;
  private static final Pattern IN_DAYS = Pattern.compile("\\d{4}([-/]\\d{2}){0,2}");
  private static final Pattern WEEKS = Pattern.compile("(\\d{4})-W(\\d{2})");
  private static final Pattern QUARTERS = Pattern.compile("(\\d{4})-Q([1-4])");

  /** The bar's name; {@link #daysOf} reads it. */
  public String label(LocalDate day) {
    return switch (this) {
      case DAY, AUTO -> day.toString();
      case WEEK -> String.format(Locale.ROOT, "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR),
          day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> YearMonth.from(day).toString();
      case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", day.getYear(),
          day.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
    };
  }

  /** The first day of the bar that a day belongs to. */
  public LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY, AUTO -> day;
      case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1L) % 3);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The first day of the bar behind the one that begins on this day. */
  public LocalDate next(LocalDate start) {
    return switch (this) {
      case DAY, AUTO -> start.plusDays(1);
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
      case QUARTER -> start.plusMonths(3);
      case YEAR -> start.plusYears(1);
    };
  }

  /** This step, or for {@link #AUTO} the one that suits the days from first to last. */
  public DateStep fitting(LocalDate first, LocalDate last) {
    return this == AUTO ? DAY.atMost(BARS, first, last) : this;
  }

  /** This step or the next longer one that needs no more than so many bars; at last years. */
  public DateStep atMost(int bars, LocalDate first, LocalDate last) {
    var step = this;
    while (step != YEAR && step.bars(first, last) > bars) {
      step = values()[step.ordinal() + 1];
    }
    return step;
  }

  private long bars(LocalDate first, LocalDate last) {
    var from = start(first);
    return 1 + switch (this) {
      case DAY, AUTO -> ChronoUnit.DAYS.between(from, last);
      case WEEK -> ChronoUnit.WEEKS.between(from, last);
      case MONTH -> ChronoUnit.MONTHS.between(from, last);
      case QUARTER -> ChronoUnit.MONTHS.between(from, last) / 3;
      case YEAR -> ChronoUnit.YEARS.between(from, last);
    };
  }

  /**
   * The days that a bar's name stands for, or one of the paths of {@link Facet#PUBLISHED}, {@code
   * 2024/03}; empty if the text is neither.
   */
  public static Optional<DaySpan> daysOf(String name) {
    try {
      if (IN_DAYS.matcher(name).matches()) {
        return Optional.of(inDays(name.replace('/', '-')));
      }
      var week = WEEKS.matcher(name);
      if (week.matches()) {
        var start = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)));
        return Optional.of(WEEK.span(WEEK.start(start)));
      }
      var quarter = QUARTERS.matcher(name);
      return quarter.matches()
          ? Optional.of(QUARTER.span(LocalDate.of(Integer.parseInt(quarter.group(1)),
              Integer.parseInt(quarter.group(2)) * 3 - 2, 1)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DaySpan inDays(String date) {
    return switch (date.length()) {
      case 4 -> YEAR.span(LocalDate.of(Integer.parseInt(date), 1, 1));
      case 7 -> MONTH.span(YearMonth.parse(date).atDay(1));
      default -> DAY.span(LocalDate.parse(date));
    };
  }

  private DaySpan span(LocalDate start) {
    return new DaySpan(start, next(start).minusDays(1));
  }
}
