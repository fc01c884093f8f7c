package dev.lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import dev.lupe.result.FacetCount;
import dev.lupe.result.Hit;
import dev.lupe.result.SearchResult;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextPrinterTest {
  private static final TextStyle PLAIN = new TextStyle(80, false);

  @Test
  void aHitHasRankHeadlineBylineSnippetsAndId() {
    var counts = Answers.counts(Facet.LANGUAGE, new FacetCount("de", 1), new FacetCount("und", 1));
    var answer = Answers.of(
        SearchRequest.of("Güterverkehr"), List.of(counts), List.of(), Answers.HARBOUR,
        Answers.BARE);
    assertThat(Answers.printed(new TextPrinter(PLAIN), answer)).isEqualTo("""
         1  Neuer Hafen für den [Güterverkehr]           de · Küstenblatt · 3. März 2025
            … der [Güterverkehr] auf dieser Route ist im vergangenen Jahr um ein
              Drittel gewachsen.
            de/hafen.txt

         2  (no headline)                                                            und
            en/bare.txt

        2 of 18 articles, 14 ms   ·   language  de 1, und 1
        """);
  }

  @Test
  void aNarrowTerminalPutsTheBylineBelow() {
    var text = Answers.printed(
        new TextPrinter(new TextStyle(50, false)), Answers.of("x", Answers.HARBOUR));
    assertThat(text).startsWith("""
         1  Neuer Hafen für den [Güterverkehr]
            de · Küstenblatt · 3. März 2025
        """);
    assertThat(text.lines()).allMatch(line -> line.length() <= 50);
  }

  @Test
  void colourTakesThePlaceOfBrackets() {
    var text = Answers.printed(
        new TextPrinter(new TextStyle(80, true)), Answers.of("x", Answers.HARBOUR));
    assertThat(text)
        .contains("\u001b[1;33mGüterverkehr\u001b[0m")
        .doesNotContain("[Güterverkehr]");
  }

  @Test
  void textsCannotSteerTheTerminal() {
    var hit = new Hit("id\u001b[2J\nx", 1, Locale.ENGLISH, "Ring\u0007", List.of(), null,
        Map.of("source", List.of("Evil\u001b]0;owned\u0007")), null, List.of());
    var counts = Answers.counts(Facet.of("place\u001b"), new FacetCount("\u009bBaku", 1));
    var answer = Answers.of(SearchRequest.of("x"), List.of(counts), List.of(), hit);
    assertThat(Answers.printed(new TextPrinter(PLAIN), answer))
        .doesNotContain("\u001b", "\u0007", "\u009b");
  }

  @Test
  void manyFacetCountsGetLinesOfTheirOwn() {
    var counts = Answers.counts(Facet.of("place"),
        new FacetCount("Baku", 12), new FacetCount("a place with a remarkably long name", 3),
        new FacetCount("another one with a long name", 2));
    var facets = List.of(counts, Answers.counts(Facet.SOURCE, new FacetCount("Küstenblatt", 7)),
        Answers.counts(Facet.of("topic")));
    assertThat(Answers.printed(new TextPrinter(PLAIN),
        Answers.of(SearchRequest.of("x"), facets, List.of()))).isEqualTo("""
            0 of 18 articles, 14 ms
            place   Baku 12, a place with a remarkably long name 3, another one with a long
                    name 2
            source  Küstenblatt 7
            """);
  }

  @Test
  void aPageSaysWhichHitsItHolds() {
    var result = new SearchResult(
        1234, false, List.of(Answers.BARE), List.of(), List.of(), Duration.ofMillis(3));
    var answer = new Answer(SearchRequest.of("x").page(20, 1), result, 20_000);
    assertThat(Answers.printed(new TextPrinter(PLAIN), answer))
        .startsWith("21  (no headline)")
        .endsWith("at least 1,234 of 20,000 articles (21–21), 3 ms\n");
  }
}
