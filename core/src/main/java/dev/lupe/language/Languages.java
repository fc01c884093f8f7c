package dev.lupe.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that come with the library. */
public final class Languages {
  private static final List<Language> ALL = List.of(new English(), new German(), new Dutch(),
      new French(), new Italian(), new Russian(), new Spanish(), new Turkish());

  private Languages() {}

  /** All of them, English and German first. */
  public static List<Language> all() {
    return ALL;
  }

  /**
   * The language with this tag; empty if none of them has it.
   *
   * @param tag a language tag such as {@code nl} or {@code nl-BE}; only the language counts
   */
  public static Optional<Language> named(String tag) {
    String wanted = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    return ALL.stream().filter(language -> language.locale().getLanguage().equals(wanted))
        .findFirst();
  }
}
