package dev.lupe.internal.english;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What rules look at in a word, and how they rewrite it. */
final class Letters {

  private Letters() {}

  static boolean matches(CharTermAttribute word, int start, String letters) {
    if (start < 0 || start + letters.length() > word.length()) {
      return false;
    }
    char[] buffer = word.buffer();
    for (int i = 0; i < letters.length(); i++) {
      if (buffer[start + i] != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  static boolean endsWith(CharTermAttribute word, String letters) {
    return matches(word, word.length() - letters.length(), letters);
  }

  static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
  }

  static void replace(CharTermAttribute word, int start, int end, String by) {
    int length = word.length() - (end - start) + by.length();
    char[] buffer = word.resizeBuffer(length);
    System.arraycopy(buffer, end, buffer, start + by.length(), word.length() - end);
    by.getChars(0, by.length(), buffer, start);
    word.setLength(length);
  }
}
