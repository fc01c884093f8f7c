package dev.lupe.cli;

import dev.lupe.query.Filter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that says which values articles must have. */
final class FilterOption {
  @Option(
      names = "--filter",
      paramLabel = "FIELD=VALUE",
      description = "Only articles with this value, or a number in this range: price=10..20."
          + " Repeatable: of the same field any of the values, of different fields all.")
  private List<String> filters = new ArrayList<>();

  /**
   * What was typed, in this order.
   *
   * @throws UsageException if something else was typed than a field and a value
   */
  Filter[] filters() {
    return filters.stream().map(FacetOption::filter).toArray(Filter[]::new);
  }
}
