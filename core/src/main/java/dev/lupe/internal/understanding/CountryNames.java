package dev.lupe.internal.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of countries in one language, from the CLDR data in the JDK, with the further names
 * that news use. Keys are in small letters with single blanks.
 */
final class CountryNames {
  /** The most words a name has, those that were added included. */
  static final int MOST_WORDS = 5;

  static final CountryNames ENGLISH = new CountryNames(Locale.ENGLISH, Map.ofEntries(
      Map.entry("usa", "US"), Map.entry("u.s", "US"), Map.entry("u.s.a", "US"),
      Map.entry("us", "US"), Map.entry("united states of america", "US"), Map.entry("uk", "GB"),
      Map.entry("u.k", "GB"), Map.entry("great britain", "GB"), Map.entry("britain", "GB"),
      Map.entry("czech republic", "CZ"), Map.entry("turkey", "TR"), Map.entry("ivory coast", "CI"),
      Map.entry("burma", "MM"), Map.entry("myanmar", "MM"), Map.entry("uae", "AE"),
      Map.entry("holland", "NL"), Map.entry("the gambia", "GM"), Map.entry("swaziland", "SZ"),
      Map.entry("east timor", "TL"), Map.entry("macedonia", "MK"), Map.entry("bosnia", "BA"),
      Map.entry("palestine", "PS"), Map.entry("hong kong", "HK"), Map.entry("macau", "MO"),
      Map.entry("congo-kinshasa", "CD"), Map.entry("democratic republic of congo", "CD"),
      Map.entry("democratic republic of the congo", "CD"), Map.entry("dr congo", "CD"),
      Map.entry("republic of the congo", "CG"), Map.entry("cabo verde", "CV"),
      Map.entry("republic of korea", "KR"), Map.entry("vatican", "VA")));

  static final CountryNames GERMAN = new CountryNames(Locale.GERMAN, Map.ofEntries(
      Map.entry("usa", "US"), Map.entry("us", "US"), Map.entry("u.s", "US"),
      Map.entry("vereinigte staaten von amerika", "US"), Map.entry("großbritannien", "GB"),
      Map.entry("grossbritannien", "GB"), Map.entry("tschechische republik", "CZ"),
      Map.entry("elfenbeinküste", "CI"), Map.entry("weißrussland", "BY"),
      Map.entry("weissrussland", "BY"), Map.entry("birma", "MM"), Map.entry("burma", "MM"),
      Map.entry("myanmar", "MM"), Map.entry("holland", "NL"), Map.entry("osttimor", "TL"),
      Map.entry("mazedonien", "MK"), Map.entry("bosnien", "BA"), Map.entry("palästina", "PS"),
      Map.entry("hongkong", "HK"), Map.entry("kapverden", "CV"), Map.entry("moldawien", "MD"),
      Map.entry("kirgisien", "KG"), Map.entry("swasiland", "SZ"), Map.entry("vatikan", "VA"),
      Map.entry("demokratische republik kongo", "CD"), Map.entry("uae", "AE"),
      Map.entry("vae", "AE"), Map.entry("kosovo", "XK")));

  /** Names that are other things, too: a bird, a first name, a river, a state of the USA. */
  private static final Set<String> AMBIGUOUS = Set.of(
      "turkey", "chad", "jordan", "georgia", "jersey", "guinea", "niger", "mali", "israel",
      "dominica", "réunion", "reunion", "man", "togo", "lebanon", "island", "jordanien", "monaco",
      "macedonia", "grenada", "cuba", "ireland", "montserrat", "guernsey", "congo", "chile",
      "luxembourg", "luxemburg", "mexico", "panama", "peru", "malta", "korea", "holland",
      "palestine", "guyana", "vatican", "martinique", "norfolk island");

  private static final Set<String> IN_CAPITALS = Set.of(
      "us", "uk", "usa", "uae", "vae", "u.s", "u.k", "u.s.a");

  private final Map<String, String> codes = new HashMap<>(1024);
  private final Set<String> firstWords = new HashSet<>(1024);

  private CountryNames(Locale language, Map<String, String> further) {
    for (var code : Locale.getISOCountries()) {
      var name = Locale.of("", code).getDisplayCountry(language);
      if (name.length() > 3 && !name.equals(code)) {
        addAll(name, code);
      }
    }
    further.forEach(this::addForms);
  }

  private void addAll(String name, String code) {
    var plain = name.replace('’', '\'').replace("&", "and").replace("SAR", "").strip();
    int bracket = plain.indexOf(" (");
    addForms(bracket > 0 ? plain.substring(0, bracket) : plain, code);
    int dash = plain.indexOf(" - ");
    if (dash > 0) {
      addForms(plain.substring(0, dash), code);
    }
  }

  /** A name with the endings it takes in German: der Vereinigten Staaten, den Niederlanden. */
  private void addForms(String name, String code) {
    var key = name.toLowerCase(Locale.ROOT);
    add(key, code);
    add(key.replace("e ", "en "), code);
    add(key.replace("e ", "er "), code);
    if (key.endsWith("e")) {
      add(key + "n", code);
    }
  }

  private void add(String key, String code) {
    codes.putIfAbsent(key, code);
    firstWords.add(firstWord(key));
  }

  private static String firstWord(String key) {
    int end = 0;
    while (end < key.length() && Character.isLetter(key.charAt(end))) {
      end++;
    }
    return key.substring(0, end);
  }

  /** Whether a name begins with this word, which may end in an s of its own or of its case. */
  boolean mayBegin(String word) {
    return firstWords.contains(word)
        || word.endsWith("s") && firstWords.contains(word.substring(0, word.length() - 1));
  }

  /** The code of a name, in any case; empty if it is none. */
  String code(String key) {
    var code = codes.get(key);
    if (code == null && key.endsWith("s") && key.length() > 4) {
      code = codes.get(key.substring(0, key.length() - 1));
    }
    return code == null ? "" : code;
  }

  static List<CountryNames> of(Hints hints) {
    var names = new ArrayList<CountryNames>();
    if (!hints.isGerman()) {
      names.add(ENGLISH);
    }
    if (!hints.isEnglish()) {
      names.add(GERMAN);
    }
    return names;
  }

  static boolean isAmbiguous(String key) {
    return AMBIGUOUS.contains(key)
        || key.endsWith("s") && AMBIGUOUS.contains(key.substring(0, key.length() - 1));
  }

  static boolean isInCapitals(String key) {
    return IN_CAPITALS.contains(key);
  }
}
