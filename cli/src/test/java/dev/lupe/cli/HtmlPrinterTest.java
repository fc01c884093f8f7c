package dev.lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import dev.lupe.result.FacetCount;
import dev.lupe.result.Hit;
import dev.lupe.result.Snippet;
import dev.lupe.result.Span;
import dev.lupe.result.Span.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlPrinterTest {
  @Test
  void aHitIsAnArticleInItsLanguageWithMarks() {
    assertThat(Answers.printed(new HtmlPrinter(), Answers.of("Güterverkehr", Answers.HARBOUR)))
        .contains("""
            <article lang="de" dir="auto">
            <h2><a href="https://example.org/hafen?a=1&amp;b=2" rel="noreferrer">\
            Neuer Hafen für den <mark>Güterverkehr</mark></a></h2>
            <p class="about">de · Küstenblatt · 3. März 2025</p>
            <p>… der <mark>Güterverkehr</mark> auf dieser Route""")
        .contains("<title>Güterverkehr</title>", "<p class=\"about\">1 of 18 articles</p>");
  }

  @Test
  void nothingFromOutsideBecomesMarkup() {
    String evil = "<script>alert('x')</script>";
    var hit = new Hit(evil, 1, Locale.ENGLISH, evil, List.of(new Span(0, 8, Reason.EXACT)), null,
        Map.of("source", List.of(evil)), "javascript:alert(1)",
        List.of(new Snippet(0, evil, List.of())));
    var counts = Answers.counts(Facet.of(evil), new FacetCount(evil, 1));
    var page = Answers.printed(
        new HtmlPrinter(), Answers.of(SearchRequest.of(evil), List.of(counts), List.of(), hit));
    assertThat(page).doesNotContain("<script").doesNotContain("javascript:");
  }

  @Test
  void theFacetsStandBelow() {
    var counts = Answers.counts(Facet.of("place"), new FacetCount("Baku", 4));
    assertThat(Answers.printed(
        new HtmlPrinter(), Answers.of(SearchRequest.everything(), List.of(counts), List.of())))
        .contains("<p><strong>place</strong> · Baku 4</p>", "<h1 dir=\"auto\">All articles</h1>");
  }
}
