package dev.lupe.result;

/**
 * Something that did not go into the index.
 *
 * @param what the file or the article's id
 * @param line the line in the file, from 1; 0 where there is none
 * @param reason why, in a sentence without a full stop
 */
public record Refusal(String what, long line, String reason) {
  @Override
  public String toString() {
    return what + (line > 0 ? ":" + line : "") + ": " + reason;
  }
}
