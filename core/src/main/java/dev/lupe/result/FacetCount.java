package dev.lupe.result;

/**
 * A value of a facet and how many hits one gets by choosing it.
 *
 * @param value the value; of a path facet the whole path, of a histogram the bar's name, of ranges
 *     the range
 * @param label what to show for it; the value itself where no labels were asked for
 * @param articles how many articles of the result have it
 */
public record FacetCount(String value, String label, long articles) {
  /** A value that is shown as it is. */
  public FacetCount(String value, long articles) {
    this(value, value, articles);
  }
}
