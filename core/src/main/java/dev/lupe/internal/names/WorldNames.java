package dev.lupe.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names of all countries and languages in seven languages, from the CLDR data in the JDK. In a
 * trimmed runtime without the module jdk.localedata the other languages answer in English, and
 * fewer names are known.
 */
final class WorldNames {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.GERMAN, Locale.of("ru"), Locale.of("kk"), Locale.of("az"),
          Locale.of("tr"), Locale.of("uk"));

  /** Shorter names of languages (Yi, Wu, Ga) meet too many other words. */
  private static final int MIN_LENGTH = 3;

  private static final Set<String> WORDS_FOR_LANGUAGE = Set.of("тілі", "dili", "мова");

  private WorldNames() {}

  static ExonymTable addTo(ExonymTable table) {
    for (var code : Locale.getISOCountries()) {
      addCountry(table, code);
    }
    for (var code : Locale.getISOLanguages()) {
      addLanguage(table, code);
    }
    for (var code : WordLists.LANGUAGE_CODES) {
      addLanguage(table, code);
    }
    return table;
  }

  private static void addLanguage(ExonymTable table, String code) {
    var language = Locale.of(code);
    var names = new ArrayList<String>();
    for (var in : LANGUAGES) {
      var name = withoutTheWordLanguage(language.getDisplayLanguage(in));
      if (isUsable(name, code) && !table.has(ExonymTable.Kind.PLACE, name)) {
        names.add(name);
      }
    }
    join(table, ExonymTable.Kind.PEOPLE, names);
  }

  private static void addCountry(ExonymTable table, String code) {
    var country = Locale.of("", code);
    var names = new ArrayList<String>();
    for (var in : LANGUAGES) {
      var name = country.getDisplayCountry(in);
      if (isUsable(name, code)) {
        names.add(withoutParenthesis(name));
      }
    }
    join(table, ExonymTable.Kind.PLACE, names);
  }

  private static void join(ExonymTable table, ExonymTable.Kind kind, List<String> names) {
    if (names.size() > 1) {
      table.join(kind, names);
    }
  }

  /** Not the mere code, not abbreviated like Russian islands, nothing explained in brackets. */
  private static boolean isUsable(String name, String code) {
    boolean explained = name.indexOf('(') > 0 && name.charAt(0) >= 0x400;
    return name.length() >= MIN_LENGTH && !name.equals(code) && !name.contains("о-в") && !explained;
  }

  private static String withoutParenthesis(String name) {
    int parenthesis = name.indexOf(" (");
    return parenthesis < 0 ? name : name.substring(0, parenthesis);
  }

  /** Kazakh, Azerbaijani and Ukrainian put the word for language behind its name. */
  private static String withoutTheWordLanguage(String language) {
    var name = withoutParenthesis(language);
    int blank = name.lastIndexOf(' ');
    if (blank > 0 && WORDS_FOR_LANGUAGE.contains(name.substring(blank + 1))) {
      return name.substring(0, blank);
    }
    return name;
  }
}
