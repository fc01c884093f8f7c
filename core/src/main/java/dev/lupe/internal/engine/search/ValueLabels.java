package dev.lupe.internal.engine.search;

import dev.lupe.query.Facet;
import dev.lupe.query.FacetRequest;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is shown of a facet's values: their names where they are codes. */
final class ValueLabels {
  private static final Map<String, String> COUNTRIES = countries();
  private static final String UNDETERMINED = "und";

  private final Optional<Locale> language;
  private final boolean areLanguages;

  private ValueLabels(Optional<Locale> language, boolean areLanguages) {
    this.language = language;
    this.areLanguages = areLanguages;
  }

  static ValueLabels of(FacetRequest request) {
    return new ValueLabels(request.labels(), request.facet().equals(Facet.LANGUAGE));
  }

  /** The label; the value itself if it is no code or no labels are wanted. */
  String of(String value) {
    if (language.isEmpty()) {
      return value;
    }
    if (areLanguages) {
      return value.equals(UNDETERMINED)
          ? value
          : Locale.forLanguageTag(value).getDisplayName(language.get());
    }
    String country = COUNTRIES.get(value);
    return country == null ? value : Locale.of("", country).getDisplayCountry(language.get());
  }

  /** The code of two letters for each code of a country. */
  private static Map<String, String> countries() {
    var all = new TreeMap<String, String>();
    for (String country : Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2)) {
      all.put(country, country);
      all.put(Locale.of("", country).getISO3Country(), country);
    }
    return all;
  }
}
