package dev.lupe.readers.source;

import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that dates are made of. */
final class DateTokens {
  /** Older and shorter names that the JDK does not give. */
  private static final Map<String, Integer> FURTHER = Map.of("jänner", 1, "feber", 2, "maerz", 3,
      "mrz", 3, "mär", 3, "sept", 9);
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "nl", "pt",
      "sv", "da", "nb", "tr");
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

  private static Map<String, Integer> months() {
    var months = new HashMap<String, Integer>();
    for (var language : LANGUAGES) {
      for (var month : Month.values()) {
        for (var style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
          var name = month.getDisplayName(style, Locale.of(language));
          months.putIfAbsent(name.replace(".", "").toLowerCase(Locale.ROOT), month.getValue());
        }
      }
    }
    months.putAll(FURTHER);
    return Map.copyOf(months);
  }
}
