package dev.lupe.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lets only articles through that have one of these values in a facet. Made by a {@link Facet}.
 * Several filters on one facet let through what any of them does.
 */
public final class Filter {
  private final Facet facet;
  private final List<String> values;
  private final List<NumberRange> ranges;

  Filter(Facet facet, List<String> values, List<NumberRange> ranges) {
    this.facet = facet;
    this.values = List.copyOf(values);
    this.ranges = List.copyOf(ranges);
    if (values.isEmpty() && ranges.isEmpty()) {
      throw new IllegalArgumentException("A filter on " + facet.name() + " needs a value");
    }
  }

  /** The facet. */
  public Facet facet() {
    return facet;
  }

  /** The values, as facet counts give them; {@link Facet#NONE} for articles without any. */
  public List<String> values() {
    return values;
  }

  /** The ranges of numbers. */
  public List<NumberRange> ranges() {
    return ranges;
  }

  /** Each value and range as text. */
  public List<String> texts() {
    var texts = new ArrayList<>(values);
    ranges.forEach(range -> texts.add(range.toString()));
    return List.copyOf(texts);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Filter filter
        && facet.equals(filter.facet)
        && values.equals(filter.values)
        && ranges.equals(filter.ranges);
  }

  @Override
  public int hashCode() {
    return Objects.hash(facet, values, ranges);
  }

  @Override
  public String toString() {
    return facet.name() + "=" + String.join("|", texts());
  }
}
