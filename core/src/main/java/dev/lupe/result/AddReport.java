package dev.lupe.result;

import java.util.List;

/**
 * What became of many articles.
 *
 * @param added how many went in, new or in place of another
 * @param refused what did not, and why, in the order in which it came
 * @param sameTexts articles that went in and have the text of another one, or whose text another has
 */
public record AddReport(long added, List<Refusal> refused, List<SameText> sameTexts) {
  /** Copies the lists. */
  public AddReport {
    refused = List.copyOf(refused);
    sameTexts = List.copyOf(sameTexts);
  }
}
