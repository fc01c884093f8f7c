package dev.lupe.result;

/**
 * A value of a facet and how many hits one gets by choosing it.
 *
 * @param value the value; of a path facet the whole path
 * @param articles how many articles of the result have it
 */
public record FacetCount(String value, long articles) {}
