package dev.lupe.internal.english;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes -ize as -ise and -yze as -yse, with every ending that follows: organize, organizations,
 * analyzed. The British way for two reasons: words that have only -ise (promise, exercise, rise) need
 * no exceptions, and the stemmer takes -ize for an ending, which makes organs of organizations.
 */
final class IseSpellings {

  private static final String[] ENDINGS =
      {"e", "ed", "es", "er", "ers", "ing", "ation", "ations", "ational", "able"};

  private IseSpellings() {}

  /** Rewrites a lower-cased word; false where it has no such ending. */
  static boolean unify(CharTermAttribute word) {
    if (!hasZ(word)) {
      return false;
    }
    for (String ending : ENDINGS) {
      int end = word.length() - ending.length();
      if (end >= 4 && word.charAt(end - 1) == 'z' && Letters.endsWith(word, ending)) {
        boolean verb = word.charAt(end - 2) == 'y' || word.charAt(end - 2) == 'i';
        if (verb && behindSyllable(word, end - 2)) {
          word.buffer()[end - 1] = 's';
          return true;
        }
        return false;
      }
    }
    return false;
  }

  /** Spares most words the look at every ending. */
  private static boolean hasZ(CharTermAttribute word) {
    char[] letters = word.buffer();
    for (int i = word.length() - 2; i > 2; i--) {
      if (letters[i] == 'z') {
        return true;
      }
    }
    return false;
  }

  /** Not size, seize and prize: a vowel and a consonant come before. */
  private static boolean behindSyllable(CharTermAttribute word, int end) {
    if (Letters.isVowel(word.charAt(end - 1))) {
      return false;
    }
    for (int i = 0; i < end - 1; i++) {
      if (Letters.isVowel(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
