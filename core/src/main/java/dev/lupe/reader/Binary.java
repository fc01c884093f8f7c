package dev.lupe.reader;

import java.nio.charset.StandardCharsets;

/** Tells files that hold no text. */
final class Binary {
  private static final int MOST_IN_A_HUNDRED = 2;
  private static final int ALWAYS_ALLOWED = 2;

  private Binary() {}

  /** A control character other than those that lay text out. */
  static boolean isStrangeControl(int c) {
    return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r' && c != '\f';
  }

  static int countStrangeControls(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += isStrangeControl(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  static boolean isTooMuch(int controls, int length) {
    return controls > ALWAYS_ALLOWED + (long) length * MOST_IN_A_HUNDRED / 100;
  }

  /** What a file that holds zero bytes probably is. */
  static String describe(byte[] bytes) {
    var start = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u001f\u008b")) {
      return "it is compressed with gzip, but its name does not end in .gz";
    } else if (start.startsWith("PK")) {
      return "it is a zip archive, or an office document";
    } else if (start.startsWith("%PDF")) {
      return "it is a PDF file";
    }
    int at = 0;
    while (at < bytes.length && bytes[at] != 0) {
      at++;
    }
    return "byte " + at + " is zero";
  }
}
