package dev.lupe.article;

/** Finds halves of characters: they get lost, silently, in any encoding of text. */
final class Surrogates {
  private Surrogates() {}

  /** Where the first lone surrogate stands; -1 if all text is whole. */
  static int firstLone(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      boolean pair = Character.isHighSurrogate(c)
          && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
      if (!pair) {
        return i;
      }
      i++;
    }
    return -1;
  }
}
