package dev.lupe.reader;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Tells files that hold no text. */
final class Binary {
  private static final Map<String, String> KINDS = Map.of(
      "\u001f\u008b", "it is compressed with gzip, but its name does not end in .gz",
      "PK\u0003\u0004", "it is a zip archive or an office document",
      "%PDF", "it is a PDF file",
      "\u00d0\u00cf\u0011\u00e0", "it is an office document");
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

  /** Which well-known kind of file these bytes begin, if it is none of text. */
  static Optional<String> kind(byte[] bytes) {
    var start = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
    return KINDS.entrySet().stream()
        .filter(kind -> start.startsWith(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
