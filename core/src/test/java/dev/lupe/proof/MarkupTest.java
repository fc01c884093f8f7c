package dev.lupe.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Markup in articles and queries never comes out alive. */
class MarkupTest {
  private static final List<String> ELEMENTS = List.of("<script>alert(1)</script>",
      "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<iframe src=javascript:alert(1)>",
      "<a href='javascript:alert(1)'>", "<body onload=alert(1)>", "<math><mi xlink:href=x>",
      "<style>*{display:none}</style>", "<base href=//example.org>", "<meta http-equiv=refresh>",
      "<form action=//example.org><input>", "<object data=x>", "<embed src=x>", "<link rel=x>",
      "<template><b>", "<!--", "-->", "<![CDATA[<b>]]>", "<?xml version='1.0'?>", "</mark><b>",
      "</em></p></div>", "<mark onclick=alert(1)>", "<MARK>", "<ScRiPt>", "<script/src=x>",
      "<img/src=x/onerror=alert(1)>", "<\u0000script>", "<scr\u0000ipt>", "<b\u2028>", "< script>",
      "<<script>", "<script", "\"><script>", "'><script>", "`><script>",
      "\" onmouseover=alert(1) \"",
      "' onmouseover=alert(1) '", "&lt;script&gt;", "&#60;script&#62;", "&amp;lt;b&amp;gt;",
      "\\u003cscript\\u003e", "%3Cscript%3E", "+ADw-script+AD4-", "\ufe64script\ufe65",
      "＜script＞", "javascript:alert(1)", "{{constructor.constructor('alert(1)')()}}", "${7*7}",
      "<%= 7*7 %>", "]]>", "]]></script>", "</title><script>", "</textarea><script>",
      "</noscript><b>", "<xss style=x:expression(alert(1))>", "<details open ontoggle=alert(1)>",
      "<video><source onerror=alert(1)>", "<isindex type=image>", "<table background=x>",
      "\u001b]8;;http://example.org\u0007link\u001b]8;;\u0007", "\u009b2J\u0090q\u009c");

  @Test
  void onlyOurOwnMarksAreElements() {
    assertThat(ELEMENTS.size()).isGreaterThanOrEqualTo(60);
    int elements = 0;
    for (String payload : ELEMENTS) {
      for (String html : rendered(payload)) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("mark").forEach(mark -> assertThat(mark.attributes().asList().stream()
            .filter(one -> !one.getKey().equals("class"))).as(html).isEmpty());
        elements += body.select("mark").size();
        assertThat(body.select("*").not("body, mark")).as(html).isEmpty();
        assertThat(Jsoup.parseBodyFragment(html).head().children()).as(html).isEmpty();
      }
    }
    assertThat(elements).isPositive();
    Figures.say("markup: %,d payloads, %,d elements, all of them marks", ELEMENTS.size(), elements);
  }

  @Test
  void nothingInATextSteersATerminal() {
    for (String payload : ELEMENTS) {
      try (var index = index(payload)) {
        for (var hit : index.search("harbour").hits()) {
          hit.snippets().forEach(snippet -> {
            String own = snippet.toAnsi().replaceAll("\u001b\\[[0-9;]*m", "");
            assertThat(own).doesNotContain("\u001b", "\u009b", "\u0090", "\u0007", "\u0000");
            assertThat(snippet.toPlain()).doesNotContain("\u001b", "\u009b", "\u0007");
          });
        }
      }
    }
  }

  private static List<String> rendered(String payload) {
    var html = new ArrayList<String>();
    try (var index = index(payload)) {
      var requests = List.of(SearchRequest.of("harbour"), SearchRequest.of(payload),
          SearchRequest.of("harbour " + payload).facets(Facet.of("place").top(5)));
      for (var request : requests) {
        for (var hit : index.search(request).hits()) {
          hit.snippets().forEach(snippet -> html.add(snippet.toHtml()));
          html.add(hit.markedTitle().toHtml());
        }
      }
    }
    assertThat(html).as(payload).isNotEmpty();
    return html;
  }

  private static ArticleIndex index(String payload) {
    var index = ArticleIndex.inMemory();
    index.add(Article.builder("a").title("Harbour " + payload)
        .body("The harbour " + payload + " harbour. " + payload + "harbour" + payload)
        .facet("place", payload).build());
    return index;
  }
}
