package dev.lupe.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
    assertThat(Reading.of(folder, "c.md", "---\ntitle: Ferry\nIt sails.\n").reason())
        .contains("below its front matter, which ends with a line of ---");
  }

  @Test
  void aTextWithoutATitleIsCalledByItsFirstWords() throws IOException {
    var article = Reading.of(folder, "a.md", "The ferry *sails* again, it is said.\n").only();
    assertThat(article.title()).isEqualTo("The ferry sails again, it is said.");
    assertThat(article.body()).isEqualTo("The ferry sails again, it is said.");
  }
}
