package dev.lupe.internal.engine.analysis;

import dev.lupe.language.Language;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;

/** Texts in none of the index's languages: found by their plain words. */
final class Neutral implements Language {
  private final Analyzer analyzer = new WordAnalyzer(this, false);

  @Override
  public Locale locale() {
    return Locale.ROOT;
  }

  @Override
  public Analyzer analyzer() {
    return analyzer;
  }
}
