package dev.lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  @TempDir
  Path folder;

  private Path text;

  @BeforeEach
  void writeArticle() throws IOException {
    text = Files.writeString(folder.resolve("ferry.txt"),
        """
            Ferry sails again-UPDATED-1

            6 May 2023 09:15 (UTC +04:00)

            BATUMI, May 6 (Harbour Press) - The ferry sails to Bulgaria again, for the joy of the sailors.

            © Photo: the port
            """);
  }

  @Test
  void oneArticleIsShownInFull() {
    var run = Run.lupe("read", text);

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().replaceAll(" {2,}", " | ")).isEqualTo("""
        Ferry sails again
        ferry.txt
        language | en | derived · 0.90 · by its most frequent words
        title | Ferry sails again | 0-27 · derived · 0.90 · without marks of the newsroom
        update | UPDATED-1 | 0-27 · stated · 0.95
        dateline | 6 May 2023 09:15 (UTC +04:00) | 29-58 · stated · 0.95
        published | 2023-05-06T09:15+04:00 | 29-58 · stated · 0.97
        dateline | BATUMI, May 6 (Harbour Press) - | 60-92 · stated · 0.95
        place | Batumi | 60-92 · stated · 0.95
        source | Harbour Press | 60-92 · stated · 0.95
        country | BG Bulgaria | 111-119 · derived · 0.90
        credit | the port | 156-173 · stated · 0.90

        The ferry sails to Bulgaria again, for the joy of the sailors.
        """);
  }

  @Test
  void countriesAreNamedInTheLanguageOfThePerson() {
    var german = Run.lupe(Map.of("LANG", "de_DE.UTF-8"), Set.of(), "read", text);
    assertThat(german.out()).contains("BG Bulgarien");
    var letters = Map.of("LC_ALL", "C.UTF-8", "LANG", "de_DE.UTF-8");
    assertThat(Run.lupe(letters, Set.of(), "read", text).out()).contains("BG Bulgarien");
  }

  @Test
  void severalAreATable() throws IOException {
    Files.writeString(folder.resolve("more.jsonl"), """
        {"id":"w1","title":"Lake port opens","body":"It opened.","source":"Lake Post",\
        "date":"2024-03-11"}
        """);
    var run = Run.lupe("read", folder);

    assertThat(run.out().lines().map(line -> line.replaceAll(" +", " "))).containsExactly(
        "published source title id",
        "2023-05-06T09:15+04:00 Harbour Press Ferry sails again ferry.txt",
        "2024-03-11 Lake Post Lake port opens w1");
  }

  @Test
  void belowATableEachNoteIsToldOnce() throws IOException {
    var lines = new StringBuilder("{\"id\":\"w0\",\"title\":\"T\",\"date\":\"3. März 2025\"}\n");
    for (int year = 2985; year < 3000; year++) {
      var line = "{\"id\":\"w%d\",\"title\":\"T\",\"date\":\"%d-05-06\"}\n";
      lines.append(line.formatted(year, year)).append(line.formatted(-year, year));
    }
    var run = Run.lupe("read", Files.writeString(folder.resolve("more.jsonl"), lines));

    assertThat(run.out().lines().filter(line -> line.startsWith("note: "))).hasSize(11)
        .startsWith(
            "note: the date 2985-05-06 is doubtful: it lies in the future (w2985 and 1 more)")
        .endsWith("note: and 10 more; --format ndjson has them all");
    assertThat(run.out()).contains("2025-03-03 ").doesNotContain("März");
  }

  @Test
  void articlesComeAsJson() {
    var run = Run.lupe("read", text, "--format", "ndjson");
    assertThat(run.out().lines()).singleElement().asString().startsWith(
        "{\"id\":\"ferry.txt\",\"title\":\"Ferry sails again\",\"body\":\"The ferry")
        .contains("{\"field\":\"place\",\"value\":\"Batumi\",\"start\":60,\"end\":92,"
            + "\"how\":\"stated\",\"confidence\":0.95}")
        .endsWith("\"notes\":[]}");
    assertThat(Run.lupe("read", text, "--format", "json").out().strip())
        .isEqualTo("[" + run.out().strip() + "]");
  }

  @Test
  void aStatedDateThatIsNoneIsNamedAndTheArticleShown() throws IOException {
    var lines = Files.writeString(folder.resolve("a.jsonl"),
        "{\"id\":\"a\",\"title\":\"Ferry\",\"date\":\"2025-02-30\",\"source\":\"Lake Post\"}\n");
    var run = Run.lupe("read", lines);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("left out: " + lines
        + ":1: '2025-02-30' was not understood as \"published\" and is kept as it stands\n");
    assertThat(run.out().replaceAll(" {2,}", " | ")).isEqualTo("""
        Ferry
        a
        source | Lake Post | stated · 1.00
        published | 2025-02-30 | stated · 0.00 · not understood


        """);
    assertThat(Run.lupe("read", lines, "--format", "ndjson").out())
        .contains("\"leftOut\":[\"'2025-02-30' was not understood");
  }

  @Test
  void aNamedLinkThatLeadsNowhereDoesNotStopTheOthers() throws IOException {
    var link = Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("gone.txt"));
    var run = Run.lupe("read", link, text);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("left out: " + link + ": it does not exist\n");
    assertThat(run.out()).startsWith("Ferry sails again");
    assertThat(Run.lupe("read", folder.resolve("gone.txt"), text).err()).contains("There is no");
  }

  @Test
  void whatCannotBeReadIsNamed() throws IOException {
    Files.writeString(folder.resolve("empty.txt"), "");
    var run = Run.lupe("read", folder);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("left out: ", "empty.txt", "it is empty");
    assertThat(run.out()).startsWith("Ferry sails again");
    assertThat(Run.lupe("read", text, "--format", "html").exit()).isEqualTo(2);
  }
}
