package dev.lupe.internal.german;

/** A word without umlauts, whose letters still know where they stood in the word as it was. */
final class FoldedWord {

  final char[] letters;
  final int length;
  private final int[] origin;

  private FoldedWord(char[] letters, int length, int[] origin) {
    this.letters = letters;
    this.length = length;
    this.origin = origin;
  }

  static FoldedWord of(CharSequence word) {
    char[] letters = new char[2 * word.length()];
    int[] origin = new int[2 * word.length() + 1];
    int length = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = Character.toLowerCase(word.charAt(i));
      origin[length] = i;
      letters[length++] =
          switch (c) {
            case 'ä' -> 'a';
            case 'ö' -> 'o';
            case 'ü' -> 'u';
            case 'ß' -> 's';
            default -> c;
          };
      if (c == 'ß') {
        origin[length] = i;
        letters[length++] = 's';
      }
    }
    origin[length] = word.length();
    return new FoldedWord(letters, length, origin);
  }

  /** The part of the word as it was; half an ß counts as a whole one. */
  Part part(int start, int end) {
    int originalEnd = origin[end];
    boolean inSharp = end < length && end > 0 && origin[end] == origin[end - 1];
    return new Part(origin[start], inSharp ? originalEnd + 1 : originalEnd);
  }

  @Override
  public String toString() {
    return new String(letters, 0, length);
  }
}
