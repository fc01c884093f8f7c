package dev.lupe.internal.engine.analysis;

import dev.lupe.internal.text.CutText;
import dev.lupe.internal.text.WordTokenizer;
import dev.lupe.language.Language;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/** What is read of the words of a language, which are cut as for its stems. */
abstract class CleanWords extends Analyzer {
  private final Language language;

  CleanWords(Language language) {
    this.language = language;
  }

  /** The terms of words as they stand. */
  abstract TokenStream terms(TokenStream words);

  @Override
  protected final TokenStreamComponents createComponents(String field) {
    var words = new WordTokenizer();
    return new TokenStreamComponents(words, terms(words));
  }

  @Override
  protected final Reader initReader(String field, Reader text) {
    return CutText.prepared(text, language, language::prepared);
  }

  @Override
  protected final Reader initReaderForNormalization(String field, Reader text) {
    return language.prepared(text);
  }
}
