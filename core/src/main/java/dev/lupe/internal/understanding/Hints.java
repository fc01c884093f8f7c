package dev.lupe.internal.understanding;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known about a text before it is read.
 *
 * @param language its language
 * @param reference a day when the text existed, such as its file's date: nothing in it was
 *     published later
 * @param title its headline, where that is known from elsewhere
 */
public record Hints(
    Optional<Locale> language, Optional<LocalDate> reference, Optional<String> title) {

  /** Nothing is known. */
  public static Hints none() {
    return new Hints(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same with a language. */
  public Hints in(Locale newLanguage) {
    return new Hints(Optional.of(newLanguage), reference, title);
  }

  /** The same with a day when the text existed. */
  public Hints asOf(LocalDate day) {
    return new Hints(language, Optional.of(day), title);
  }

  /** The same with a headline. */
  public Hints titled(String newTitle) {
    return new Hints(language, reference, Optional.of(newTitle));
  }

  boolean isGerman() {
    return isIn("de");
  }

  boolean isEnglish() {
    return isIn("en");
  }

  /** Whether the rules for English and German may apply. */
  boolean mayBeKnown() {
    return language.isEmpty() || isGerman() || isEnglish();
  }

  /** Whether the language tells if the day or the month comes first in {@code 3/4/2024}. */
  public boolean settleDayAndMonth() {
    return language.isPresent() && (!isEnglish() || !language.get().getCountry().isEmpty());
  }

  private boolean isIn(String code) {
    return language.map(Locale::getLanguage).filter(code::equals).isPresent();
  }
}
