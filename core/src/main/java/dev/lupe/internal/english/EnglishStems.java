package dev.lupe.internal.english;

import dev.lupe.internal.text.CleanWordFilter;
import dev.lupe.internal.text.ColonFilter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * From English text to stems: words by Unicode's rules, lower case, possessives and contractions
 * off, words without a subject of their own left out, the rest stemmed.
 */
public final class EnglishStems {

  private static final CharArraySet STOP_WORDS = readStopWords();

  private EnglishStems() {}

  /** The whole chain; its offsets are those of the words in the text. */
  public static Analyzer analyzer() {
    return new Analyzer() {
      @Override
      protected Reader initReader(String field, Reader reader) {
        return new ColonFilter(reader);
      }

      @Override
      protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(words, stems(new CleanWordFilter(words)));
      }

      @Override
      protected TokenStream normalize(String field, TokenStream in) {
        return new LowerCaseFilter(in);
      }
    };
  }

  /** The stems of the words that a tokenizer found. */
  public static TokenStream stems(TokenStream words) {
    var plain = new ContractionFilter(new LowerCaseFilter(words), STOP_WORDS);
    return new EnglishStemFilter(new StopFilter(plain, STOP_WORDS));
  }

  /**
   * Words that carry grammar and no subject, lower-cased, with straight apostrophes: the 174 of
   * Snowball and some more contractions; not to be changed.
   */
  public static CharArraySet stopWords() {
    return STOP_WORDS;
  }

  private static CharArraySet readStopWords() {
    var list = SnowballFilter.class.getResourceAsStream("english_stop.txt");
    if (list == null) {
      throw new IllegalStateException("lucene-analysis-common holds no english_stop.txt");
    }
    try (var reader = new InputStreamReader(list, StandardCharsets.UTF_8)) {
      var words = CharArraySet.copy(WordlistLoader.getSnowballWordSet(reader));
      words.addAll(WordList.words("stopwords.txt"));
      return CharArraySet.unmodifiableSet(words);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the stop words of Lucene", e);
    }
  }
}
