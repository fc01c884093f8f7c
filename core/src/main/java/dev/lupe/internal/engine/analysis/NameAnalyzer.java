package dev.lupe.internal.engine.analysis;

import dev.lupe.internal.names.NameKeyFilter;
import dev.lupe.internal.text.CleanWordFilter;
import dev.lupe.language.Language;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The names in a text as keys that are the same for all spellings of a name. */
final class NameAnalyzer extends Analyzer {
  private final Language language;

  NameAnalyzer(Language language) {
    this.language = language;
  }

  @Override
  protected Reader initReader(String field, Reader text) {
    return language.prepared(text);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var words = new StandardTokenizer();
    return new TokenStreamComponents(words,
        new NameKeyFilter(new CleanWordFilter(words), language.locale()));
  }
}
