package dev.lupe.internal.german;

import dev.lupe.internal.text.WordList;
import java.io.Reader;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;

/**
 * From German words to stems: gendered forms joined, lower case, words without a subject of their
 * own left out, the rest stemmed.
 */
public final class GermanStems {

  private static final CharArraySet STOP_WORDS =
      WordList.set(WordList.words(GermanStems.class, "stopwords.txt"));

  private GermanStems() {}

  /** Readies a text for any tokenizer that follows Unicode's word rules. */
  public static Reader text(Reader reader) {
    return new GenderFormCharFilter(reader);
  }

  /** The stems of the words that a tokenizer found in such a text. */
  public static TokenStream stems(TokenStream words) {
    var lowerCased = new LowerCaseFilter(new GenderFormFilter(words));
    return new GermanStemFilter(new StopFilter(lowerCased, STOP_WORDS));
  }
}
