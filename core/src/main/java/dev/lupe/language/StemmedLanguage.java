package dev.lupe.language;

import dev.lupe.internal.text.CutText;
import dev.lupe.internal.text.WordTokenizer;
import java.io.Reader;
import java.util.Collection;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;

/**
 * What languages share: words by Unicode's rules, cleaned, of which stems are made. A language of
 * your own may extend this and say only what is its own.
 */
public abstract class StemmedLanguage implements Language {
  private final Locale locale;
  private final SentenceRules sentences;
  private final Analyzer analyzer;

  /**
   * A language of the usual kind.
   *
   * @param locale the language
   * @param stopWords strings or letters in lower case
   * @param stems takes words in lower case without stop words and gives their stems
   * @param sentences how sentences end
   */
  protected StemmedLanguage(Locale locale, Collection<?> stopWords,
      UnaryOperator<TokenStream> stems, SentenceRules sentences) {
    this(locale, subjects(stopWords, stems), sentences);
  }

  /**
   * A language with a way of its own from words to stems.
   *
   * @param locale the language
   * @param stems takes words as they stand and gives the stems of those that are no stop words
   * @param sentences how sentences end
   */
  protected StemmedLanguage(Locale locale, UnaryOperator<TokenStream> stems,
      SentenceRules sentences) {
    this.locale = locale;
    this.sentences = sentences;
    this.analyzer = new Analyzer() {
      @Override
      protected Reader initReader(String field, Reader text) {
        var language = StemmedLanguage.this;
        return CutText.prepared(text, language, language::prepared);
      }

      @Override
      protected TokenStreamComponents createComponents(String field) {
        var words = new WordTokenizer();
        return new TokenStreamComponents(words, stems.apply(words));
      }
    };
  }

  private static UnaryOperator<TokenStream> subjects(
      Collection<?> stopWords, UnaryOperator<TokenStream> stems) {
    var left = CharArraySet.unmodifiableSet(new CharArraySet(stopWords, false));
    return words -> stems.apply(new StopFilter(new LowerCaseFilter(words), left));
  }

  @Override
  public final Locale locale() {
    return locale;
  }

  @Override
  public final Analyzer analyzer() {
    return analyzer;
  }

  @Override
  public final SentenceRules sentences() {
    return sentences;
  }
}
