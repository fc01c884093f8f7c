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

  /** Articles with any of these values; of a path, also those below it. */
  public Filter is(String... values) {
    return is(Arrays.asList(values));
  }

  /** Articles with any of these values; of a path, also those below it. */
  public Filter is(Collection<String> values) {
    return new Filter(this, List.copyOf(values));
  }

  /** Asks for the most frequent values; of a path facet, those of the first level. */
  public FacetRequest top(int count) {
    return new FacetRequest(this, "", count);
  }

  /** Asks for the most frequent values one level below a path: {@code under("Politik", 10)}. */
  public FacetRequest under(String path, int count) {
    return new FacetRequest(this, path, count);
  }
}
