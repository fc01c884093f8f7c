package dev.lupe.readers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReaderTest {
  @TempDir
  Path folder;

  @Test
  void oneObjectIsOneArticle() throws IOException {
    var article = Reading.of(folder, "a.json", """
        {"title": "Bridge", "body": ["One.", "Two."],
         "tags": ["river"]}""").only();
    assertThat(article.id()).isEqualTo("a.json");
    assertThat(article.body()).isEqualTo("One.\n\nTwo.");
    assertThat(article.facets()).containsKey("tag");
  }

  @Test
  void htmlComesOutAsText() throws IOException {
    var reading = Reading.of(folder, "a.json",
        """
            [{"id": 1, "title": {"rendered": "Bridge &#8211; open"}, "link": "https://example.org/1",
              "content": {"rendered": "<p>It is <b>open</b>.</p>\\n<p>Again.</p>", "protected": false}},
             {"id": 2, "title": "Pier", "content_html": "<p>Closed &amp; cold.</p>"},
             {"id": 3, "title": "Ferry", "body": "<p class='a'>Late</p><script>x()</script><p>again</p>"},
             {"id": 4, "title": "Sea", "body": "a < b and <b> stay", "content": {"note": "n"}}]""");
    assertThat(reading.articles).extracting(Article::title)
        .containsExactly("Bridge – open", "Pier", "Ferry", "Sea");
    assertThat(reading.articles).extracting(Article::body).containsExactly(
        "It is open.\n\nAgain.", "Closed & cold.", "Late\n\nagain", "a < b and <b> stay");
    assertThat(reading.articles.getLast().facets()).containsKey("content.note");
  }

  @Test
  void whatASearchEngineExportsIsAnArticleEach() throws IOException {
    var reading = Reading.of(folder, "a.json", """
        {"took": 3, "hits": {"total": {"value": 2}, "hits": [
          {"_index": "news", "_id": "x1", "_score": 1.5,
           "_source": {"title": "Bridge", "content": "<p>Open.</p>", "tags": ["river"]}},
          {"_id": "x2", "_source": {"id": "own", "headline": "Pier", "body": "Closed."}}]}}""");
    assertThat(reading.articles).extracting(Article::id).containsExactly("x1", "own");
    assertThat(reading.articles).extracting(Article::body).containsExactly("Open.", "Closed.");
    assertThat(reading.articles.getFirst().facets()).containsOnlyKeys("tag");
  }

  @Test
  void aBadItemOfAListCostsOnlyItself() throws IOException {
    var reading = Reading.of(folder, "a.json", """
        [{"id": "1", "title": "One"},
         7,
         {"title": "Two", "title": "Three"},
         {"id": "3"},
         {"title": "Four"}]""");
    assertThat(reading.articles).extracting(Article::id).containsExactly("1", "a.json#5");
    assertThat(reading.refusals).extracting(refusal -> refusal.line()).containsExactly(2L, 3L, 4L);
    assertThat(reading.refusals.get(1).reason()).contains("Duplicate");
  }

  @Test
  void whatStoodBeforeTheBreakCounts() throws IOException {
    var reading = Reading.of(folder, "a.json", "[{\"title\": \"One\"}, {\"title\": \"Tw");
    assertThat(reading.articles).hasSize(1);
    assertThat(reading.reason()).contains("line 1");
  }

  @Test
  void deepNestingAndOtherThingsAreRefused() throws IOException {
    var deep = "{\"title\": \"a\", \"x\": " + "[".repeat(50) + "1" + "]".repeat(50) + "}";
    assertThat(Reading.of(folder, "a.json", deep).reason()).contains("depth");
    assertThat(Reading.of(folder, "b.json", "[".repeat(100_000)).reason()).contains("deeper");
    assertThat(Reading.of(folder, "c.json", "42").reason()).contains("neither an object");
    assertThat(Reading.of(folder, "e.json", "{\"title\": NaN}").reason())
        .endsWith("Non-standard token 'NaN'");
    assertThat(Reading.of(folder, "d.json", "  ").reason()).contains("only blanks");
  }

  @Test
  void aJsonFeedIsOneArticleAnItem() throws IOException {
    var reading = Reading.of(folder, "a.json", """
        {"items": [{"id": "x1", "title": "Bridge", "content_html": "<p>Open</p><p>again</p>",
           "date_published": "2024-03-11T20:33:00+04:00", "tags": ["river"],
           "url": "https://example.org/1"},
          {"id": "x2", "content_text": "No title", "authors": [{"name": "Ben Sample"}]},
          {"id": "x3"}],
         "version": "https://jsonfeed.org/version/1.1", "title": "Example Post",
         "language": "en", "authors": [{"name": "Ada Example"}]}""");
    assertThat(reading.articles).extracting(Article::id).containsExactly("x1", "x2");
    var first = reading.articles.getFirst();
    assertThat(first.body()).isEqualTo("Open\n\nagain");
    assertThat(first.authors()).containsExactly("Ada Example");
    assertThat(first.source()).contains("Example Post");
    assertThat(first.published().orElseThrow()).hasToString("2024-03-11T20:33+04:00");
    assertThat(reading.reason()).isEqualTo("item 3 has neither a title nor a text");
  }

  @Test
  void aListInAnAnswerOfAServiceIsRead() throws IOException {
    var reading = Reading.of(folder, "a.json", """
        {"status": "ok", "totalResults": 3, "news": [], "articles": [
          {"source": {"id": "ex", "name": "Example Post"}, "author": "Ada Example",
           "title": "Bridge", "description": "It is open again.", "content": "The bridge is open.",
           "url": "https://example.org/1", "urlToImage": "https://example.org/1.jpg",
           "publishedAt": "2024-03-11T20:33:00Z"},
          {"title": "Ferry", "description": "It sails.", "content": null},
          {"author": "Nobody"}],
         "next": {"page": 2}}""");
    assertThat(reading.articles).extracting(Article::title).containsExactly("Bridge", "Ferry");
    var first = reading.articles.getFirst();
    assertThat(first.body()).isEqualTo("The bridge is open.");
    assertThat(first.source()).contains("Example Post");
    assertThat(first.authors()).containsExactly("Ada Example");
    assertThat(first.url()).contains("https://example.org/1");
    assertThat(first.published().orElseThrow()).hasToString("2024-03-11T20:33Z");
    assertThat(first.values()).containsEntry("summary", "It is open again.")
        .containsKey("urlToImage");
    assertThat(reading.articles.get(1).body()).isEqualTo("It sails.");
    assertThat(reading.refusals).singleElement().extracting(refusal -> refusal.line())
        .isEqualTo(7L);
  }

  @Test
  void aListMayLieDeeper() throws IOException {
    assertThat(Reading.of(folder, "a.json", """
        {"data": 1, "response": {"meta": {"hits": 2}, "docs": [
          {"headline": "Bridge", "pub_date": "2024-03-11", "text": "Open."}]}}""").only())
        .satisfies(article -> {
          assertThat(article.title()).isEqualTo("Bridge");
          assertThat(article.body()).isEqualTo("Open.");
          assertThat(article.published()).isPresent();
        });
  }

  @Test
  void anArticleWithListsOfItsOwnIsOneArticle() throws IOException {
    assertThat(Reading.of(folder, "a.json", """
        {"title": "Bridge", "body": "Open.", "news": [{"title": "Ferry"}]}""").only().title())
        .isEqualTo("Bridge");
    assertThat(Reading.of(folder, "b.json", "{\"title\": \"Bridge\", \"items\": [3, {\"a\": 1}]}")
        .only().title()).isEqualTo("Bridge");
    assertThat(Reading.of(folder, "c.json", "{\"articles\": []}").reason()).contains("neither");
  }

  @Test
  void theFieldsOfNinjsFindTheirPlaces() throws IOException {
    var article = Reading.of(folder, "a.json", """
        {"uri": "urn:example:1", "type": "text", "headline": "Bridge opened",
         "body_html": "<p>Open &amp; praised.</p>", "byline": "By Ada Example and Ben Sample",
         "versioncreated": "2024-03-11T20:33:00Z", "located": "Baku", "language": "en-GB",
         "subject": [{"name": "traffic"}], "person": [{"name": "Carl Case"}],
         "place": [{"name": "Baku"}], "organisation": [{"name": "Example Works"}]}""").only();
    assertThat(article.id()).isEqualTo("urn:example:1");
    assertThat(article.body()).isEqualTo("Open & praised.");
    assertThat(article.authors()).containsExactly("Ada Example", "Ben Sample");
    assertThat(article.published().orElseThrow()).hasToString("2024-03-11T20:33Z");
    assertThat(article.values()).containsEntry("located", "Baku");
    assertThat(article.facets()).containsKeys("topic", "person", "place", "org");
    assertThat(article.language().orElseThrow().toLanguageTag()).isEqualTo("en-GB");
  }
}
