package dev.lupe.internal.german;

/**
 * A stretch of one word, and perhaps an ending, as a sequence that is set anew again and again. Its
 * hash code is that of a String with the same letters, and costs nothing: it is the difference of
 * two that were summed up over the whole word before.
 */
final class Slice implements CharSequence {

  private final char[] letters;
  private final int[] hashes; // of the letters before each place
  private final int[] powers; // of 31
  private int start;
  private int count;
  private String ending = "";

  Slice(char[] letters, int length) {
    this.letters = letters;
    this.hashes = new int[length + 1];
    this.powers = new int[length + 1];
    powers[0] = 1;
    for (int i = 0; i < length; i++) {
      hashes[i + 1] = 31 * hashes[i] + letters[i];
      powers[i + 1] = 31 * powers[i];
    }
  }

  Slice set(int newStart, int end, String newEnding) {
    start = newStart;
    count = end - newStart;
    ending = newEnding;
    return this;
  }

  @Override
  public int length() {
    return count + ending.length();
  }

  @Override
  public char charAt(int index) {
    return index < count ? letters[start + index] : ending.charAt(index - count);
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return toString().substring(from, to);
  }

  @Override
  public int hashCode() {
    int hash = hashes[start + count] - hashes[start] * powers[count];
    for (int i = 0; i < ending.length(); i++) {
      hash = 31 * hash + ending.charAt(i);
    }
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Slice slice && CharSequence.compare(this, slice) == 0;
  }

  @Override
  public String toString() {
    return new String(letters, start, count) + ending;
  }
}
