package dev.lupe.query;

import java.util.ArrayList;
import java.util.List;

/** Cuts what stands between two blanks into its words. */
final class WordParts {
  /** Signs that may stand inside a word: hyphens, apostrophes, full stops, and those of gender. */
  private static final String INSIDE = "-\u2010\u2011'’.:*_·";

  private WordParts() {}

  /** The words, without the signs around them; empty where there are only signs. */
  static List<String> of(String text) {
    var parts = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isPart(text.charAt(i))) {
        addTrimmed(text.substring(start, i), parts);
        start = i + 1;
      }
    }
    return parts;
  }

  private static void addTrimmed(String part, List<String> parts) {
    int start = 0;
    int end = part.length();
    while (start < end && INSIDE.indexOf(part.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && INSIDE.indexOf(part.charAt(end - 1)) >= 0) {
      end--;
    }
    if (start < end) {
      parts.add(part.substring(start, end));
    }
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || INSIDE.indexOf(c) >= 0
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.FORMAT;
  }
}
