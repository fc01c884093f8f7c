package dev.lupe.readers.source;

import dev.lupe.article.ArticleDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Looks for a day, a time and a zone among the words and figures of a short text, from left to
 * right. Figures such as {@code 03/04/2024}, which are March in one country and April in another,
 * are none.
 */
public final class DateScan {
  private static final int MAX_LENGTH = 400;
  private static final int YEAR_DIGITS = 4;

  private final List<String> tokens;
  private int at;

  private DateScan(List<String> tokens) {
    this.tokens = tokens;
  }

  /** Over this text, of which only the beginning is looked at. */
  public static DateScan of(String text) {
    var tokens = new ArrayList<String>();
    var start = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    int i = 0;
    while (i < start.length()) {
      int from = i++;
      char c = start.charAt(from);
      if (c >= '0' && c <= '9') {
        while (i < start.length() && start.charAt(i) >= '0' && start.charAt(i) <= '9') {
          i++;
        }
      } else if (Character.isLetter(c)) {
        while (i < start.length() && Character.isLetter(start.charAt(i))) {
          i++;
        }
      }
      tokens.add(start.substring(from, i));
    }
    return new DateScan(tokens);
  }

  /** The first date, with the time and the zone that follow or precede it. */
  public Optional<ArticleDate> date() {
    for (int start = 0; start < tokens.size(); start++) {
      at = start;
      var day = day();
      if (day.isPresent()) {
        int dayEnd = at;
        var time = timeNear(start, dayEnd);
        var offset = time.isPresent() ? zone() : Optional.<ZoneOffset>empty();
        return Optional.of(MarkupDate.of(day.get(), time, offset));
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> day() {
    int start = at;
    if (start > 0 && isFigure(tokens.get(start - 1)) && isFigure(token(start))) {
      return Optional.empty();
    }
    var found = yearFirst(start);
    if (found.isEmpty()) {
      found = dayFirst(start);
    }
    return found.isPresent() ? found : monthFirst(start);
  }

  /** {@code 2024-03-11}, {@code 2024/03/11}, {@code 2024.03.11}, {@code 20240311T…}. */
  private Optional<LocalDate> yearFirst(int start) {
    var year = token(start);
    if (year.length() == 2 * YEAR_DIGITS && isFigure(year)
        && token(start + 1).equalsIgnoreCase("t")) {
      at = start + 1;
      return existing(number(year.substring(0, 4)), number(year.substring(4, 6)),
          number(year.substring(6)));
    }
    boolean fits = year.length() == YEAR_DIGITS && isFigure(year)
        && "-/.".contains(token(start + 1)) && token(start + 3).equals(token(start + 1))
        && isShortFigure(token(start + 2)) && isShortFigure(token(start + 4));
    if (!fits) {
      return Optional.empty();
    }
    at = start + 5;
    return existing(number(year), number(token(start + 2)), number(token(start + 4)));
  }

  /** {@code 11. März 2024}, {@code 11th of March, 2024}, {@code 11-Mar-24}, {@code 11.03.2024}. */
  private Optional<LocalDate> dayFirst(int start) {
    if (!isShortFigure(token(start)) || token(start - 1).equals(":")) {
      return Optional.empty();
    }
    int next = start + 1;
    while (isFiller(token(next)) || isOrdinal(token(next))) {
      next++;
    }
    int month = DateTokens.month(token(next));
    if (month > 0) {
      return withYear(next + 1, month, number(token(start)));
    }
    return figures(start);
  }

  private Optional<LocalDate> figures(int start) {
    var mark = token(start + 1);
    int second = token(start + 2).equals(" ") ? start + 3 : start + 2;
    int third = token(second + 2).equals(" ") ? second + 3 : second + 2;
    boolean fits = (mark.equals(".") || mark.equals("/") || mark.equals("-"))
        && isShortFigure(token(second)) && token(second + 1).equals(mark)
        && isFigure(token(third));
    int year = fits ? year(token(third), mark.equals(".")) : 0;
    if (year == 0) {
      return Optional.empty();
    }
    at = third + 1;
    int first = number(token(start));
    int other = number(token(second));
    if (mark.equals(".") || first > 12) {
      return existing(year, other, first);
    }
    return other > 12 || first == other ? existing(year, first, other) : Optional.empty();
  }

  /** {@code March 11, 2024}, {@code Mar. 11th 2024}, {@code Thu Mar 11 20:33:00 CET 2024}. */
  private Optional<LocalDate> monthFirst(int start) {
    int month = DateTokens.month(token(start));
    int next = start + 1;
    while (isFiller(token(next))) {
      next++;
    }
    if (month == 0 || !isShortFigure(token(next))) {
      return Optional.empty();
    }
    int after = next + 1;
    while (isOrdinal(token(after))) {
      after++;
    }
    return withYear(after, month, number(token(next)));
  }

  /** The year that follows, perhaps behind a time. */
  private Optional<LocalDate> withYear(int from, int month, int day) {
    int next = from;
    while (isFiller(token(next))) {
      next++;
    }
    int year = year(token(next), next > from);
    if (year > 0 && !token(next + 1).equals(":")) {
      at = next + 1;
      return existing(year, month, day);
    }
    boolean behindTime = token(next + 1).equals(":");
    for (int i = next; behindTime && i < tokens.size(); i++) {
      if (token(i).length() == YEAR_DIGITS && isFigure(token(i)) && token(i - 1).equals(" ")) {
        at = from;
        return existing(number(token(i)), month, day);
      }
    }
    return Optional.empty();
  }

  private Optional<LocalTime> timeNear(int start, int dayEnd) {
    for (int i = dayEnd; i < tokens.size() && i < dayEnd + 12; i++) {
      var time = time(i);
      if (time.isPresent()) {
        return time;
      }
    }
    for (int i = Math.max(0, start - 8); i < start; i++) {
      var time = time(i);
      if (time.isPresent()) {
        return time;
      }
    }
    at = dayEnd;
    return Optional.empty();
  }

  /** {@code 20:33}, {@code 20:33:05.123}, {@code 8:33 pm}, {@code 203305} behind a T. */
  private Optional<LocalTime> time(int from) {
    if (token(from).length() >= 4 && isFigure(token(from)) && token(from).length() <= 6
        && token(from - 1).equalsIgnoreCase("t") && token(from).length() % 2 == 0) {
      var digits = token(from);
      at = from + 1;
      return clock(number(digits.substring(0, 2)), number(digits.substring(2, 4)),
          digits.length() == 6 ? number(digits.substring(4)) : 0);
    }
    boolean fits = isShortFigure(token(from)) && token(from - 1).matches("|[^+:-]")
        && token(from + 1).equals(":") && isShortFigure(token(from + 2));
    if (!fits) {
      return Optional.empty();
    }
    int hour = number(token(from));
    int second = 0;
    at = from + 3;
    if (token(at).equals(":") && isShortFigure(token(at + 1))) {
      second = number(token(at + 1));
      at += 2;
      if ((token(at).equals(".") || token(at).equals(",")) && isFigure(token(at + 1))) {
        at += 2;
      }
    }
    return clock(halfDay(hour), number(token(from + 2)), second);
  }

  private int halfDay(int hour) {
    int next = token(at).isBlank() ? at + 1 : at;
    var half = token(next).toLowerCase(Locale.ROOT);
    if (token(next + 1).equals(".") && token(next + 2).equalsIgnoreCase("m")) {
      half += "m";
    }
    if (hour > 12 || !(half.equals("am") || half.equals("pm"))) {
      return hour;
    }
    at = next + 1;
    return hour % 12 + (half.equals("pm") ? 12 : 0);
  }

  private static Optional<LocalTime> clock(int hour, int minute, int second) {
    boolean exists = hour < 24 && minute < 60 && second < 60;
    return exists ? Optional.of(LocalTime.of(hour, minute, second)) : Optional.empty();
  }

  /** {@code +04:00}, {@code -0500}, {@code +04}, {@code Z}, {@code CET}, {@code UTC+4}. */
  private Optional<ZoneOffset> zone() {
    int next = at;
    while (next < tokens.size() && (token(next).isBlank() || token(next).equals("(")
        || token(next).equalsIgnoreCase("uhr") || token(next).equals(","))) {
      next++;
    }
    var named = DateTokens.zone(token(next));
    int sign = named.isPresent() ? skipBlank(next + 1) : next;
    boolean signed = token(sign).equals("+") || token(sign).equals("-") || token(sign).equals("−");
    if (!signed || !isFigure(token(sign + 1)) || token(sign + 1).length() > 4) {
      return named;
    }
    return offset(sign).or(() -> named);
  }

  private Optional<ZoneOffset> offset(int sign) {
    var figure = token(sign + 1);
    int hours = number(figure.length() > 2 ? figure.substring(0, figure.length() - 2) : figure);
    int minutes = figure.length() > 2 ? number(figure.substring(figure.length() - 2)) : 0;
    if (figure.length() <= 2 && token(sign + 2).equals(":") && isFigure(token(sign + 3))) {
      minutes = number(token(sign + 3));
    }
    int direction = token(sign).equals("+") ? 1 : -1;
    try {
      return Optional.of(ZoneOffset.ofHoursMinutes(direction * hours, direction * minutes));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private int skipBlank(int from) {
    return token(from).isBlank() && from < tokens.size() ? from + 1 : from;
  }

  private static int year(String figure, boolean twoDigitsToo) {
    if (!isFigure(figure)) {
      return 0;
    }
    if (figure.length() == YEAR_DIGITS) {
      return number(figure);
    }
    return twoDigitsToo && figure.length() == 2
        ? number(figure) + (number(figure) < 70 ? 2000 : 1900) : 0;
  }

  private static Optional<LocalDate> existing(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private String token(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : "";
  }

  private static boolean isFiller(String token) {
    return token.equals(" ") || token.equals(".") || token.equals(",") || token.equals("-")
        || token.equals("\u00A0") || token.equalsIgnoreCase("of");
  }

  private static boolean isOrdinal(String token) {
    return token.equals("st") || token.equals("nd") || token.equals("rd") || token.equals("th");
  }

  private static boolean isFigure(String token) {
    return !token.isEmpty() && token.charAt(0) >= '0' && token.charAt(0) <= '9';
  }

  private static boolean isShortFigure(String token) {
    return isFigure(token) && token.length() <= 2;
  }

  private static int number(String figure) {
    return figure.length() > 9 ? 0 : Integer.parseInt(figure);
  }
}
