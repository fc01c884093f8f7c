package dev.lupe.internal.understanding;

import dev.lupe.article.ArticleDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a date says: as many of its parts as are known, and no more.
 *
 * @param year the year; 0 where it is not said
 * @param month 1 to 12; 0 where it is not said
 * @param day 1 to 31; 0 where it is not said
 * @param weekday the day of the week, if said
 * @param time the time of day, if said
 * @param offset the offset of its zone, if said
 */
record DateParts(
    int year, int month, int day, @Nullable DayOfWeek weekday, @Nullable LocalTime time,
    @Nullable ZoneOffset offset) {
  private static final int LEAP_YEAR = 2000;

  static DateParts of(int year, int month, int day) {
    return new DateParts(year, month, day, null, null, null);
  }

  static DateParts of(LocalDate day) {
    return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  DateParts inYear(int newYear) {
    return new DateParts(newYear, month, day, weekday, time, offset);
  }

  DateParts on(@Nullable DayOfWeek newWeekday) {
    return newWeekday == null ? this
        : new DateParts(year, month, day, newWeekday, time, offset);
  }

  DateParts at(@Nullable LocalTime newTime, @Nullable ZoneOffset newOffset) {
    return newTime == null ? this
        : new DateParts(year, month, day, weekday, newTime, newOffset);
  }

  boolean hasYear() {
    return year != 0;
  }

  boolean hasDay() {
    return month != 0 && day != 0;
  }

  boolean isWhole() {
    return hasYear() && hasDay();
  }

  /** Whether there is such a day; any leap day where the year is not known. */
  boolean exists() {
    if (month == 0 || day == 0) {
      return month >= 0 && month <= 12;
    }
    try {
      var unused = LocalDate.of(year == 0 ? LEAP_YEAR : year, month, day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The day, where it is known whole. */
  Optional<LocalDate> toDay() {
    return isWhole() && exists() ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /** The date of an article, where the day is known whole. */
  Optional<ArticleDate> toArticleDate() {
    return toDay().map(known -> {
      if (time == null) {
        return ArticleDate.of(known);
      }
      return offset == null ? ArticleDate.of(known, time)
          : ArticleDate.of(known.atTime(time).atOffset(offset));
    });
  }

  /** Whether the weekday, if said, is that of the day. */
  boolean weekdayFits() {
    return weekday == null
        || toDay().map(known -> known.getDayOfWeek() == weekday).orElse(true);
  }

  /** Whether both may mean the same day: they differ in no part that both have. */
  boolean agrees(DateParts other) {
    return agrees(year, other.year) && agrees(month, other.month) && agrees(day, other.day)
        && (time == null || other.time == null || time.equals(other.time));
  }

  private static boolean agrees(int one, int other) {
    return one == 0 || other == 0 || one == other;
  }

  /** The parts of both. */
  DateParts and(DateParts other) {
    return new DateParts(year == 0 ? other.year : year, month == 0 ? other.month : month,
        day == 0 ? other.day : day, weekday == null ? other.weekday : weekday,
        time == null ? other.time : time, time == null || offset == null ? other.offset : offset);
  }

  /** ISO 8601 with the parts that are known: {@code 2024-03}, {@code --03-03T14:30+03:00}. */
  String toIso() {
    var iso = new StringBuilder(hasYear() ? String.format(Locale.ROOT, "%04d", year) : "-");
    if (month != 0) {
      iso.append(String.format(Locale.ROOT, "-%02d", month));
    }
    if (hasDay()) {
      iso.append(String.format(Locale.ROOT, "-%02d", day));
    }
    if (time != null && hasDay()) {
      iso.append('T').append(time).append(offset == null ? "" : offset.getId());
    }
    return iso.toString();
  }
}
