package dev.lupe.internal.engine.highlight;

import java.text.Normalizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Finds places of a folded word in the word as it stands: ß is two letters there, a soft hyphen none. */
final class FoldedLetters {
  private static final int MOST_FOLDED = 4;

  private FoldedLetters() {}

  /** Where in a word stands what has this place in its folded form; the word's end at the latest. */
  static int place(String word, int folded) {
    int seen = 0;
    int at = 0;
    while (at < word.length() && seen < folded) {
      seen += foldedLength(word.charAt(at));
      at++;
    }
    while (at < word.length() && foldedLength(word.charAt(at)) == 0) {
      at++;
    }
    return at;
  }

  private static int foldedLength(char c) {
    if (c < 128) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.FORMAT || type == Character.NON_SPACING_MARK) {
      return 0;
    }
    char[] letter = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFC).toCharArray();
    return ASCIIFoldingFilter.foldToASCII(
        letter, 0, new char[letter.length * MOST_FOLDED], 0, letter.length);
  }
}
