package dev.lupe.internal.german;

import org.apache.lucene.util.ArrayUtil;

/** One word that rules rewrite, in a buffer that is used again for the next word. */
final class Letters {

  private char[] buffer = new char[64];
  private int length;

  /** Takes a word over: in lower case, ß as ss, and no letter three times (Schifffahrt). */
  void read(char[] word, int count) {
    buffer = ArrayUtil.grow(buffer, 2 * count + 16);
    length = 0;
    for (int i = 0; i < count; i++) {
      char c = word[i];
      if (c < 'a' || c > 'z') {
        c = Character.toLowerCase(c);
      }
      if (c == 'ß') {
        append('s');
        c = 's';
      }
      append(c);
    }
  }

  private void append(char c) {
    boolean third = length >= 2 && buffer[length - 1] == c && buffer[length - 2] == c;
    if (!third || !Character.isLetter(c)) {
      buffer[length++] = c;
    }
  }

  char[] buffer() {
    return buffer;
  }

  int length() {
    return length;
  }

  char at(int i) {
    return buffer[i];
  }

  void truncate(int newLength) {
    length = newLength;
  }

  boolean startsWith(String s) {
    return matches(0, s);
  }

  boolean endsWith(String s) {
    return matches(length - s.length(), s);
  }

  boolean matches(int start, String s) {
    if (start < 0 || start + s.length() > length) {
      return false;
    }
    for (int i = 0; i < s.length(); i++) {
      if (buffer[start + i] != s.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  void replace(int start, int end, String by) {
    int newLength = length - (end - start) + by.length();
    buffer = ArrayUtil.grow(buffer, newLength);
    System.arraycopy(buffer, end, buffer, start + by.length(), length - end);
    by.getChars(0, by.length(), buffer, start);
    length = newLength;
  }

  @Override
  public String toString() {
    return new String(buffer, 0, length);
  }
}
