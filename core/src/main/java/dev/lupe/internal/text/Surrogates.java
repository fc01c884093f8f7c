package dev.lupe.internal.text;

/** Finds halves of characters: they get lost, silently, in any encoding of text. */
public final class Surrogates {
  private Surrogates() {}

  /** Where the first lone surrogate stands; -1 if all text is whole. */
  public static int firstLone(String text) {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (Character.isBmpCodePoint(codePoint) && Character.isSurrogate((char) codePoint)) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return -1;
  }
}
