package dev.lupe.cli;

import dev.lupe.result.FacetCount;
import dev.lupe.result.SearchResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The last words of an answer in text: how many of how many, how fast, and the facet counts. */
final class Footer {
  private static final String SEPARATOR = "   ·   ";

  private Footer() {}

  /** All on one line if there is room for it, else each facet on lines of its own. */
  static List<String> lines(Answer answer, int columns) {
    var facets = new Table();
    answer.result().counts().forEach((facet, counts) -> {
      if (!counts.isEmpty()) {
        facets.row(facet.name(), values(counts));
      }
    });
    var parts = new ArrayList<String>();
    parts.add(total(answer) + ", " + answer.result().took().toMillis() + " ms");
    parts.addAll(facets.rows());
    String all = String.join(SEPARATOR, parts);
    if (Columns.of(all) <= columns) {
      return List.of(all);
    }
    var lines = new ArrayList<>(parts.subList(0, 1));
    lines.addAll(facets.lines(columns));
    return lines;
  }

  /** How many of how many articles, and which of them are on this page. */
  static String total(Answer answer) {
    SearchResult result = answer.result();
    String total = String.format(Locale.ROOT, "%s%,d of %,d article%s",
        result.isTotalExact() ? "" : "at least ", result.total(), answer.articles(),
        answer.articles() == 1 ? "" : "s");
    int shown = result.hits().size();
    if (shown == 0 || shown == result.total()) {
      return total;
    }
    int first = answer.request().offset() + 1;
    return total + String.format(Locale.ROOT, " (%,d–%,d)", first, first + shown - 1);
  }

  private static String values(List<FacetCount> counts) {
    return counts.stream()
        .map(count -> count.value() + " " + count.articles())
        .collect(Collectors.joining(", "));
  }
}
