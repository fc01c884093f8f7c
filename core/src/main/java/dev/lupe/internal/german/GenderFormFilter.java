package dev.lupe.internal.german;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes Bürger:innen as Bürgerinnen; offsets still cover the word with its sign. */
public final class GenderFormFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  public GenderFormFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    joinAtSign();
    return true;
  }

  private void joinAtSign() {
    char[] letters = term.buffer();
    int length = term.length();
    if (length == 0 || Character.toLowerCase(letters[length - 1]) != 'n') {
      return;
    }
    int farthest = length - "innen".length() - 1;
    for (int i = length - "in".length() - 1; i > 0 && i >= farthest; i--) {
      if (GenderFormCharFilter.isSign(letters[i])
          && GenderFormCharFilter.isEnding(letters, i + 1, length)) {
        System.arraycopy(letters, i + 1, letters, i, length - i - 1);
        term.setLength(length - 1);
        return;
      }
    }
  }
}
