package dev.lupe.internal.english;

import dev.lupe.internal.text.SeenStems;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Replaces each lower-cased word by its English stem; keywords stay as they are. */
public final class EnglishStemFilter extends TokenFilter {

  private static final SeenStems SEEN = new SeenStems();

  private final EnglishStemmer stemmer = new EnglishStemmer();
  private final SeenStems.Rules rules = stemmer::stem;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  /** Stems the words of a stream. */
  public EnglishStemFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword()) {
      SEEN.stem(term, rules);
    }
    return true;
  }
}
