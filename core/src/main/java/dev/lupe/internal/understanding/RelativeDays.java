package dev.lupe.internal.understanding;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;

/** Days by their distance from a day of reference: today, vorgestern, 3 days ago, vor 2 Wochen. */
final class RelativeDays {
  private static final Map<String, Integer> NEAR = Map.of(
      "today", 0, "heute", 0, "yesterday", 1, "gestern", 1, "vorgestern", 2);
  private static final Map<String, Period> UNITS = Map.ofEntries(
      Map.entry("minute", Period.ZERO), Map.entry("hour", Period.ZERO),
      Map.entry("stunde", Period.ZERO), Map.entry("day", Period.ofDays(1)),
      Map.entry("tag", Period.ofDays(1)), Map.entry("week", Period.ofDays(7)),
      Map.entry("woche", Period.ofDays(7)), Map.entry("month", Period.ofMonths(1)),
      Map.entry("monat", Period.ofMonths(1)), Map.entry("year", Period.ofYears(1)),
      Map.entry("jahr", Period.ofYears(1)));
  private static final int MOST = 1000;

  private final Tokens tokens;

  RelativeDays(Tokens tokens) {
    this.tokens = tokens;
  }

  Optional<DateParser.Found> at(int number, LocalDate reference) {
    var word = tokens.at(number).lower();
    var near = NEAR.get(word);
    if (near != null) {
      return Optional.of(found(number, number + 1, reference.minusDays(near)));
    }
    if (word.equals("vor")) {
      return distance(number + 1)
          .map(distance -> found(number, number + 3, reference.minus(distance)));
    }
    return tokens.at(number + 2).lower().equals("ago")
        ? distance(number).map(distance -> found(number, number + 3, reference.minus(distance)))
        : Optional.empty();
  }

  /** A count and a unit. */
  private Optional<Period> distance(int number) {
    var unit = UNITS.get(singular(tokens.at(number + 1).lower()));
    int count = count(number);
    return unit == null || count < 0 || count > MOST
        ? Optional.empty() : Optional.of(unit.multipliedBy(count));
  }

  private int count(int number) {
    return switch (tokens.at(number).lower()) {
      case "a", "an", "one", "einer", "einem" -> 1;
      default -> tokens.at(number).isNumber(1, 4) ? tokens.at(number).number() : -1;
    };
  }

  private static String singular(String word) {
    for (var ending : new String[] {"", "en", "n", "s", "e"}) {
      var stem = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
      if (UNITS.containsKey(stem)) {
        return stem;
      }
    }
    return word;
  }

  private static DateParser.Found found(int first, int next, LocalDate day) {
    return new DateParser.Found(first, next, DateParts.of(day), 0.7, "");
  }
}
