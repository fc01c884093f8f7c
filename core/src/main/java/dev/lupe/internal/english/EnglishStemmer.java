package dev.lupe.internal.english;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttributeImpl;

/**
 * The Snowball stemmer for English (Porter 2), and before it what its endings cannot see: listed
 * forms ({@link Lexicon}) and one spelling for American and British ({@link Spellings}).
 *
 * <p>Wants lower case. Not for more than one thread at a time.
 */
public final class EnglishStemmer {

  private static final Lexicon LEXICON = new Lexicon();

  private final org.tartarus.snowball.ext.EnglishStemmer snowball =
      new org.tartarus.snowball.ext.EnglishStemmer();

  /** Writes the stem over a lower-cased word. */
  public void stem(CharTermAttribute word) {
    if (LEXICON.stem(word, this::byRules)) {
      return;
    }
    LEXICON.singular(word);
    if (Spellings.unify(word) && LEXICON.stem(word, this::byRules)) {
      return;
    }
    endings(word);
  }

  /** The stem of one lower-cased word. */
  public String stem(CharSequence text) {
    var word = new CharTermAttributeImpl();
    word.append(text);
    stem(word);
    return word.toString();
  }

  private void byRules(CharTermAttribute word) {
    Spellings.unify(word);
    endings(word);
  }

  private void endings(CharTermAttribute word) {
    snowball.setCurrent(word.buffer(), word.length());
    snowball.stem();
    word.copyBuffer(snowball.getCurrentBuffer(), 0, snowball.getCurrentBufferLength());
  }
}
