package dev.lupe.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lupe.article.Extracted;
import dev.lupe.result.Refusal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
  private static final String TEXT =
      """
          <p>The bridge over the northern river was opened again on Monday after two years of work.</p>
          <p>Drivers had to take a detour of twelve kilometres, and the shops of the old town lost many
          of their customers, as the mayor said at the opening.</p>
          <p>The next bridge will be closed in autumn. Its repair will take another year, it is said.</p>
          """;

  @TempDir
  Path folder;

  @Test
  void linkedDataSaysWhoWroteItAndWhen() throws IOException {
    var article = Reading.of(folder, "a.html", """
        <html><head><title>Bridge opened | Example Post</title>
        <meta property="og:site_name" content="Example Post">
        <link rel="canonical" href="https://example.org/bridge">
        <script type="application/ld+json">{"@graph": [
          {"@type": "Person", "@id": "#p", "name": "Ada Example"},
          {"@type": ["NewsArticle"], "headline": "Bridge opened &amp; praised",
           "datePublished": "2024-03-11T20:33:00+04:00", "dateModified": "2024-03-12",
           "author": [{"@id": "#p"}, {"name": "Ben Sample"}], "articleSection": "Town",
           "keywords": ["bridge", "traffic"]}]}</script></head>
        <body><h1>Bridge opened</h1><article>%s</article></body></html>""".formatted(TEXT)).only();
    assertThat(article.title()).isEqualTo("Bridge opened & praised");
    assertThat(article.published().orElseThrow()).hasToString("2024-03-11T20:33+04:00");
    assertThat(article.authors()).containsExactly("Ada Example", "Ben Sample");
    assertThat(article.source()).contains("Example Post");
    assertThat(article.url()).contains("https://example.org/bridge");
    assertThat(article.values()).containsEntry("modified", "2024-03-12");
    assertThat(article.facets().get("tag")).containsExactly("bridge", "traffic");
    assertThat(article.facets().get("section")).containsExactly("Town");
  }

  @Test
  void anAddressIsReadAgainstTheBaseOfThePage() throws IOException {
    assertThat(Reading.of(folder, "a.html",
        """
            <link rel="canonical" href="/bridge"><base href="https://example.org/a/"><h1>Bridge</h1>%s"""
            .formatted(TEXT))
        .only().url()).contains("https://example.org/bridge");
    assertThat(Reading.of(folder, "b.html", """
        <link rel="canonical" href="/bridge"><h1>Bridge</h1>%s"""
        .formatted(TEXT)).only().url()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "<p class='post-meta-author'>Autor: <a href='/autor/ada/'>Ada Example</a></p>",
    "<address>By <a href='https://example.org/author/ada/'> Ada Example </a></address>",
    "<p class='news__byline__x'>VON <i>Ada Example</i> am 21. April</p>",
    "<div class='meta--author'>Posted on September 21, 2020 by Ada Example</div>",
    "<p><strong>Autor:</strong> <a href='/profil/7'>Ada Example</a></p>",
    "<h5>Autorin: </h5>Ada Example<p>Mehr</p>",
    "<p class='author'>Ada Example</p><p class='author'>ADA EXAMPLE</p>",
    "<meta name='author' content='Example Post'><p class='author'>Ada Example</p>",
    "<meta name='author' content='admin'><p class='author'>Ada Example</p>",
    "<div class='wrote_by'>By&nbsp;<a href='/reporters/ada'>Ada Example</a></div>",
    "<div><span>new!</span> <span>| By </span><span>Ada Example</span> | 3 April</div>",
    "<p>Von Ada Example am <a>7. August</a></p>",
    "<p class='author'>Ada Example Ada Example</p>",
    "<meta name='author' content='Ada Example &lt;ada@example.org&gt;'>",
    "<meta name='author' content='Ada Example - http://example.org'>",
    "<meta name='author' content='Ada Example, Political Editor'>",
    "<meta name='author' content='Example Press GmbH, Testdorf'><p>By Ada Example</p>",
    "<meta name='author' content='Example'><p>By Ada Example</p>",
    "<div class='author-info'><a class='author-link'><img></a><a class='author-link'>"
        + "Ada Example</a></div>",
    "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebPage\", \"author\":"
        + "{\"@id\": \"#a\"}}, {\"@type\": \"Person\", \"@id\": \"#a\","
        + " \"name\": \"Ada Example\"}]}</script>",
    "<p><b class='author'>Ada Example</b></p><ul><li><a>Other</a><b class='author'>Ben Sample</b>",
    "<meta name='twitter:label1' content='Written by'>"
        + "<meta name='twitter:data1' content='Ada Example'>"})
  void anAuthorIsFoundWhereThePageNamesThem(String part) throws IOException {
    var page = """
        <html><head><title>Ferry</title><meta property="og:site_name" content="Example Post"></head>
        <body><article><h1>The ferry sails again</h1>%s<p>The ferry between the two islands sails
        again after three weeks in the dock, and the first cars were on board before six.</p>
        </article></body></html>""".formatted(part);
    assertThat(Reading.of(folder, "ferry.html", page).articles.getFirst().authors())
        .containsExactly("Ada Example");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "<div>Posted in <a rel='tag'>Islands</a> by sea_ada on August 3, 2019</div>",
    "<div><span>Geschrieben von <a>sea_ada</a></span> <span>am 25.08.2015 22:30</span></div>",
    "<p class='author'><a>Post</a> by <b class='username'>sea_ada</b> » 3 April 2019</p>"})
  void anAuthorMayHaveSignedUpWithAnyWord(String part) throws IOException {
    var page = "<title>Ferry</title><article><h1>The ferry sails again</h1>" + part + TEXT;
    assertThat(Reading.of(folder, "ferry.html", page).only().authors()).containsExactly("sea_ada");
  }

  @Test
  void theFootOfTheOneArticleIsSigned() throws IOException {
    var page = "<title>Ferry</title><article><h2>The ferry sails again</h2>" + TEXT
        + "<footer><a rel='author'>Ada Example</a></footer></article>"
        + "<footer><a rel='author'>Ben Sample</a></footer>";
    assertThat(Reading.of(folder, "ferry.html", page).only().authors())
        .containsExactly("Ada Example");
  }

  @Test
  void bothWhoTalkAreNamed() throws IOException {
    var page = "<title>Ferry</title><h1>The ferry sails again</h1>"
        + "<p class='author'>Ada Example im Gespräch mit Ben Sample</p>" + TEXT;
    assertThat(Reading.of(folder, "ferry.html", page).only().authors())
        .containsExactly("Ada Example", "Ben Sample");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Example Post | example.org",
    "example.org | example.org",
    "Example | example.org",
    "Jobs & Ships | Jobs & Ships"})
  void theSiteStandsInForAnAuthorOnlyWhereNobodyIsNamed(String author, String site)
      throws IOException {
    var page = """
        <html><head><title>Ferry</title><meta property="og:site_name" content="%s">
        <script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "%s"},
        "publisher": {"name": "Example Post"}}</script>
        <link rel="canonical" href="https://www.example.org/ferry"></head>
        <body><h1>The ferry sails again</h1>%s%s</body></html>""";
    var nobody = page.formatted(site, author, "", TEXT);
    assertThat(Reading.of(folder, "a.html", nobody).only().authors()).isNotEmpty();
    var named = page.formatted(site, author, "<p class='author'>Ada Example</p>", TEXT);
    assertThat(Reading.of(folder, "b.html", named).only().authors())
        .containsExactly("Ada Example");
  }

  @Test
  void whatStandsBehindANameBelongsToIt() throws IOException {
    var page =
        "<title>Ferry</title><meta name='author' content='Ada Example, PhD, Ben Sample, Jr.'>";
    assertThat(Reading.of(folder, "a.html", page + TEXT).only().authors())
        .containsExactly("Ada Example, PhD", "Ben Sample, Jr.");
  }

  @Test
  void eachValueSaysWhatStatesIt() throws IOException {
    var reading = Reading.of(folder, "a.html", """
        <html><head><title>Bridge opened - UPDATED</title>
        <meta property="og:site_name" content="Example Post">
        <meta property="article:published_time" content="2024-03-11T20:33:00+04:00">
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge opened",
        "author": [{"name": "Ada Example"}]}</script></head>
        <body><h1>Bridge opened</h1>%s<p>Engineers from Georgia, Kazakhstan and the Republic of
        Azerbaijan had built the bridge in two summers.</p></body></html>""".formatted(TEXT));
    assertThat(reading.extracted).extracting(Extracted::field, Extracted::value, Extracted::note)
        .contains(tuple("title", "Bridge opened", "headline"),
            tuple("published", "2024-03-11T20:33+04:00", "article:published_time"),
            tuple("author", "Ada Example", "author"),
            tuple("source", "Example Post", "og:site_name"),
            tuple("country", "KZ", ""), tuple("country", "AZ", ""));
    assertThat(reading.only().facets().get("country")).contains("KZ", "AZ");
  }

  @Test
  void theTextOfAPageIsUnderstoodAsPlainTextIs() throws IOException {
    var article = Reading.of(folder, "a.html", """
        <title>Brücke eröffnet-AKTUALISIERT</title><body><h1>Brücke eröffnet-AKTUALISIERT</h1>
        <p>TIFLIS, 11. März (dpa) - Die Brücke über den nördlichen Fluss wurde am Montag nach zwei
        Jahren Bauzeit wieder für den Verkehr geöffnet.</p><p>Foto: Ada Beispiel</p>
        <p>Die Fahrer mussten einen Umweg von zwölf Kilometern nehmen, und die Läden der Altstadt
        verloren viele Kunden, wie der Bürgermeister sagte.</p></body>""").only();
    assertThat(article.title()).isEqualTo("Brücke eröffnet");
    assertThat(article.values()).containsEntry("update", "AKTUALISIERT")
        .containsKeys("dateline", "credit");
    assertThat(article.facets().get("place")).containsExactly("Tiflis");
    assertThat(article.source()).contains("dpa");
    assertThat(article.body()).startsWith("Die Brücke über").doesNotContain("Foto");
  }

  @Test
  void aPageWithoutAHeadlineIsCalledByItsFirstWords() throws IOException {
    var reading = Reading.of(folder, "a.html", "<body>" + TEXT);
    assertThat(reading.only().title()).startsWith("The bridge over the northern river");
    assertThat(reading.notes).anyMatch(note -> note.contains("no headline was found"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "<article class='post author-ada tag-bridge category-town'>%s</article>",
    "<div class='gallery--paragraph'><div class='gallery--section'>%s</div></div>",
    "<div><script type='text/template'></script><noscript>%s</noscript></div>"})
  void namesOfPlacesDoNotCostTheWholeText(String around) throws IOException {
    var page = "<title>Bridge opened</title><body><h1>Bridge opened</h1>" + around.formatted(TEXT)
        + "<div><p>Another report of the town, which has its own page here.</p></div>";
    assertThat(Reading.of(folder, "a.html", page).only().body()).contains("detour of twelve");
  }

  @Test
  void whatStandsAroundTheTextIsLeftOut() throws IOException {
    var article = Reading.of(folder, "a.html", """
        <title>Bridge opened</title><body><nav><a href="/">Home</a> <a href="/s">Sport</a></nav>
        <div class="main"><h1>Bridge opened</h1><div class="share-bar">Share this on every network
        there is, please.</div><div class="text">%s<figure><img><figcaption>The bridge, seen from
        the south bank of the river.</figcaption></figure></div></div>
        <div id="comments"><p>I never liked this bridge, and the detour was much nicer to drive.</p>
        </div><footer><p>All rights reserved by the example press of this town, since 1901.</p>
        </footer></body>""".formatted(TEXT)).only();
    assertThat(article.body().split("\n\n")).hasSize(3);
    assertThat(article.body()).startsWith("The bridge over").endsWith("it is said.")
        .doesNotContain("Share", "south bank", "never liked", "rights");
  }

  @Test
  void theNameOfTheSiteIsNoPartOfTheTitle() throws IOException {
    var article = Reading.of(folder, "a.html", """
        <title>Bridge - a success - Example Post</title>
        <meta property="og:site_name" content="Example Post">%s""".formatted(TEXT)).only();
    assertThat(article.title()).isEqualTo("Bridge - a success");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Bridge opened again - Town Talk | <h1><a href='/'>Town Talk</a></h1>",
    "Town Talk » Archive » Bridge opened again | <h1><a href='https://a.example/'>Town Talk</a></h1>",
    "Town Talk - News - Bridge opened again | <h1>News</h1><h1>Bridge opened again</h1>"})
  void aHeadingThatNamesTheSiteIsNotTheTitle(String title, String headings) throws IOException {
    var page = "<title>" + title + "</title><body>" + headings + TEXT;
    assertThat(Reading.of(folder, "a.html", page).only().title()).isEqualTo("Bridge opened again");
  }

  @Test
  void anUnclearDateGivesWayToTheOneAtTheHeadline() throws IOException {
    var article = Reading.of(folder, "a.html", """
        <title>Bridge opened</title><meta name="date" content="2024-03-12"><body>
        <h1>Bridge opened</h1><p class="info"><time>11.03.2024, 20:33 Uhr</time></p>%s"""
        .formatted(TEXT)).only();
    assertThat(article.published().orElseThrow()).hasToString("2024-03-11T20:33");
  }

  @Test
  void aDateThatIsOnlyVisibleIsTakenWithANote() throws IOException {
    var reading = Reading.of(folder, "a.htm", """
        <title>Bridge opened</title><body><h1>Bridge opened</h1>
        <p class="infoline">Stand: 11. März 2024</p>%s""".formatted(TEXT));
    assertThat(reading.only().published().orElseThrow()).hasToString("2024-03-11");
    assertThat(reading.notes).containsExactly(
        "the date was taken from the visible text of the page");
  }

  @Test
  void theDeclaredEncodingIsBelievedIfItFits() throws IOException {
    var page = "<meta charset=windows-1251><title>Мост открыт</title><p>Новый мост открыт.</p>";
    assertThat(Reading.of(folder, "a.html", page.getBytes(Charset.forName("windows-1251")))
        .only().title()).isEqualTo("Мост открыт");
    var lying = "<meta charset=utf-8><title>Brücke eröffnet</title><p>Die Brücke ist offen.</p>";
    var reading = Reading.of(folder, "b.html", lying.getBytes(Charset.forName("windows-1252")));
    assertThat(reading.only().title()).isEqualTo("Brücke eröffnet");
    assertThat(reading.notes.getFirst()).contains("Windows-1252", "though it declares UTF-8");
    var old = "<meta charset=iso-8859-1><title>Brücke eröffnet</title><p>Die Brücke ist offen.</p>";
    var newer = Reading.of(folder, "c.html", old);
    assertThat(newer.only().title()).isEqualTo("Brücke eröffnet");
    assertThat(newer.notes.getFirst()).contains("UTF-8", "though it declares windows-1252");
  }

  @Test
  void aStatedDateThatIsNoneIsLeftOut() throws IOException {
    var page = "<title>Ferry</title><meta property='article:published_time' content='2025-02-30'>";
    var reading = Reading.of(folder, "a.html", page + TEXT);
    assertThat(reading.only().published()).isEmpty();
    assertThat(reading.leftOut).singleElement().extracting(Refusal::reason).asString()
        .startsWith("'2025-02-30' was not understood");
    var other = Reading.of(folder, "b.html", page + "<time datetime='2025-03-02'></time>" + TEXT);
    assertThat(other.only().published().orElseThrow()).hasToString("2025-03-02");
    assertThat(other.leftOut).isEmpty();
  }

  @Test
  void commentsAndConsentAreLeftOutWhereTheyAreLonger() throws IOException {
    var more = TEXT.replace("bridge", "harbour").repeat(2);
    var page = "<title>Bridge opened</title><body><h1>Bridge opened</h1>" + TEXT
        + "<div id='consent-sdk'>" + more + "</div>";
    assertThat(Reading.of(folder, "a.html", page).only().body()).doesNotContain("harbour");
    assertThat(Reading.of(folder, "b.html", page.replace("consent-sdk", "x comment")).only().body())
        .doesNotContain("harbour");
  }

  @Test
  void brokenLinkedDataCostsNothingElse() throws IOException {
    var deep = "[".repeat(100_000);
    var article = Reading.of(folder, "a.html", """
        <title>Bridge opened</title><script type="application/ld+json">{"a": %s</script>
        <meta property="article:published_time" content="2024-03-11T20:33:00Z">%s"""
        .formatted(deep, TEXT)).only();
    assertThat(article.published().orElseThrow()).hasToString("2024-03-11T20:33Z");
  }

  @Test
  void deepNestingIsReadWithoutOverflow() throws IOException {
    for (var tag : List.of("<div>", "<span class=date>", "<script></script>")) {
      var page = "<title>Deep</title>" + tag.repeat(50_000) + TEXT;
      assertThat(Reading.of(folder, "a.html", page).articles).as(tag).hasSize(1);
    }
  }

  @Test
  void pagesWithoutTextAreRefused() throws IOException {
    assertThat(Reading.of(folder, "a.html", "<html><body><img></body></html>").reason())
        .isEqualTo("the page holds no text");
    assertThat(Reading.of(folder, "b.html", "").reason()).isEqualTo("it is empty");
    assertThat(Reading.of(folder, "c.html", new byte[] {0, 1, 2, 3, 0, 5}).reason())
        .startsWith("it is no text");
  }
}
