package dev.lupe.query;

/**
 * Sorts hits by their values in a facet.
 *
 * @param facet the facet
 * @param isDescending whether the last value comes first
 */
public record FacetSort(Facet facet, boolean isDescending) {}
