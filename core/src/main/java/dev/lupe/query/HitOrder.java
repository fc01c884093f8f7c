package dev.lupe.query;

/**
 * In which order hits come: by relevance or date, by their values in a facet, or by a value that is
 * stored with them. Ties are broken by the article's id, always the same way.
 */
public sealed interface HitOrder permits SortOrder, FacetSort, ValueSort {}
