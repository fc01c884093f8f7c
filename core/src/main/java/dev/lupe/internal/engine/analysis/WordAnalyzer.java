package dev.lupe.internal.engine.analysis;

import dev.lupe.internal.text.CleanWordFilter;
import dev.lupe.language.Language;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * The words as they stand, for quotes, prefixes and exactness: lower case, without accents. A word
 * with accents also keeps a term of its own with them, at the same position, so that the typed
 * spelling can rank first.
 */
final class WordAnalyzer extends CleanWords {
  private final boolean keepAccents;

  WordAnalyzer(Language language, boolean keepAccents) {
    super(language);
    this.keepAccents = keepAccents;
  }

  @Override
  TokenStream terms(TokenStream words) {
    return new ASCIIFoldingFilter(
        new LowerCaseFilter(new EnglishPossessiveFilter(words)), keepAccents);
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(new CleanWordFilter(in)), false);
  }

  /** Keeps the end of a title and the beginning of its text from reading like one phrase. */
  @Override
  public int getPositionIncrementGap(String field) {
    return 100;
  }
}
