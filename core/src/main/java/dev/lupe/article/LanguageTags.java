package dev.lupe.article;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Languages in one form, so that articles with the same language are equal. */
final class LanguageTags {
  private static final Map<String, String> TWO_LETTERS = twoLetterCodes();
  private static final Map<String, Optional<Locale>> PLAIN = TWO_LETTERS.values().stream()
      .distinct().collect(Collectors.toMap(code -> code, code -> normal(Locale.of(code))));

  private LanguageTags() {}

  /**
   * Reads {@code de}, {@code de-AT}, {@code en_US} or {@code deu}; empty for the tags that state
   * nothing ({@code und}, {@code unknown}, a blank).
   *
   * @throws IllegalArgumentException if it is no language tag
   */
  static Optional<Locale> parse(String text) {
    var plain = PLAIN.get(text);
    if (plain != null) {
      return plain;
    }
    var tag = text.strip().replace('_', '-');
    if (tag.isEmpty() || tag.equalsIgnoreCase("unknown")) {
      return Optional.empty();
    }
    try {
      var locale = new Locale.Builder().setLanguageTag(tag).build();
      int letters = locale.getLanguage().length();
      if (letters > 3) {
        throw new IllegalArgumentException("'" + text + "' is no language tag");
      }
      return normal(locale);
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException("'" + text + "' is no language tag", e);
    }
  }

  /** The locale as its tag gives it back; empty if it names no language of two or three letters. */
  static Optional<Locale> normal(Locale locale) {
    int letters = locale.getLanguage().length();
    if (letters < 2 || letters > 3 || locale.getLanguage().equals("und")) {
      return Optional.empty();
    }
    var known = Locale.forLanguageTag(locale.toLanguageTag());
    var shorter = TWO_LETTERS.get(known.getLanguage());
    return Optional.of(shorter == null
        ? known
        : new Locale.Builder().setLocale(known).setLanguage(shorter).build());
  }

  private static Map<String, String> twoLetterCodes() {
    var codes = new HashMap<String, String>();
    for (var code : Locale.getISOLanguages()) {
      codes.putIfAbsent(Locale.of(code).getISO3Language(), code);
    }
    return Map.copyOf(codes);
  }
}
