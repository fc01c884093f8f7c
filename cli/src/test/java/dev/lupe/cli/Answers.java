package dev.lupe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lupe.article.ArticleDate;
import dev.lupe.query.Facet;
import dev.lupe.query.Note;
import dev.lupe.query.SearchRequest;
import dev.lupe.result.FacetCount;
import dev.lupe.result.FacetResult;
import dev.lupe.result.Hit;
import dev.lupe.result.SearchResult;
import dev.lupe.result.Snippet;
import dev.lupe.result.Span;
import dev.lupe.result.Span.Reason;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Answers made by hand, and what printers make of them. */
final class Answers {
  static final Hit HARBOUR = new Hit("de/hafen.txt", 1.5f, Locale.GERMAN,
      "Neuer Hafen für den Güterverkehr", List.of(new Span(20, 32, Reason.EXACT)),
      ArticleDate.parse("2025-03-03"),
      Map.of("source", List.of("Küstenblatt"), "place", List.of("Rostock", "Baku"),
          "language", List.of("de"), "published", List.of("2025/03/03")),
      "https://example.org/hafen?a=1&b=2",
      List.of(new Snippet(120,
          "der Güterverkehr auf dieser Route ist im vergangenen Jahr um ein Drittel gewachsen.",
          List.of(new Span(4, 16, Reason.EXACT)))));
  static final Hit BARE = new Hit("en/bare.txt", 0.5f, Locale.ROOT, "", List.of(), null, Map.of(),
      null, List.of());

  private Answers() {}

  static Answer of(String query, Hit... hits) {
    return of(SearchRequest.of(query), List.of(), List.of(), hits);
  }

  static Answer of(SearchRequest request, List<FacetResult> facets, List<Note> notes,
      Hit... hits) {
    var result = new SearchResult(
        hits.length, true, List.of(hits), facets, notes, Duration.ofMillis(14));
    return new Answer(request, result, 18);
  }

  /** The counts of a facet, none left out and none missing. */
  static FacetResult counts(Facet facet, FacetCount... counts) {
    return FacetResult.of(facet.top(10), List.of(counts), 0, 0);
  }

  static String printed(ResultPrinter printer, Answer answer) {
    var out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, false, UTF_8);
    printer.print(answer, stream);
    stream.flush();
    return out.toString(UTF_8);
  }
}
