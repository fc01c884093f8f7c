package dev.lupe.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A field whose values can be counted and filtered by, such as {@code place}.
 *
 * @param name the field's name, as articles give it
 */
public record Facet(String name) {
  /** The languages: {@code en}, {@code de}, or {@code und} for texts in none of the index's. */
  public static final Facet LANGUAGE = new Facet("language");
  /** The agency, newspaper or site. */
  public static final Facet SOURCE = new Facet("source");
  /** The authors. */
  public static final Facet AUTHOR = new Facet("author");
  /** The date of publication as a path: {@code 2024/03/11}. */
  public static final Facet PUBLISHED = new Facet("published");
  /** The section as a path: {@code Politik/Außenpolitik}. */
  public static final Facet SECTION = new Facet("section");

  /** Stands in a filter for articles that have no value. */
  public static final String NONE = "";

  /**
   * A facet by its name.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public static Facet of(String name) {
    return new Facet(name);
  }

  /** Checks the name. */
  public Facet {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A facet needs a name");
    }
  }

  /**
   * Articles with any of these values; of a path, also those below it. Of {@link #PUBLISHED}, the
   * names of bars are values too: {@code 2024-W11}, {@code 2024-Q1}.
   */
  public Filter is(String... values) {
    return is(Arrays.asList(values));
  }

  /** As {@link #is(String...)}. */
  public Filter is(Collection<String> values) {
    return new Filter(this, List.copyOf(values), List.of());
  }

  /** Articles with a number as value that lies in one of these ranges. */
  public Filter in(NumberRange... ranges) {
    return new Filter(this, List.of(), Arrays.asList(ranges));
  }

  /** Articles without any value. */
  public Filter isMissing() {
    return is(NONE);
  }

  /**
   * Asks for the most frequent values; of a path facet, those of the first level.
   *
   * @param count how many values at most, 1 to 10,000
   */
  public FacetRequest top(int count) {
    return FacetRequest.values(this, "", count);
  }

  /** Asks for the most frequent values one level below a path: {@code under("Politik", 10)}. */
  public FacetRequest under(String path, int count) {
    return FacetRequest.values(this, path, count);
  }

  /**
   * Asks for a histogram: how many articles in each day, week, month, quarter or year, from the first
   * that has any to the last. Where there would be more than 10,000 bars, they get longer.
   *
   * @throws IllegalArgumentException if this is not {@link #PUBLISHED}
   */
  public FacetRequest by(DateStep step) {
    return FacetRequest.histogram(this, step);
  }

  /**
   * Asks how many articles have a number as value that lies in each of these ranges, at most 64.
   *
   * @throws IllegalArgumentException if there is none or there are more
   */
  public FacetRequest ranges(NumberRange... ranges) {
    return FacetRequest.ranges(this, Arrays.asList(ranges));
  }

  /** Sorts hits by their values, the first first. */
  public FacetSort ascending() {
    return new FacetSort(this, false);
  }

  /** Sorts hits by their values, the last first. */
  public FacetSort descending() {
    return new FacetSort(this, true);
  }

  /** Prefers articles with a value: their score is multiplied by this, above 0 and up to 100. */
  public Boost boost(String value, float factor) {
    return new Boost(this, value, factor);
  }
}
