package dev.lupe.language;

import dev.lupe.internal.english.EnglishStems;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;

/**
 * English: possessives and function words off, Snowball's stems; irregular forms and American and
 * British spellings meet.
 */
public final class English implements Language {
  private final Analyzer analyzer = EnglishStems.analyzer();

  @Override
  public Locale locale() {
    return Locale.ENGLISH;
  }

  @Override
  public Analyzer analyzer() {
    return analyzer;
  }

  @Override
  public SentenceRules sentences() {
    return SentenceRules.english();
  }
}
