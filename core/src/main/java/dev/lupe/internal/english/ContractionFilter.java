package dev.lupe.internal.english;

import java.io.IOException;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Writes every apostrophe as the straight one and cuts what hangs on it: the government's, they'd,
 * who'll. Contractions that are stop words as a whole (don't, let's) are left for the stop filter.
 */
final class ContractionFilter extends TokenFilter {

  private static final String[] ENDINGS = {"'s", "'ll", "'d", "'re", "'ve", "'m", "'"};

  private final CharArraySet stopWords;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  ContractionFilter(TokenStream lowerCased, CharArraySet stopWords) {
    super(lowerCased);
    this.stopWords = stopWords;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword() && straightens() && !isStopWord()) {
      cut();
    }
    return true;
  }

  /** Straightens apostrophes; false where there are none. */
  private boolean straightens() {
    char[] letters = term.buffer();
    boolean found = false;
    for (int i = 0; i < term.length(); i++) {
      if (isApostrophe(letters[i])) {
        letters[i] = '\'';
        found = true;
      }
    }
    return found;
  }

  private static boolean isApostrophe(char c) {
    return c == '\''
        || c > 'z' && (c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '\uFF07');
  }

  private boolean isStopWord() {
    return stopWords.contains(term.buffer(), 0, term.length());
  }

  private void cut() {
    int start = 0;
    while (start < term.length() - 1 && term.charAt(start) == '\'') {
      start++;
    }
    Letters.replace(term, 0, start, "");
    for (String ending : ENDINGS) {
      if (term.length() > ending.length() && Letters.endsWith(term, ending)) {
        term.setLength(term.length() - ending.length());
        return;
      }
    }
  }
}
