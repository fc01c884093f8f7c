package dev.lupe.cli;

import dev.lupe.query.FacetRequest;
import dev.lupe.result.FacetResult;
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
    for (var facet : answer.result().facets()) {
      if (!facet.counts().isEmpty() && facet.step().isEmpty()) {
        facets.row(name(facet.request()), values(facet));
      }
    }
    var parts = new ArrayList<String>();
    parts.add(total(answer) + ", " + answer.result().took().toMillis() + " ms");
    parts.addAll(facets.rows());
    String all = String.join(SEPARATOR, parts);
    boolean fits = Columns.of(all) <= columns;
    var lines = new ArrayList<>(fits ? List.of(all) : parts.subList(0, 1));
    if (!fits) {
      lines.addAll(facets.lines(columns));
    }
    for (var facet : answer.result().facets()) {
      if (!facet.counts().isEmpty() && facet.step().isPresent()) {
        lines.add(name(facet.request()));
        lines.addAll(FacetLines.of(facet, columns));
      }
    }
    return lines;
  }

  /** How many of how many articles, and which of them are on this page. */
  static String total(Answer answer) {
    SearchResult result = answer.result();
    String total = String.format(Locale.ROOT, "%s%,d of %,d article%s",
        result.isTotalExact() ? "" : "at least ", result.total(), answer.articles(),
        answer.articles() == 1 ? "" : "s");
    int shown = result.hits().size();
    if (shown == 0 && answer.request().offset() > 0 && result.total() > 0) {
      return total + String.format(Locale.ROOT, " (none behind %,d)", answer.request().offset());
    }
    if (shown == 0 || shown == result.total()) {
      return total;
    }
    int first = answer.request().offset() + 1;
    return total + String.format(Locale.ROOT, " (%,d–%,d)", first, first + shown - 1);
  }

  /** What a facet is called that was asked for: its field, the level, the length of bars. */
  static String name(FacetRequest request) {
    return request.facet().name()
        + (request.under().isEmpty() ? "" : "/" + request.under())
        + request.step().map(step -> ":" + step.name().toLowerCase(Locale.ROOT)).orElse("");
  }

  private static String values(FacetResult facet) {
    return facet.counts().stream()
        .map(count -> count.label() + " " + count.articles())
        .collect(Collectors.joining(", "))
        + (facet.remaining() == 0
            ? ""
            : String.format(Locale.ROOT, ", and %,d more", facet.remaining()));
  }
}
