package dev.lupe.readers.source;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Languages as files state them. */
public final class Languages {
  private Languages() {}

  /** The language of a tag such as {@code de}, {@code de-AT} or {@code en_us}. */
  public static Optional<Locale> stated(String tag) {
    try {
      var locale = new Locale.Builder().setLanguageTag(tag.strip().replace('_', '-')).build();
      int letters = locale.getLanguage().length();
      return letters == 2 || letters == 3 ? Optional.of(locale) : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
