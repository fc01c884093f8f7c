package dev.lupe.benchmarks.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {
  @TempDir
  private Path folder;

  @Test
  void wordsInCommonCountAsOftenAsTheyStandThere() {
    assertThat(TokenOverlap.f1("a b b", "b a")).isCloseTo(0.8, Offset.offset(1e-9));
    assertThat(TokenOverlap.f1("", "a")).isZero();
  }

  @Test
  void aPageIsComparedWithWhatIsRight() throws IOException {
    Files.writeString(folder.resolve("a.html"), """
        <html><head><title>Ferry sails again</title></head><body><h1>Ferry sails again</h1>
        <p>The ferry sails to the island again, for the joy of all who live there and waited.</p>
        <p>It had been in the dock for a year, and nobody knew when it would come back.</p>
        </body></html>""");
    Files.writeString(folder.resolve("gold.json"), """
        [{"file": "a.html", "title": "Ferry sails again", "lang": "en",
          "must_contain": ["to the island"], "must_not_contain": ["to the moon"]}]""");

    assertThat(PageSet.row(folder)).startsWith(
        "1.000 (1) | 1.000 (1) |  |  |  | 1.000 (1) |  | 1.000 (1) | 1.000 (1) | 0.000 (1) | ");
  }

  @Test
  void feedsAreCountedByWhatBecameOfThem() throws IOException {
    var files = Files.createDirectory(folder.resolve("files"));
    Files.writeString(files.resolve("a.xml"), """
        <rss version="2.0"><channel><title>Port</title><link>https://example.org</link>
        <description>News</description><item><title>Ferry sails</title></item></channel></rss>""");
    Files.writeString(files.resolve("b.xml"), "<rss>");

    assertThat(FeedSet.lines(folder)).startsWith(
        "2 files: 1 read (1 articles), 1 refused with a reason, 0 failures");
  }

  @Test
  void stringsWithDatesAreComparedByWhatTheySay() throws IOException {
    Files.writeString(folder.resolve("dates.tsv"), """
        English\t11 March 2024\t2024-03-11T00:00:00
        German\t3. April\t2012-04-03T00:00:00
        French\tnul\t2012-04-03T00:00:00
        """);

    assertThat(DateStrings.lines(folder)).isEqualTo(
        "English 1.000 (1), German 1.000 (1), others right or none 1.000 (1)\n");
  }
}
