package dev.lupe.language;

import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;

/** German: stop words and light stems. */
public final class German implements Language {
  private final Analyzer analyzer = new GermanAnalyzer();

  @Override
  public Locale locale() {
    return Locale.GERMAN;
  }

  @Override
  public Analyzer analyzer() {
    return analyzer;
  }

  @Override
  public SentenceRules sentences() {
    return SentenceRules.german();
  }
}
