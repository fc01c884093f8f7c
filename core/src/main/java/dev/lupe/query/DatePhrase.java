package dev.lupe.query;

import dev.lupe.query.QueryLexer.Kind;
import dev.lupe.query.QueryLexer.Piece;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words of a query that say when: {@code 2023..2024}, {@code last 7 days}, {@code März 2024}, {@code
 * seit März 2024}, {@code 11 March 2024}, and at the end {@code yesterday}, {@code last week} or {@code
 * dieses Jahr}. Whoever means the words puts them in quotes; in a whole sentence a date is words
 * anyway.
 *
 * @param pieces how many pieces of the query it takes up
 * @param since the first day, if there is a bound
 * @param until the last day, if there is a bound
 * @param isPlain whether it is in words, which might have been meant as such
 */
record DatePhrase(int pieces, Optional<LocalDate> since, Optional<LocalDate> until,
    boolean isPlain) {
  private static final Pattern RANGE = Pattern.compile("([\\d.-]*\\d)?\\.\\.(\\d[\\d.-]*)?");
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(\\.|st|nd|rd|th)?,?");
  private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,3}");
  private static final Set<String> LAST = Set.of("last", "past", "previous", "letzte", "letzten",
      "letzter", "letztes", "vergangene", "vergangenen", "vergangener", "vergangenes");
  private static final Set<String> THIS =
      Set.of("this", "diese", "dieser", "dieses", "diesen", "diesem");
  private static final Map<String, DateStep> IN_CALENDAR = Map.of("week", DateStep.WEEK,
      "woche", DateStep.WEEK, "month", DateStep.MONTH, "monat", DateStep.MONTH, "monats",
      DateStep.MONTH, "year", DateStep.YEAR, "jahr", DateStep.YEAR, "jahres", DateStep.YEAR);
  private static final Map<String, String> UNITS = Map.ofEntries(
      Map.entry("day", "d"), Map.entry("days", "d"), Map.entry("tag", "d"), Map.entry("tage", "d"),
      Map.entry("tagen", "d"), Map.entry("week", "w"), Map.entry("weeks", "w"),
      Map.entry("woche", "w"), Map.entry("wochen", "w"), Map.entry("month", "m"),
      Map.entry("months", "m"), Map.entry("monat", "m"), Map.entry("monate", "m"),
      Map.entry("monaten", "m"), Map.entry("year", "y"), Map.entry("years", "y"),
      Map.entry("jahr", "y"), Map.entry("jahre", "y"), Map.entry("jahren", "y"));
  private static final List<Set<String>> MONTHS = List.of(
      Set.of("january", "januar", "jänner", "jan"), Set.of("february", "februar", "feb"),
      Set.of("march", "märz", "maerz", "mar", "mär"), Set.of("april", "apr"), Set.of("may", "mai"),
      Set.of("june", "juni", "jun"), Set.of("july", "juli", "jul"), Set.of("august", "aug"),
      Set.of("september", "sept", "sep"), Set.of("october", "oktober", "oct", "okt"),
      Set.of("november", "nov"), Set.of("december", "dezember", "dec", "dez"));

  /** Words that say of a date behind them that a time begins or ends with it. */
  private static final Set<String> BOUNDS = Set.of("since", "seit", "ab", "until", "till", "bis",
      "before", "vor", "after", "nach");
  /** Words that make a date a part of a sentence. */
  private static final Set<String> BEFORE_DATES = Set.of("in", "on", "of", "since", "from", "until",
      "till", "by", "before", "after", "during", "im", "am", "vom", "zum", "ab", "seit", "bis",
      "von", "vor", "nach");
  /** So many words beside a date are a sentence if one of them is joined to the date. */
  private static final int SHORTEST_SENTENCE = 4;
  /** So many words beside a date are a sentence in any case. */
  private static final int SHORTEST_LIST = 7;

  /** What the pieces from a place on say about when; empty if they say nothing. */
  static Optional<DatePhrase> at(List<Piece> pieces, int index, Clock clock) {
    String first = word(pieces, index);
    var range = RANGE.matcher(first);
    if (range.matches() && (range.group(1) != null || range.group(2) != null)) {
      return range(range.group(1), range.group(2), clock);
    }
    if (LAST.contains(first) && COUNT.matcher(word(pieces, index + 1)).matches()
        && UNITS.containsKey(word(pieces, index + 2))) {
      return DateWords.read(word(pieces, index + 1) + UNITS.get(word(pieces, index + 2)), clock,
          true).map(day -> new DatePhrase(3, Optional.of(day), Optional.empty(), true));
    }
    if (index == pieces.size() - 1 && DateWords.isNamedDay(first)) {
      return DateWords.read(first, clock, true).map(day -> plain(1, day, day));
    }
    var unit = unit(pieces, index, clock);
    if (unit.isPresent()) {
      return unit;
    }
    int start = BOUNDS.contains(first) ? index + 1 : index;
    return calendar(pieces, start)
        .filter(date -> !standsInSentence(pieces, start, start + date.pieces()))
        .map(date -> start == index ? date : date.boundedBy(first));
  }

  /** {@code last week}, {@code dieses Jahr} as the last words: the days of the calendar. */
  private static Optional<DatePhrase> unit(List<Piece> pieces, int index, Clock clock) {
    String first = word(pieces, index);
    var step = IN_CALENDAR.get(word(pieces, index + 1));
    boolean isThis = THIS.contains(first);
    if (step == null || index != pieces.size() - 2 || !isThis && !LAST.contains(first)
        || standsInSentence(pieces, index, pieces.size())) {
      return Optional.empty();
    }
    var current = step.start(LocalDate.now(clock));
    return Optional.of(isThis
        ? plain(2, current, step.next(current).minusDays(1))
        : plain(2, step.start(current.minusDays(1)), current.minusDays(1)));
  }

  /** The time that is meant by a word in front of this one: {@code since March 2024}. */
  private DatePhrase boundedBy(String word) {
    return switch (word) {
      case "since", "seit", "ab" -> bounded(since, Optional.empty());
      case "until", "till", "bis" -> bounded(Optional.empty(), until);
      case "before", "vor" -> bounded(Optional.empty(), since.map(day -> day.minusDays(1)));
      case "after", "nach" -> bounded(until.map(day -> day.plusDays(1)), Optional.empty());
      default -> throw new IllegalArgumentException(word + " bounds no time");
    };
  }

  private DatePhrase bounded(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new DatePhrase(pieces + 1, first, last, true);
  }

  /**
   * Whether a date is part of what a whole sentence says: "Who won the election in March 2024?" asks
   * for articles that tell of it, whenever they were published.
   */
  private static boolean standsInSentence(List<Piece> pieces, int from, int to) {
    if (pieces.getLast().text().endsWith("?")) {
      return true;
    }
    if (pieces.stream().anyMatch(DatePhrase::isNoneOfSentence)) {
      return false;
    }
    int others = pieces.size() - (to - from);
    int before = from - 1;
    if (before >= 0 && DAY.matcher(word(pieces, before)).matches()) {
      before--;
    }
    boolean isJoined = before >= 0 && BEFORE_DATES.contains(word(pieces, before));
    return others >= (isJoined ? SHORTEST_SENTENCE : SHORTEST_LIST);
  }

  /** Whether somebody who types this asks with signs, and not in a sentence. */
  private static boolean isNoneOfSentence(Piece piece) {
    return switch (piece.kind()) {
      case FIELD, PLUS, MINUS, PREFIX, FUZZY -> true;
      case WORD, PHRASE, OPEN, CLOSE, AND, OR, NOT -> false;
    };
  }

  /** The days between two bounds, in whichever order they stand. */
  private static Optional<DatePhrase> range(@Nullable String from, @Nullable String to,
      Clock clock) {
    var since = from == null ? Optional.<LocalDate>empty() : DateWords.read(from, clock, true);
    var until = to == null ? Optional.<LocalDate>empty() : DateWords.read(to, clock, false);
    boolean isReadable = (from == null || since.isPresent()) && (to == null || until.isPresent());
    if (since.isPresent() && until.isPresent() && since.get().isAfter(until.get())) {
      return range(to, from, clock);
    }
    return isReadable
        ? Optional.of(new DatePhrase(1, since, until, false))
        : Optional.empty();
  }

  /** {@code March 2024}, {@code 11. März 2024}, {@code March 11, 2024}. */
  private static Optional<DatePhrase> calendar(List<Piece> pieces, int index) {
    String first = word(pieces, index);
    String second = word(pieces, index + 1);
    String third = word(pieces, index + 2);
    if (isMonth(first) && YEAR.matcher(second).matches()) {
      var month = YearMonth.of(Integer.parseInt(second), month(first));
      return Optional.of(plain(2, month.atDay(1), month.atEndOfMonth()));
    }
    if (!YEAR.matcher(third).matches()) {
      return Optional.empty();
    }
    if (isMonth(second) && DAY.matcher(first).matches()) {
      return day(third, second, first);
    }
    return isMonth(first) && DAY.matcher(second).matches()
        ? day(third, first, second)
        : Optional.empty();
  }

  private static Optional<DatePhrase> day(String year, String month, String day) {
    var number = DAY.matcher(day);
    try {
      return number.matches()
          ? Optional.of(LocalDate.of(Integer.parseInt(year), month(month),
              Integer.parseInt(number.group(1)))).map(date -> plain(3, date, date))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DatePhrase plain(int pieces, LocalDate first, LocalDate last) {
    return new DatePhrase(pieces, Optional.of(first), Optional.of(last), true);
  }

  private static boolean isMonth(String word) {
    return month(word) > 0;
  }

  /** The number of a month by its name, with or without a full stop; 0 if it is none. */
  private static int month(String word) {
    String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).contains(name)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** A plain word of the query in lower case; empty where there is none. */
  private static String word(List<Piece> pieces, int index) {
    return index < pieces.size() && pieces.get(index).kind() == Kind.WORD
        ? pieces.get(index).text().toLowerCase(Locale.ROOT)
        : "";
  }

  /** The days, as {@link QueryPart#text} has them. */
  String days() {
    return since.map(LocalDate::toString).orElse("") + ".."
        + until.map(LocalDate::toString).orElse("");
  }

  Query query() {
    return new Query.Published(since, until);
  }
}
