package dev.lupe.internal.understanding;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates with all that belongs to them: the day of the week and the time before or behind, and the
 * zone. Each token is looked at a bounded number of times.
 */
final class DateParser {
  private static final int MOST_FILLERS = 3;
  private static final String BETWEEN = ",-–—|·@/•.";

  private final Tokens tokens;
  private final Hints hints;
  private final boolean inProse;
  private final CalendarDays days;
  private final ClockTimes times;
  private final ClockZones zones;

  /** A parser for a line or string that is about a date. */
  static DateParser ofLine(Tokens tokens, Hints hints) {
    return new DateParser(tokens, hints, false);
  }

  /** A parser for sentences, in which figures and words are more often something else. */
  static DateParser ofProse(Tokens tokens, Hints hints) {
    return new DateParser(tokens, hints, true);
  }

  private DateParser(Tokens tokens, Hints hints, boolean inProse) {
    this.tokens = tokens;
    this.hints = hints;
    this.inProse = inProse;
    this.days = new CalendarDays(tokens, hints, inProse);
    this.times = new ClockTimes(tokens, hints);
    this.zones = new ClockZones(tokens);
  }

  /** All dates, in the order of the text. */
  List<Found> all() {
    var found = new ArrayList<Found>();
    int at = 0;
    while (at < tokens.count()) {
      var here = at(at);
      here.ifPresent(found::add);
      at = here.isPresent() ? here.get().next : at + 1;
    }
    return found;
  }

  /** The date that starts at a token, with the weekday or the time that leads to it. */
  Optional<Found> at(int number) {
    int at = number;
    DayOfWeek weekday = null;
    ClockTimes.Found before = null;
    for (int turn = 0; turn < 2; turn++) {
      var day = weekday == null ? weekday(at) : null;
      var time = before == null && !inProse ? times.at(at, false).orElse(null) : null;
      if (day != null) {
        weekday = day;
        at = skipToDay(at + 1);
      } else if (time != null) {
        before = time;
        at = skipToDay(zones.at(time.next()).map(ClockZones.Found::next).orElse(time.next()));
      }
    }
    var day = days.at(at);
    if (day.isEmpty() || inProse && day.get().parts().day() == 0 && at > number) {
      return Optional.empty();
    }
    var zone = before == null ? Optional.<ClockZones.Found>empty() : zones.at(before.next());
    var start = new Found(number, day.get().next(),
        day.get().parts().on(weekday).at(before == null ? null : before.time(),
            zone.map(ClockZones.Found::offset).orElse(null)),
        day.get().confidence(), day.get().note());
    return Optional.of(before == null ? withTime(withWeekday(start)) : withWeekday(start));
  }

  /** A day of the week with a time, or alone; the day is to be found from it. */
  Optional<Found> weekdayAt(int number) {
    var weekday = weekday(number);
    if (weekday == null) {
      return Optional.empty();
    }
    return Optional.of(withTime(new Found(number, number + 1,
        DateParts.of(0, 0, 0).on(weekday), 0.6, "")));
  }

  /** A day that was found by other words, with the time behind it. */
  Optional<Found> timeBehind(Found day) {
    return Optional.of(withTime(day));
  }

  /** A time alone. */
  Optional<Found> timeAt(int number) {
    var time = times.at(number, false);
    var zone = time.flatMap(found -> zones.at(found.next()));
    return time.map(found -> new Found(number,
        zone.map(ClockZones.Found::next).orElse(found.next()),
        DateParts.of(0, 0, 0).at(found.time(), zone.map(ClockZones.Found::offset).orElse(null)),
        0.6, ""));
  }

  /** {@code 3 March 2025, Monday}; {@code 3. März (Montag)}. */
  private Found withWeekday(Found found) {
    var mark = tokens.at(found.next);
    var weekday = mark.isMark(",(") ? weekday(found.next + 1) : null;
    if (weekday == null || found.parts.weekday() != null) {
      return found;
    }
    int next = found.next + 2 + (tokens.at(found.next + 2).is(")") ? 1 : 0);
    return found.with(found.parts.on(weekday), next);
  }

  private Found withTime(Found found) {
    int at = found.next;
    boolean joined = tokens.at(at).is("T") && !tokens.at(at).apart();
    at = joined ? at + 1 : skipToTime(at);
    boolean figures = tokens.at(found.next - 2).isMark(".");
    var time = times.at(at, figures && !inProse).orElse(null);
    if (time == null || isTooEarly(found, at)) {
      return found;
    }
    var zone = zones.at(time.next());
    int next = zone.map(ClockZones.Found::next).orElse(time.next());
    var timed = found.with(found.parts.at(time.time(),
        zone.map(ClockZones.Found::offset).orElse(null)), next);
    return withLateYear(timed);
  }

  /** In prose a time belongs to a date only right behind it: {@code 3 May 14:30, at 3 May at 9}. */
  private boolean isTooEarly(Found found, int at) {
    return inProse && at - found.next > 1;
  }

  /** {@code Wed Aug 05 12:00:00 2015}. */
  private Found withLateYear(Found found) {
    var year = tokens.at(found.next);
    boolean late = !found.parts.hasYear() && year.isNumber(4, 4) && year.apart()
        && found.parts.inYear(year.number()).exists();
    return late ? found.with(found.parts.inYear(year.number()), found.next + 1) : found;
  }

  private @Nullable DayOfWeek weekday(int number) {
    var word = tokens.at(number);
    boolean fits = word.isWord() && (!inProse || word.isLarge());
    return fits ? DateVocabulary.weekday(word.text(), hints).orElse(null) : null;
  }

  private int skipToDay(int from) {
    int at = from;
    while (at < from + MOST_FILLERS
        && (tokens.at(at).isMark(",.-–[]()|") || isFiller(at))) {
      at++;
    }
    return at;
  }

  private int skipToTime(int from) {
    int at = from;
    while (at < from + MOST_FILLERS && (tokens.at(at).isMark(BETWEEN) || isFiller(at))) {
      at++;
    }
    return at;
  }

  private boolean isFiller(int number) {
    return tokens.at(number).isWord() && DateVocabulary.isFiller(tokens.at(number).text());
  }

  /**
   * A date by the numbers of its tokens.
   *
   * @param first its first token
   * @param next the token behind it
   */
  record Found(int first, int next, DateParts parts, double confidence, String note) {

    Found with(DateParts newParts, int newNext) {
      return new Found(first, newNext, newParts, confidence, note);
    }
  }
}
