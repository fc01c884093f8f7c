package dev.lupe.language;

import dev.lupe.internal.english.EnglishStems;
import dev.lupe.internal.text.CleanWordFilter;
import java.io.Reader;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * English: possessives and function words off, Snowball's stems; irregular forms and American and
 * British spellings meet.
 */
public final class English implements Language {
  private final Analyzer analyzer = new Analyzer() {
    @Override
    protected Reader initReader(String field, Reader text) {
      return prepared(text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      var words = new StandardTokenizer();
      return new TokenStreamComponents(words, EnglishStems.stems(new CleanWordFilter(words)));
    }
  };

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
