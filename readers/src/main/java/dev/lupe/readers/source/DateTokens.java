package dev.lupe.readers.source;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that dates are made of. */
final class DateTokens {
  private static final List<List<String>> MONTH_NAMES = List.of(
      List.of("january", "januar", "jänner", "jan"),
      List.of("february", "februar", "feber", "feb"),
      List.of("march", "märz", "maerz", "mar", "mrz", "mär"),
      List.of("april", "apr"),
      List.of("may", "mai"),
      List.of("june", "juni", "jun"),
      List.of("july", "juli", "jul"),
      List.of("august", "aug"),
      List.of("september", "sept", "sep"),
      List.of("october", "oktober", "oct", "okt"),
      List.of("november", "nov"),
      List.of("december", "dezember", "dec", "dez"));
  private static final Map<String, Integer> MONTHS = months();

  /** Hours east of Greenwich; the abbreviations that mean one thing in most of the world's news. */
  private static final Map<String, Integer> HOURS = Map.ofEntries(
      Map.entry("z", 0), Map.entry("ut", 0), Map.entry("utc", 0), Map.entry("gmt", 0),
      Map.entry("wet", 0), Map.entry("bst", 1), Map.entry("cet", 1), Map.entry("mez", 1),
      Map.entry("cest", 2), Map.entry("mesz", 2), Map.entry("eet", 2), Map.entry("eest", 3),
      Map.entry("msk", 3), Map.entry("est", -5), Map.entry("edt", -4), Map.entry("cst", -6),
      Map.entry("cdt", -5), Map.entry("mst", -7), Map.entry("mdt", -6), Map.entry("pst", -8),
      Map.entry("pdt", -7), Map.entry("jst", 9), Map.entry("aest", 10), Map.entry("aedt", 11));

  private DateTokens() {}

  /** The number of the month; 0 if the word is none. */
  static int month(String word) {
    return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** The offset of a zone that is known by letters. */
  static Optional<ZoneOffset> zone(String word) {
    return Optional.ofNullable(HOURS.get(word.toLowerCase(Locale.ROOT))).map(ZoneOffset::ofHours);
  }

  /** Whether the word is the name of a region such as {@code Europe/Berlin}. */
  static boolean isRegion(String word) {
    return word.indexOf('/') > 0 && ZoneId.getAvailableZoneIds().contains(word);
  }

  private static Map<String, Integer> months() {
    var months = new HashMap<String, Integer>();
    for (int i = 0; i < MONTH_NAMES.size(); i++) {
      for (var name : MONTH_NAMES.get(i)) {
        months.put(name, i + 1);
      }
    }
    return Map.copyOf(months);
  }
}
