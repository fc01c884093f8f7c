package dev.lupe.result;

/**
 * An article with the very title and body of another one.
 *
 * @param id the article
 * @param of the other one: the first by id of all that have this text
 */
public record SameText(String id, String of) {
  @Override
  public String toString() {
    return id + ": it has the same text as " + of;
  }
}
