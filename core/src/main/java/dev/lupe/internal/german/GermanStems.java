package dev.lupe.internal.german;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * From German text to stems: words by Unicode's rules, gendered forms joined, lower case, words
 * without a subject of their own left out, the rest stemmed.
 */
public final class GermanStems {

  private static final CharArraySet STOP_WORDS = WordList.set(WordList.words("stopwords.txt"));

  private GermanStems() {}

  /** The whole chain; its offsets are those of the text. */
  public static Analyzer analyzer() {
    return new Analyzer() {
      @Override
      protected Reader initReader(String field, Reader reader) {
        return text(reader);
      }

      @Override
      protected Reader initReaderForNormalization(String field, Reader reader) {
        return text(reader);
      }

      @Override
      protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(words, stems(words));
      }

      @Override
      protected TokenStream normalize(String field, TokenStream in) {
        return new LowerCaseFilter(in);
      }
    };
  }

  /** Readies a text for any tokenizer that follows Unicode's word rules. */
  public static Reader text(Reader reader) {
    return new GenderFormCharFilter(reader);
  }

  /** The stems of the words that a tokenizer found in such a text. */
  public static TokenStream stems(TokenStream words) {
    var lowerCased = new LowerCaseFilter(new GenderFormFilter(words));
    return new GermanStemFilter(new StopFilter(lowerCased, STOP_WORDS));
  }

  /** Words that carry grammar and no subject, lower-cased; not to be changed. */
  public static CharArraySet stopWords() {
    return STOP_WORDS;
  }
}
