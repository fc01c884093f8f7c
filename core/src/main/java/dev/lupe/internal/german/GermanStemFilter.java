package dev.lupe.internal.german;

import dev.lupe.internal.text.SeenStems;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Replaces each word by its German stem; keywords stay as they are. */
public final class GermanStemFilter extends TokenFilter {

  private static final SeenStems SEEN = new SeenStems();

  private final GermanStemmer stemmer = new GermanStemmer();
  private final SeenStems.Rules rules = this::stem;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  public GermanStemFilter(TokenStream input) {
    super(input);
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

  private void stem(CharTermAttribute word) {
    int length = stemmer.stem(word.buffer(), word.length());
    word.copyBuffer(stemmer.stem(), 0, length);
  }
}
