package dev.lupe.internal.engine.search;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Texts without their case and accents, to compare them as people do. */
final class Folded {
  private static final int LONGEST_FOLDING = 4;

  private Folded() {}

  static String of(String text) {
    char[] letters = text.toLowerCase(Locale.ROOT).toCharArray();
    var folded = new char[letters.length * LONGEST_FOLDING];
    int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
    return new String(folded, 0, length);
  }
}
