package dev.lupe.query;

/**
 * Counts the words that an index will find in a piece of a query: joined by hyphens, in quotes, or in
 * a writing without blanks there may be hundreds. Rather too many than too few.
 */
final class PieceWords {
  private PieceWords() {}

  /** How many words there are. */
  static int count(String text) {
    int count = 0;
    for (int at = endOfFirst(text, 0); at > 0; at = endOfFirst(text, at)) {
      count++;
    }
    return count;
  }

  /** The text up to the end of so many words; all of it if there are no more. */
  static String first(String text, int words) {
    int end = 0;
    for (int left = words; left > 0; left--) {
      int next = endOfFirst(text, end);
      if (next == 0) {
        return text;
      }
      end = next;
    }
    return endOfFirst(text, end) == 0 ? text : text.substring(0, end);
  }

  /** Where the first word from a place on ends; 0 if there is none. */
  private static int endOfFirst(String text, int from) {
    int at = from;
    while (at < text.length() && !isPart(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (isWordByItself(c)) {
        return at;
      }
    }
    if (at >= text.length()) {
      return 0;
    }
    while (at < text.length() && isInside(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isPart(int c) {
    return Character.isLetterOrDigit(c) && !isWordByItself(c);
  }

  private static boolean isInside(int c) {
    return isPart(c) || c == '\'' || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isWordByItself(int c) {
    return Character.isIdeographic(c)
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
        || Character.getType(c) == Character.OTHER_SYMBOL;
  }
}
