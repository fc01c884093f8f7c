package dev.lupe.language;

import dev.lupe.internal.english.EnglishStems;
import java.util.Locale;

/**
 * English: possessives and function words off, Snowball's stems; irregular forms and American and
 * British spellings meet.
 */
public final class English extends StemmedLanguage {
  /** The rules of English. */
  public English() {
    super(Locale.ENGLISH, EnglishStems::stems, SentenceRules.english());
  }
}
