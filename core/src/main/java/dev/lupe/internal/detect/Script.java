package dev.lupe.internal.detect;

import java.util.Locale;

/** The scripts that are told apart before any language is, with the language some give away. */
enum Script {
  LATIN(Locale.ROOT),
  CYRILLIC(Locale.ROOT),
  ARABIC(Locale.ROOT),
  GREEK(Locale.of("el")),
  HEBREW(Locale.of("he")),
  ARMENIAN(Locale.of("hy")),
  GEORGIAN(Locale.of("ka")),
  THAI(Locale.of("th")),
  HANGUL(Locale.of("ko")),
  KANA(Locale.of("ja")),
  HAN(Locale.of("zh")),
  OTHER(Locale.ROOT);

  /** A sign of Chinese or Japanese says as much as this many letters of an alphabet. */
  private static final int LETTERS_PER_SIGN = 3;

  /** Japanese is written in Han and Kana; from one Kana in this many signs on, it is Japanese. */
  private static final int SIGNS_PER_KANA = 10;

  private static final Script[] ALL = values();

  private final Locale only;

  Script(Locale only) {
    this.only = only;
  }

  /** The one language taken for granted where this script stands, or ROOT if there are several. */
  Locale onlyLanguage() {
    return only;
  }

  /** The script of a letter. */
  static Script of(char letter) {
    if (letter < 0x370 || (letter >= 0x1E00 && letter < 0x1F00)) {
      return LATIN;
    }
    if (letter >= 0x400 && letter < 0x530) {
      return CYRILLIC;
    }
    return switch (Character.UnicodeScript.of(letter)) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case ARABIC -> ARABIC;
      case GREEK -> GREEK;
      case HEBREW -> HEBREW;
      case ARMENIAN -> ARMENIAN;
      case GEORGIAN -> GEORGIAN;
      case THAI -> THAI;
      case HANGUL -> HANGUL;
      case HIRAGANA, KATAKANA -> KANA;
      case HAN -> HAN;
      default -> OTHER;
    };
  }

  /** The script most of a text is in, from the number of letters of each, by ordinal. */
  static Script prevailing(int[] letters) {
    int kana = letters[KANA.ordinal()];
    int signs = kana + letters[HAN.ordinal()];
    Script prevailing = kana * SIGNS_PER_KANA > signs ? KANA : HAN;
    int most = signs * LETTERS_PER_SIGN;
    for (Script script : ALL) {
      if (script != KANA && script != HAN && letters[script.ordinal()] > most) {
        prevailing = script;
        most = letters[script.ordinal()];
      }
    }
    return prevailing;
  }
}
