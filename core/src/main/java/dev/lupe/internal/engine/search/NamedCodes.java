package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.analysis.LookupWord;
import dev.lupe.query.Facet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The codes that people know by name: KZ and KAZ for Kasachstan, de for German. */
final class NamedCodes {
  private static final Map<Locale, Map<String, Set<String>>> COUNTRIES = new ConcurrentHashMap<>();
  private static final Map<Locale, Map<String, Set<String>>> LANGUAGES = new ConcurrentHashMap<>();

  private NamedCodes() {}

  /** The codes that a name stands for as a value of a facet, in English and in some languages. */
  static List<String> of(String facet, String name, Collection<Locale> languages) {
    boolean areLanguages = facet.equals(Facet.LANGUAGE.name());
    var key = LookupWord.fold(name.strip());
    return Stream.concat(Stream.of(Locale.ENGLISH), languages.stream()).distinct()
        .map(language -> areLanguages
            ? LANGUAGES.computeIfAbsent(language, NamedCodes::languages)
            : COUNTRIES.computeIfAbsent(language, NamedCodes::countries))
        .flatMap(names -> names.getOrDefault(key, Set.of()).stream())
        .distinct().sorted().toList();
  }

  private static Map<String, Set<String>> countries(Locale language) {
    var names = new HashMap<String, Set<String>>();
    for (String code : Locale.getISOCountries()) {
      var country = Locale.of("", code);
      names.computeIfAbsent(LookupWord.fold(country.getDisplayCountry(language)),
          key -> new HashSet<>()).addAll(List.of(code, country.getISO3Country()));
    }
    return names;
  }

  private static Map<String, Set<String>> languages(Locale language) {
    var names = new HashMap<String, Set<String>>();
    for (String code : Locale.getISOLanguages()) {
      names.computeIfAbsent(LookupWord.fold(Locale.of(code).getDisplayLanguage(language)),
          key -> new HashSet<>()).add(code);
    }
    return names;
  }
}
