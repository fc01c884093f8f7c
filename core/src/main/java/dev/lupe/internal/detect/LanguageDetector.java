package dev.lupe.internal.detect;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells which of some languages a text is in, or that it is in none of them. Languages that are not
 * asked for take part all the same, so that a Dutch article is not taken for a German one.
 *
 * <p>Immutable and thread-safe. The profiles of a script are read when the first text in it comes.
 */
public final class LanguageDetector {

  /** A longer text is judged by windows spread over it. */
  private static final int MOST_CHARACTERS = 3_000;

  private static final int WINDOWS = 6;

  /** Below this there is nothing to tell a language by. */
  private static final int FEWEST_LETTERS = 3;

  private final List<Locale> candidates;
  private final Map<Script, Choice> choices = new ConcurrentHashMap<>();

  private LanguageDetector(List<Locale> candidates) {
    this.candidates = candidates;
  }

  /**
   * A detector of languages.
   *
   * @param candidates the languages to tell, with or without a country; one without a profile is
   *     never found
   */
  public static LanguageDetector among(Collection<Locale> candidates) {
    return new LanguageDetector(List.copyOf(candidates));
  }

  /** One of the candidates, as it was given, or {@link Locale#ROOT} for none of them. */
  public Locale detect(CharSequence text) {
    return detection(text).locale();
  }

  /** One of the candidates, or {@link Locale#ROOT} for none of them, and how sure that is. */
  public Detection detection(CharSequence text) {
    return detection(Letters.sampleOf(text, MOST_CHARACTERS, WINDOWS));
  }

  private Detection detection(Letters letters) {
    if (letters.count() < FEWEST_LETTERS) {
      return Detection.NOTHING_TO_TELL_BY;
    }
    return choices.computeIfAbsent(letters.script(), this::choice).among(letters);
  }

  private Choice choice(Script script) {
    return new Choice(candidates, script, Profiles.of(script));
  }
}
