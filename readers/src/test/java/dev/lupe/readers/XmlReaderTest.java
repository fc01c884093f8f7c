package dev.lupe.readers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.result.Refusal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlReaderTest {
  private static final String RSS = """
      <?xml version="1.0" encoding="%s"?>
      <!DOCTYPE rss PUBLIC "-//Example//DTD RSS//EN" "http://example.org/rss.dtd">
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Example Post</title><link>https://example.org</link><description>News</description>
      <language>de</language>
      <item><title>Brücke&nbsp;offen</title><link>https://example.org/1</link>
        <guid>https://example.org/1</guid><category>Verkehr</category>
        <author>mail@example.org (Ada Example)</author>
        <pubDate>Mon, 11 Mar 2024 20:33:00 +0400</pubDate>
        <description>kurz</description>
        <content:encoded><![CDATA[<p>Die Brücke</p><p>ist offen.</p>]]></content:encoded></item>
      <item><guid>2</guid></item>
      </channel></rss>""";

  @TempDir
  Path folder;

  @Test
  void anRssFeedIsOneArticleAnItem() throws IOException {
    var reading = Reading.of(folder, "a.rss", RSS.formatted("UTF-8"));
    var article = reading.articles.getFirst();
    assertThat(article.title()).isEqualTo("Brücke offen");
    assertThat(article.body()).isEqualTo("Die Brücke\n\nist offen.");
    assertThat(article.id()).isEqualTo("https://example.org/1");
    assertThat(article.published().orElseThrow()).hasToString("2024-03-11T20:33+04:00");
    assertThat(article.authors()).containsExactly("Ada Example");
    assertThat(article.source()).contains("Example Post");
    assertThat(article.facets().get("tag")).containsExactly("Verkehr");
    assertThat(article.language().orElseThrow().getLanguage()).isEqualTo("de");
    assertThat(reading.reason()).isEqualTo("entry 2 has neither a title nor a text");
  }

  @Test
  void textsInElementsOfOtherVocabulariesAreRead() throws IOException {
    var articles = Reading.of(folder, "a.rss", """
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:media="http://search.yahoo.com/mrss/"><channel>
        <title>Example Post</title><link>https://example.org</link><description>News</description>
        <item><guid>1</guid><dc:title>Ferry</dc:title><dc:description>It sails.</dc:description>
        </item>
        <item><guid>2</guid><body xmlns="http://www.w3.org/1999/xhtml"><p>Rain &amp; fog.</p><p>All
          day.</p></body></item>
        <item><guid>3</guid><media:group><media:title>Harbour</media:title>
          <media:description type="html">&lt;b&gt;Ships&lt;/b&gt; arrive.</media:description>
        </media:group></item>
        <item><guid>4</guid><title>Known</title><description>And told.</description>
          <media:title>Other</media:title><media:description>Another.</media:description></item>
        </channel></rss>""").articles;
    assertThat(articles).extracting(Article::title)
        .containsExactly("Ferry", "", "Harbour", "Known");
    assertThat(articles).extracting(Article::body)
        .containsExactly("It sails.", "Rain & fog.\n\nAll day.", "Ships arrive.", "And told.");
  }

  @Test
  void theDeclaredEncodingIsUsed() throws IOException {
    var bytes = RSS.formatted("windows-1252").getBytes(Charset.forName("windows-1252"));
    assertThat(Reading.of(folder, "a.xml", bytes).articles.getFirst().title())
        .isEqualTo("Brücke offen");
  }

  @Test
  void anAtomFeedIsOneArticleAnEntry() throws IOException {
    var article = Reading.of(folder, "a.atom", """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Example Post</title><id>f</id>
        <updated>2024-03-12T00:00:00Z</updated>
        <entry><title>Bridge</title><id>urn:1</id><link href="https://example.org/1"/>
        <published>2024-03-11T20:33:00+04:00</published><updated>2024-03-12T00:00:00Z</updated>
        <author><name>Ada Example</name></author>
        <content type="html">&lt;p&gt;Open.&lt;/p&gt;</content></entry></feed>""").only();
    assertThat(article.id()).isEqualTo("urn:1");
    assertThat(article.body()).isEqualTo("Open.");
    assertThat(article.published().orElseThrow()).hasToString("2024-03-11T20:33+04:00");
    assertThat(article.values()).containsEntry("modified", "2024-03-12T00:00Z");
  }

  @Test
  void daysThatDoNotExistAreNotMadeOthers() throws IOException {
    var rss = Reading.of(folder, "a.rss", """
        <rss version="2.0"><channel><title>Example Post</title><link>https://example.org</link>
        <description>News</description><item><guid>1</guid><title>Bridge</title>
        <pubDate>Mon, 32 Mar 2025 10:00:00 GMT</pubDate></item></channel></rss>""");
    assertThat(rss.only().published()).isEmpty();
    assertThat(rss.leftOut).singleElement().extracting(Refusal::reason).isEqualTo("article '1':"
        + " 'Mon, 32 Mar 2025 10:00:00 GMT' was not understood as \"published\""
        + " and is kept as it stands");
    var atom = Reading.of(folder, "a.atom", """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Example Post</title><id>f</id>
        <entry><title>Bridge</title><id>urn:1</id><updated>2025-02-30T00:00:00Z</updated></entry>
        </feed>""");
    assertThat(atom.only().published()).isEmpty();
    assertThat(atom.leftOut).hasSize(1);
  }

  @Test
  void anRdfFeedIsRead() throws IOException {
    var article = Reading.of(folder, "a.rdf", """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
          xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://example.org"><title>Example Post</title>
        <link>https://example.org</link><description>News</description></channel>
        <item rdf:about="https://example.org/1"><title>Bridge</title>
        <link>https://example.org/1</link><description>Open.</description>
        <dc:date>2024-03-11</dc:date><dc:creator>Ada Example</dc:creator></item>
        </rdf:RDF>""").only();
    assertThat(article.title()).isEqualTo("Bridge");
    assertThat(article.published().orElseThrow()).hasToString("2024-03-11");
    assertThat(article.authors()).containsExactly("Ada Example");
  }

  @Test
  void nitfHasItsHeadlineBylineAndSubjects() throws IOException {
    var article = Reading.of(folder, "a.xml", """
        <!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
        <nitf><head><tobject><tobject.subject tobject.subject.type="traffic"/></tobject>
        <docdata><doc-id id-string="n1"/><date.issue norm="20240311T203300+0400"/></docdata></head>
        <body><body.head><hedline><hl1>Bridge opened</hl1></hedline>
        <byline>By <person>Ada Example</person><byttl>Town desk</byttl></byline>
        <dateline><location>Baku</location>, March 11</dateline></body.head>
        <body.content><block><p>It is <em>open</em>.</p><media><media-caption><p>A bridge.</p>
        </media-caption></media><p>At last.</p></block></body.content></body></nitf>""").only();
    assertThat(article.id()).isEqualTo("n1");
    assertThat(article.title()).isEqualTo("Bridge opened");
    assertThat(article.body()).isEqualTo("It is open.\n\nAt last.");
    assertThat(article.authors()).containsExactly("Ada Example");
    assertThat(article.published().orElseThrow()).hasToString("2024-03-11T20:33+04:00");
    assertThat(article.facets().get("topic")).containsExactly("traffic");
    assertThat(article.facets().get("place")).containsExactly("Baku");
  }

  @Test
  void nitfOfPartsWithoutABlankBetweenThemIsReadPartByPart() throws IOException {
    var article = Reading.of(folder, "a.xml", """
        <nitf><head><docdata/><pubdata name="Example Post"/></head><body><body.head>
        <hedline><hl1>Bridge opened</hl1></hedline><dateline><location><city>Baku</city>\
        <country>Azerbaijan</country></location><story.date norm="20240311">March 11</story.date>\
        </dateline></body.head><body.content><p>It is open.</p></body.content></body></nitf>""")
        .only();
    assertThat(article.values()).containsEntry("dateline", "Baku, Azerbaijan, March 11");
    assertThat(article.facets().get("place")).containsExactly("Baku, Azerbaijan");
    assertThat(article.source()).contains("Example Post");
  }

  @Test
  void newsMlIsOneArticleAnItem() throws IOException {
    var reading = Reading.of(folder, "a.xml", """
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
        <newsItem guid="urn:1"><itemMeta><provider literal="Example"/>
        <versionCreated>2024-03-11T20:33:00+04:00</versionCreated></itemMeta>
        <contentMeta><by>By Ada Example</by><headline>Bridge opened</headline>
        <subject type="cpnat:person" qcode="p:1"><name>Carl Case</name></subject>
        <language tag="en"/></contentMeta>
        <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Open.</p>
        <p>At last.</p></body></html></inlineXML></contentSet></newsItem>
        <newsItem guid="urn:2"/></itemSet></newsMessage>""");
    assertThat(reading.articles).extracting(Article::id).containsExactly("urn:1");
    var article = reading.articles.getFirst();
    assertThat(article.body()).isEqualTo("Open.\n\nAt last.");
    assertThat(article.authors()).containsExactly("Ada Example");
    assertThat(article.source()).contains("Example");
    assertThat(article.facets().get("person")).containsExactly("Carl Case");
    assertThat(reading.reason()).contains("urn:2");
  }

  @Test
  void nothingOutsideOfTheFileIsOpened() throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    var reading = Reading.of(folder, "a.xml", """
        <!DOCTYPE nitf [<!ENTITY x SYSTEM "%s">]><nitf><body><body.content><p>&x;</p>
        </body.content></body></nitf>""".formatted(secret.toUri()));
    assertThat(reading.reason()).contains("entities");
    assertThat(reading.articles).isEmpty();
  }

  @Test
  void bombsAreRefused() throws IOException {
    var laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    laughs.append("]><rss><channel><title>&a29;</title></channel></rss>");
    assertThat(Reading.of(folder, "a.xml", laughs.toString()).reason()).contains("entities");
    assertThat(Reading.of(folder, "b.xml", "<nitf>" + "<p>".repeat(100_000)).reason())
        .contains("deep");
    assertThat(Reading.of(folder, "c.xml", "<rss>" + "<p>".repeat(100_000)).reason())
        .contains("deep");
  }

  @Test
  void brokenFilesSayWhere() throws IOException {
    assertThat(Reading.of(folder, "a.xml", "<nitf>\n<body></p>").reason()).startsWith("line 2");
    assertThat(Reading.of(folder, "b.xml", RSS.formatted("UTF-8").substring(0, 700)).reason())
        .startsWith("line ");
    assertThat(Reading.of(folder, "c.xml", "<project/>").reason()).contains("<project>");
    assertThat(Reading.of(folder, "d.xml", "plain").reason()).contains("no element");
    assertThat(Reading.of(folder, "e.xml", "<rss/>").reason())
        .isEqualTo("the feed has no <channel>, in which RSS has its entries");
  }
}
