package dev.lupe.query;

/** In which order the values of a facet come. */
public enum FacetOrder {
  /** The most frequent first; ties in the order of the values. */
  COUNT,
  /** As in a dictionary, by what is shown of a value; case and accents decide last. */
  VALUE
}
