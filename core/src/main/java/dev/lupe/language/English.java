package dev.lupe.language;

import dev.lupe.internal.text.CleanWordFilter;
import dev.lupe.internal.text.ColonFilter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** English: possessives off, the 174 stop words of Snowball, the Snowball stemmer. */
public final class English implements Language {
  private final Analyzer analyzer = new EnglishStems();

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

  private static final class EnglishStems extends Analyzer {
    private final CharArraySet stopWords = stopWords();

    @Override
    protected Reader initReader(String field, Reader text) {
      return new ColonFilter(text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      var words = new StandardTokenizer();
      var stems = new SnowballFilter(
          new StopFilter(new LowerCaseFilter(
              new EnglishPossessiveFilter(new CleanWordFilter(words))), stopWords),
          new EnglishStemmer());
      return new TokenStreamComponents(words, stems);
    }

    private static CharArraySet stopWords() {
      var list = SnowballFilter.class.getResourceAsStream("english_stop.txt");
      if (list == null) {
        throw new IllegalStateException("lucene-analysis-common holds no english_stop.txt");
      }
      try (var reader = new InputStreamReader(list, StandardCharsets.UTF_8)) {
        return CharArraySet.unmodifiableSet(WordlistLoader.getSnowballWordSet(reader));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
