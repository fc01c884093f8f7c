package dev.lupe.query;

/**
 * Sorts hits by their values in a facet, character by character; of several values the first counts.
 * Articles without one come last.
 *
 * @param facet the facet
 * @param isDescending whether the last value comes first
 */
public record FacetSort(Facet facet, boolean isDescending) implements HitOrder {}
