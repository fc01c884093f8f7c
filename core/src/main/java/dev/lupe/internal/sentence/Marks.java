package dev.lupe.internal.sentence;

/** Tells apart the characters that sentences are made of. */
final class Marks {
  private static final char FIRST_FOREIGN_MARK = '\u037E';
  // A table, since a comparison with '?' would be guessed wrongly at every blank.
  private static final boolean[] MAY_END = new boolean[FIRST_FOREIGN_MARK];

  static {
    for (char c : new char[] {'.', '?', '!', '\n', '\r'})
      MAY_END[c] = true;
  }

  private Marks() {}

  /** Whether a sentence can end at this character: an end mark or a line break. */
  static boolean mayEndSentence(char c) {
    return c < FIRST_FOREIGN_MARK ? MAY_END[c] : isMarkBeyondAscii(c) || isSeparator(c);
  }

  /** Whether this character ends a sentence in some script. */
  static boolean isEndMark(char c) {
    if (c <= '?')
      return c == '.' || c == '?' || c == '!';
    return c >= FIRST_FOREIGN_MARK && isMarkBeyondAscii(c);
  }

  private static boolean isMarkBeyondAscii(char c) {
    return c == '…' || isMarkWithoutBlank(c) || (c >= '\u203C' && c <= '\u2049' && isDoubleMark(c));
  }

  private static boolean isDoubleMark(char c) {
    return c == '\u203C' || c == '\u203D' || c >= '\u2047';
  }

  /** Whether this mark ends a sentence even where no blank follows. */
  static boolean isMarkWithoutBlank(char c) {
    if (c < '\u2026')
      return switch (c) {
        case '\u037E', '\u0589', '\u061F', '\u06D4', '\u0964', '\u0965', '\u104B', '\u1362' -> true;
        default -> false;
      };
    return c == '。' || c == '！' || c == '？' || c == '｡';
  }

  private static boolean isSeparator(char c) {
    return c == '\u2028' || c == '\u2029';
  }

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || isSeparator(c);
  }

  static boolean isBlank(char c) {
    if (c <= ' ')
      return true;
    return c >= '\u0085' && (Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u0085');
  }

  static boolean isClosingBracket(char c) {
    return c == ')' || c == ']' || c == '}' || c == '）' || c == '】';
  }

  static boolean isOpeningBracket(char c) {
    return c == '(' || c == '[' || c == '{' || c == '（' || c == '【';
  }

  static boolean isQuote(char c) {
    return switch (c) {
      case '"', '\'', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›' -> true;
      case '「', '」', '『', '』', '《', '》', '〈', '〉' -> true;
      default -> false;
    };
  }

  static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '―';
  }

  static boolean isBullet(char c) {
    return c == '*' || c == '•' || c == '#' || c == '©' || c == '▪' || c == '►' || c == '·';
  }

  /** Whether a letter is one of an alphabet with capitals, and no capital. */
  static boolean isLower(char c) {
    return c <= 'z' ? c >= 'a' : Character.isLowerCase(c);
  }

  static boolean isUpper(char c) {
    return c <= 'Z' ? c >= 'A' : Character.isUpperCase(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isWordChar(char c) {
    return c <= 'z' ? isAsciiWordChar(c) : Character.isLetterOrDigit(c) || isMark(c);
  }

  private static boolean isAsciiWordChar(char c) {
    return (c >= 'a') || (c >= 'A' && c <= 'Z') || isDigit(c);
  }

  private static boolean isMark(char c) {
    return Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /** The first place at or after {@code from} that is not blank, or the text's length. */
  static int skipBlanks(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at)))
      at++;
    return at;
  }

  /** The place after the last character before {@code from} that is not blank, or 0. */
  static int skipBlanksBack(CharSequence text, int from) {
    int at = from;
    while (at > 0 && isBlank(text.charAt(at - 1)))
      at--;
    return at;
  }
}
