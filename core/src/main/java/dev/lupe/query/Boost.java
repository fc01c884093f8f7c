package dev.lupe.query;

/**
 * Prefers articles with a value in a facet.
 *
 * @param facet the facet
 * @param value the value, as facet counts give it
 * @param factor what the score is multiplied by, above 0 and up to 100; below 1 it puts back
 */
public record Boost(Facet facet, String value, float factor) {
  /** Checks the factor. */
  public Boost {
    if (!(factor > 0 && factor <= 100)) {
      throw new IllegalArgumentException("A boost is above 0 and up to 100, not " + factor);
    }
  }
}
