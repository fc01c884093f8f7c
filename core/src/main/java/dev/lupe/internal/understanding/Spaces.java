package dev.lupe.internal.understanding;

/** Blanks of every kind, those of other scripts and of no width included. */
public final class Spaces {
  private Spaces() {}

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  /** The text without blanks around it. */
  public static String strip(String text) {
    int from = skip(text, 0, text.length());
    return text.substring(from, skipBack(text, from, text.length()));
  }

  /** The first place that is not blank, or the end. */
  static int skip(CharSequence text, int from, int end) {
    int at = from;
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The place behind the last character that is not blank, or the start. */
  static int skipBack(CharSequence text, int start, int to) {
    int at = to;
    while (at > start && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The words with single blanks between them. */
  static String single(CharSequence text) {
    var words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        words.append(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }
}
