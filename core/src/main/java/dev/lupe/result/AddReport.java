package dev.lupe.result;

import java.util.List;

/**
 * What became of many articles.
 *
 * @param added how many went in, new or in place of another
 * @param refused what did not, and why, in the order in which it came
 */
public record AddReport(long added, List<Refusal> refused) {
  /** Copies the refusals. */
  public AddReport {
    refused = List.copyOf(refused);
  }
}
