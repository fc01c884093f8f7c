package dev.lupe.query;

import java.util.List;

/**
 * Lets only articles through that have one of these values in a facet.
 *
 * @param facet the facet
 * @param values at least one value, as facet counts give them
 */
public record Filter(Facet facet, List<String> values) {
  /** Checks that there is a value. */
  public Filter {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("A filter on " + facet.name() + " needs a value");
    }
  }
}
