package dev.lupe.article;

/** Finds halves of characters: they get lost, silently, in any encoding of text. */
final class Surrogates {
  private Surrogates() {}

  /** Where the first lone surrogate stands; -1 if all text is whole. */
  static int firstLone(String text) {
    int length = text.length();
    int at = 0;
    while (at < length) {
      char c = text.charAt(at);
      if (!Character.isSurrogate(c)) {
        at++;
      } else if (Character.isHighSurrogate(c) && at + 1 < length
          && Character.isLowSurrogate(text.charAt(at + 1))) {
        at += 2;
      } else {
        return at;
      }
    }
    return -1;
  }
}
