package dev.lupe.cli;

import dev.lupe.query.Facet;
import dev.lupe.result.FacetCount;
import dev.lupe.result.SearchResult;
import dev.lupe.result.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The last words of an answer in text: how many of how many, how fast, and the facet counts. */
record Footer(TextStyle style) {
  private static final String SEPARATOR = "   ·   ";

  List<String> lines(Answer answer) {
    var parts = new ArrayList<String>();
    parts.add(total(answer) + ", " + answer.result().took().toMillis() + " ms");
    answer.result().counts().forEach((facet, counts) -> {
      if (!counts.isEmpty()) {
        parts.add(facetLine(facet, counts));
      }
    });
    String all = String.join(SEPARATOR, parts);
    return Columns.of(all) <= style.width()
        ? List.of(all)
        : parts.stream().flatMap(part -> wrapped(part).stream()).toList();
  }

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

  private static String facetLine(Facet facet, List<FacetCount> counts) {
    return Printable.line(facet.name() + "  " + counts.stream()
        .map(count -> count.value() + " " + count.articles())
        .collect(Collectors.joining(", ")));
  }

  private List<String> wrapped(String part) {
    var lines = new ArrayList<String>();
    for (var line : style.wrap(new Snippet(0, part, List.of()), style.width() - 2)) {
      lines.add((lines.isEmpty() ? "" : "  ") + line.text());
    }
    return lines;
  }
}
