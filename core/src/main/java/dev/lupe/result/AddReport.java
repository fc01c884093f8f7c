package dev.lupe.result;

import java.util.List;

/**
 * What became of many articles.
 *
 * @param added how many are in the index now, new or replaced
 * @param refused what is not, and why
 */
public record AddReport(long added, List<Refusal> refused) {
  /** Copies the refusals. */
  public AddReport {
    refused = List.copyOf(refused);
  }
}
