package dev.lupe.reader;

/**
 * Tells whether a text read as Windows-1252 can be one. In the languages that are written in it, a
 * letter with an accent stands among plain ones; of what is really Japanese, Chinese, Korean, Russian
 * or Greek, nearly every byte beyond ASCII stands beside another such byte, or, in Shift-JIS, is one
 * of two that hardly any Western text has so.
 */
final class WesternText {
  /** So few may be a list of letters, or a word in capitals. */
  private static final int FEW = 8;
  private static final int MANY = 50;
  private static final int ONE_IN = 10;

  private WesternText() {}

  static boolean isPlausible(String text) {
    int beyond = 0;
    int together = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isBeyond(text, i)) {
        beyond++;
        letters++;
        together += isBeyond(text, i - 1) || isBeyond(text, i + 1) || isKana(text, i) ? 1 : 0;
      } else if (Character.isLetter(text.charAt(i))) {
        letters++;
      }
    }
    boolean mostlyTogether = together > FEW && together * 3 > beyond * 2;
    return !(mostlyTogether && (together > MANY || together * ONE_IN > letters));
  }

  /**
   * A character beyond ASCII that is neither a mark nor a space of Western print, nor a German ß, which
   * stands behind umlauts.
   */
  private static boolean isBeyond(String text, int at) {
    char c = at(text, at);
    return c > 0x7F && (!isMark(c) || isKana(text, at));
  }

  private static boolean isMark(char c) {
    return "ß\u00A0§«»°·–—‘’‚“”„†‡•…‰‹›€".indexOf(c) >= 0;
  }

  /**
   * Whether this may be the first byte of a Japanese syllable in Shift-JIS: 0x83 with a letter of it
   * behind it, unlike {@code ƒ/2.8}; or 0x82 within a word, where no quotation begins.
   */
  private static boolean isKana(String text, int at) {
    char c = at(text, at);
    char before = at(text, at - 1);
    return c == 'ƒ' && at(text, at + 1) >= '@'
        || c == '‚' && (Character.isLetterOrDigit(before) || before > 0x7F && !isMark(before));
  }

  private static char at(String text, int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
  }
}
