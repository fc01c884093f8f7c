package dev.lupe.internal.german;

/**
 * A part of a compound: offsets into the word, in characters. Linking letters between two parts
 * belong to neither.
 */
public record Part(int start, int end) {

  public Part {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no part: " + start + " to " + end);
    }
  }

  /** The letters of this part. */
  public String of(CharSequence word) {
    return word.subSequence(start, end).toString();
  }
}
