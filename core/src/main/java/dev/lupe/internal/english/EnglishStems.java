package dev.lupe.internal.english;

import dev.lupe.internal.text.WordList;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/**
 * From English words to stems: lower case, possessives and contractions off, words without a subject
 * of their own left out, the rest stemmed.
 */
public final class EnglishStems {

  private static final CharArraySet STOP_WORDS = readStopWords();

  private EnglishStems() {}

  /** The stems of the words that a tokenizer found; their offsets stay. */
  public static TokenStream stems(TokenStream words) {
    var plain = new ContractionFilter(new LowerCaseFilter(words), STOP_WORDS);
    return new EnglishStemFilter(new StopFilter(plain, STOP_WORDS));
  }

  /**
   * Words that carry grammar and no subject, lower-cased, with straight apostrophes: the 174 of
   * Snowball and some more contractions; not to be changed.
   */
  static CharArraySet stopWords() {
    return STOP_WORDS;
  }

  private static CharArraySet readStopWords() {
    var list = SnowballFilter.class.getResourceAsStream("english_stop.txt");
    if (list == null) {
      throw new IllegalStateException("lucene-analysis-common holds no english_stop.txt");
    }
    try (var reader = new InputStreamReader(list, StandardCharsets.UTF_8)) {
      var words = CharArraySet.copy(WordlistLoader.getSnowballWordSet(reader));
      words.addAll(WordList.words(EnglishStems.class, "stopwords.txt"));
      return CharArraySet.unmodifiableSet(words);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the stop words of Lucene", e);
    }
  }
}
