package dev.lupe.internal.detect;

import java.util.Locale;

/**
 * What a language looks like: a sample of it. A few hundred words of everyday prose will do; three
 * thousand tell it from close relatives in shorter texts.
 */
final class LanguageProfile {

  /** Fewer letters than this say nothing about a language. */
  public static final int FEWEST_LETTERS = 500;

  /** More characters than this add nothing. */
  private static final int MOST_CHARACTERS = 100_000;

  private final Locale locale;
  private final Letters letters;

  private LanguageProfile(Locale locale, Letters letters) {
    this.locale = locale;
    this.letters = letters;
  }

  /**
   * The profile of a language in an alphabet.
   *
   * @param locale the language, told by its language code alone
   * @param sampleText prose in it; the first 100,000 characters count
   * @throws IllegalArgumentException if the locale has no language or the text fewer than {@value
   *     #FEWEST_LETTERS} letters
   */
  public static LanguageProfile of(Locale locale, String sampleText) {
    if (locale.getLanguage().isEmpty()) {
      throw new IllegalArgumentException("a profile needs a language");
    }
    int end = Math.min(sampleText.length(), MOST_CHARACTERS);
    Letters letters = Letters.of(sampleText.substring(0, end));
    if (letters.count() < FEWEST_LETTERS) {
      throw new IllegalArgumentException(
          "a profile of '%s' needs %d letters of sample text, not %d"
              .formatted(locale.toLanguageTag(), FEWEST_LETTERS, letters.count()));
    }
    return new LanguageProfile(locale, letters);
  }

  /** The language the sample is in. */
  public Locale locale() {
    return locale;
  }

  /** The language code, with the two written forms and the common name of Norwegian as one. */
  static String code(Locale locale) {
    String code = locale.getLanguage();
    return code.equals("no") || code.equals("nn") ? "nb" : code;
  }

  Letters letters() {
    return letters;
  }

  Script script() {
    return letters.script();
  }

  @Override
  public String toString() {
    return "profile of " + locale.toLanguageTag() + ", " + letters.count() + " letters";
  }
}
