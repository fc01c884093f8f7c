package dev.lupe.internal.understanding;

import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of dates in English and German. */
final class DateVocabulary {
  private static final Map<String, Integer> MONTHS = numbered(
      "january jan januar jänner jän jaenner", "february feb februar feber",
      "march mar märz mrz mär maerz", "april apr", "may mai", "june jun juni", "july jul juli",
      "august aug", "september sept sep", "october oct oktober okt", "november nov",
      "december dec dezember dez");

  private static final Map<String, Integer> WEEKDAYS = numbered(
      "monday montag", "tuesday tues dienstag", "wednesday mittwoch", "thursday thur thurs"
          + " donnerstag",
      "friday freitag", "saturday samstag sonnabend", "sunday sonntag");

  private static final Map<String, Integer> SHORT_WEEKDAYS = numbered(
      "mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private static final Map<String, Integer> SHORT_GERMAN_WEEKDAYS = numbered(
      "mo mon", "di die", "mi mit", "do don", "fr fre", "sa sam", "so son");

  /** Abbreviations that mean one zone in news; the many-sided ones (IST, CST) are not here. */
  private static final Map<String, String> ZONES = Map.ofEntries(
      Map.entry("utc", "Z"), Map.entry("gmt", "Z"), Map.entry("z", "Z"),
      Map.entry("mez", "+01:00"), Map.entry("mesz", "+02:00"), Map.entry("cet", "+01:00"),
      Map.entry("cest", "+02:00"), Map.entry("eet", "+02:00"), Map.entry("eest", "+03:00"),
      Map.entry("wet", "Z"), Map.entry("west", "+01:00"), Map.entry("bst", "+01:00"),
      Map.entry("msk", "+03:00"), Map.entry("est", "-05:00"), Map.entry("edt", "-04:00"),
      Map.entry("cdt", "-05:00"), Map.entry("mdt", "-06:00"), Map.entry("pst", "-08:00"),
      Map.entry("pdt", "-07:00"), Map.entry("jst", "+09:00"), Map.entry("aest", "+10:00"),
      Map.entry("aedt", "+11:00"), Map.entry("nzst", "+12:00"), Map.entry("nzdt", "+13:00"));

  private static final Set<String> FILLERS = Set.of(
      "at", "on", "of", "the", "year", "um", "uhr", "den", "dem", "der", "vom", "am", "im", "gegen",
      "date", "datum", "stand", "published", "publish", "updated", "update", "posted", "created",
      "modified", "veröffentlicht", "aktualisiert", "erstellt", "geändert", "erschienen", "last",
      "zuletzt", "local", "time", "ortszeit", "and", "und", "zeit");

  private DateVocabulary() {}

  /** The month, 1 to 12. */
  static Optional<Integer> month(String word) {
    return Optional.ofNullable(MONTHS.get(word.toLowerCase(Locale.ROOT)));
  }

  /** The day of the week; the shortest German forms only where they can be meant. */
  static Optional<DayOfWeek> weekday(String word, Hints hints) {
    var lower = word.toLowerCase(Locale.ROOT);
    var found = WEEKDAYS.get(lower);
    if (found == null && !hints.isGerman()) {
      found = SHORT_WEEKDAYS.get(lower);
    }
    if (found == null && !hints.isEnglish()) {
      found = SHORT_GERMAN_WEEKDAYS.get(lower);
    }
    return Optional.ofNullable(found).map(DayOfWeek::of);
  }

  /** The offset of a zone by its abbreviation. */
  static Optional<ZoneOffset> zone(String word) {
    return Optional.ofNullable(ZONES.get(word.toLowerCase(Locale.ROOT))).map(ZoneOffset::of);
  }

  /** Whether the word may stand around a date and says nothing about it. */
  static boolean isFiller(String word) {
    return FILLERS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Integer> numbered(String... names) {
    var numbers = new HashMap<String, Integer>();
    for (int i = 0; i < names.length; i++) {
      for (var name : names[i].split(" ", -1)) {
        numbers.put(name, i + 1);
      }
    }
    return Map.copyOf(numbers);
  }
}
