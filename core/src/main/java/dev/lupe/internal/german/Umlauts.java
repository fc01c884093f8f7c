package dev.lupe.internal.german;

/** The letters that German has beside the Latin ones. */
final class Umlauts {
  private Umlauts() {}

  /** As an index writes a word: lower case is given, ä ö ü ß become a o u ss. */
  static String folded(String word) {
    return word.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u').replace("ß", "ss");
  }
}
