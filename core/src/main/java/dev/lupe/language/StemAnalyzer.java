package dev.lupe.language;

import dev.lupe.internal.text.CleanWordFilter;
import java.io.Reader;
import java.util.Collection;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The way to stems that most languages share: words, cleaned, lower case, no stop words, stems. */
final class StemAnalyzer extends Analyzer {
  private final Language language;
  private final CharArraySet stopWords;
  private final UnaryOperator<TokenStream> stems;

  /**
   * An analyzer of one language.
   *
   * @param stems takes words in lower case without stop words and gives their stems
   */
  StemAnalyzer(Language language, Collection<?> stopWords, UnaryOperator<TokenStream> stems) {
    this.language = language;
    this.stopWords = CharArraySet.unmodifiableSet(new CharArraySet(stopWords, false));
    this.stems = stems;
  }

  @Override
  protected Reader initReader(String field, Reader text) {
    return language.prepared(text);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var words = new StandardTokenizer();
    var kept = new StopFilter(new LowerCaseFilter(new CleanWordFilter(words)), stopWords);
    return new TokenStreamComponents(words, stems.apply(kept));
  }
}
