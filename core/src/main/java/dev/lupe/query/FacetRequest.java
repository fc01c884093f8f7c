package dev.lupe.query;

/**
 * Asks for the counts of a facet's most frequent values.
 *
 * @param facet the facet
 * @param under the path below which to count; empty for the first level
 * @param count how many values at most, 1 to 10,000
 */
public record FacetRequest(Facet facet, String under, int count) {
  /** Checks the count. */
  public FacetRequest {
    if (count < 1 || count > 10_000) {
      throw new IllegalArgumentException("1 to 10,000 values of a facet can be had, not " + count);
    }
  }
}
