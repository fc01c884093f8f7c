package dev.lupe.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownReaderTest {
  @TempDir
  Path folder;

  @Test
  void frontMatterSaysWhatIsKnown() throws IOException {
    var article = Reading.of(folder, "a.md", """
        ---
        title: "Bridge: opened"
        date: 2024-03-11T20:33:00+04:00
        tags: [river, "traffic"]
        authors:
          - Ada Example
        edition: 2
        ---

        # Bridge: opened

        The *bridge* is [open](https://example.org).

        - first
        - second
        """).only();
    assertThat(article.title()).isEqualTo("Bridge: opened");
    assertThat(article.body()).isEqualTo("The bridge is open.\n\nfirst\n\nsecond");
    assertThat(article.published().orElseThrow()).hasToString("2024-03-11T20:33+04:00");
    assertThat(article.facets().get("tag")).containsExactly("river", "traffic");
    assertThat(article.authors()).containsExactly("Ada Example");
    assertThat(article.values()).containsEntry("edition", "2");
  }

  @Test
  void theFirstHeadingIsTheTitle() throws IOException {
    var article = Reading.of(folder, "a.markdown", "# Bridge\n\nIt is open.\n\n## More\n").only();
    assertThat(article.title()).isEqualTo("Bridge");
    assertThat(article.body()).isEqualTo("It is open.\n\nMore");
  }

  @Test
  void scriptsAndDeepNestingDoNoHarm() throws IOException {
    assertThat(Reading.of(folder, "a.md", "# A\n\n<script>alert(1)</script>\n\ntext").only().body())
        .isEqualTo("text");
    assertThat(Reading.of(folder, "b.md", ">".repeat(100_000) + " deep").articles).hasSize(1);
    assertThat(Reading.of(folder, "c.md", "[".repeat(50_000) + " deep").articles).hasSize(1);
  }

  @Test
  void datesThatAreNoneStayAsTheyStand() throws IOException {
    var reading = Reading.of(folder, "a.md", "---\ndate: soon\n---\ntext\n");
    assertThat(reading.only().values()).containsEntry("published", "soon");
    assertThat(reading.leftOut).hasSize(1);
    assertThat(Reading.of(folder, "b.md", "---\ndate: soon\n---\n").reason()).contains("no text");
  }

  @Test
  void frontMatterWithoutAnEndIsText() throws IOException {
    var reading = Reading.of(folder, "c.md", "---\ntitle: Ferry\n\nIt sails.\n");
    assertThat(reading.only().body()).isEqualTo("title: Ferry\n\nIt sails.");
    assertThat(reading.leftOut).singleElement().satisfies(fault -> {
      assertThat(fault.line()).isEqualTo(1);
      assertThat(fault.reason()).contains("has no end", "end it with a line of ---");
    });
    var rule = Reading.of(folder, "d.md", "---\nThe ferry sails.\n\n---\n\nAgain.\n");
    assertThat(rule.only().body()).isEqualTo("The ferry sails.\n\nAgain.");
    assertThat(rule.leftOut).isEmpty();
  }

  @Test
  void whatIsBrokenInFrontMatterIsNamedAndLeftOut() throws IOException {
    var reading = Reading.of(folder, "c.md", """
        ---
        # by hand
        title: [a
        date: 3. März 2025
        tags: ["river", 'sea']
        author: "Ada
        section: [local] news
        date: 4. März 2025
        ---
        # Ferry
        It sails.
        """);
    var article = reading.only();
    assertThat(article.title()).isEqualTo("Ferry");
    assertThat(article.authors()).isEmpty();
    assertThat(article.facets().get("tag")).containsExactly("river", "sea");
    assertThat(article.published().orElseThrow()).hasToString("2025-03-04");
    assertThat(reading.leftOut).extracting(fault -> fault.line()).containsExactly(3L, 6L, 8L);
    assertThat(reading.leftOut).extracting(fault -> fault.reason().split(" in the| of ")[0])
        .containsExactly("the value", "the value", "the key \"date\" stands twice");
  }

  @Test
  void listsAndValuesMayTakeSeveralLines() throws IOException {
    var article = Reading.of(folder, "a.md", """
        ---
        title: "Ferry:
          a \\"new\\" pier"
        tags: [river,
          'mayor''s pier', "sea, calm"
        ]
        authors:
        - Ada Example
        - name: Ben Sample
          url: https://example.org/ben
        places:
          - Harbour
          # not yet: Island
        summary: >-
          It sails
          again.

          Soon.
        note: one
          more
        ---
        It sails.
        """).only();
    assertThat(article.title()).isEqualTo("Ferry: a \"new\" pier");
    assertThat(article.facets().get("tag")).containsExactly("river", "mayor's pier", "sea, calm");
    assertThat(article.facets().get("place")).containsExactly("Harbour");
    assertThat(article.authors()).containsExactly("Ada Example", "Ben Sample");
    assertThat(article.values()).containsEntry("summary", "It sails again.\nSoon.")
        .containsEntry("note", "one more").containsEntry("authors.url", "https://example.org/ben");
  }

  @Test
  void endlessListsAndQuotesCostNoMoreThanTheirLines() throws IOException {
    for (var line : List.of("['\n", "[\n", "\"a\n", "- ['\n", "['a', ")) {
      var text = "---\ntags: [" + line.repeat(50_000) + "\ntitle: Ferry\n---\nIt sails.\n";
      assertThat(Reading.of(folder, "a.md", text).only().title()).isEqualTo("Ferry");
    }
  }

  @Test
  void keysMayBeGerman() throws IOException {
    var article = Reading.of(folder, "a.md", """
        ---
        titel: Die Fähre: wieder da
        datum: 3. März 2025
        schlagwörter: [Fähre, See]
        autorin: Ada Beispiel
        sprache: de
        quelle: Beispielblatt
        rubrik: Hafen
        ---
        Sie fährt.
        """).only();
    assertThat(article.title()).isEqualTo("Die Fähre: wieder da");
    assertThat(article.published().orElseThrow()).hasToString("2025-03-03");
    assertThat(article.facets().get("tag")).containsExactly("Fähre", "See");
    assertThat(article.facets().get("section")).containsExactly("Hafen");
    assertThat(article.authors()).containsExactly("Ada Beispiel");
    assertThat(article.language()).hasValue(Locale.GERMAN);
    assertThat(article.source()).hasValue("Beispielblatt");
  }

  @Test
  void aTextWithoutATitleIsCalledByItsFirstWords() throws IOException {
    var article = Reading.of(folder, "a.md", "The ferry *sails* again, it is said.\n").only();
    assertThat(article.title()).isEqualTo("The ferry sails again, it is said.");
    assertThat(article.body()).isEqualTo("The ferry sails again, it is said.");
  }
}
