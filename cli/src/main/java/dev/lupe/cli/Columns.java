package dev.lupe.cli;

import java.lang.Character.UnicodeScript;

/** How many columns of a terminal text takes up. */
final class Columns {
  private Columns() {}

  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** 0 for marks that sit on the letter before, 2 for East Asian letters and emoji, else 1. */
  static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    if (codePoint < 0x1100) {
      return false;
    }
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
      default -> Character.isEmojiPresentation(codePoint)
          || codePoint >= 0x3001 && codePoint <= 0x303E
          || codePoint >= 0xFF01 && codePoint <= 0xFF60;
    };
  }
}
