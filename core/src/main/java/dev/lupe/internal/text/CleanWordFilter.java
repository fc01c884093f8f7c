package dev.lupe.internal.text;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes out of words what nobody sees (soft hyphens, zero-width signs) and joins letters with the
 * accents that follow them as characters of their own. The offsets stay those of the whole word.
 */
public final class CleanWordFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /** Cleans the words of a stream. */
  public CleanWordFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] word = term.buffer();
    int length = term.length();
    for (int i = 0; i < length; i++) {
      if (word[i] >= '\u00AD' && isUnclean(word[i])) {
        clean();
        break;
      }
    }
    return true;
  }

  private static boolean isUnclean(char c) {
    int type = Character.getType(c);
    return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
  }

  private void clean() {
    String composed = Normalizer.normalize(term, Normalizer.Form.NFC);
    term.setEmpty();
    for (int i = 0; i < composed.length(); i++) {
      if (Character.getType(composed.charAt(i)) != Character.FORMAT) {
        term.append(composed.charAt(i));
      }
    }
  }
}
