package dev.lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  @TempDir
  static Path folder;

  @BeforeAll
  static void index() throws IOException {
    Path lines = folder.resolve("wire.jsonl");
    Files.writeString(lines,
        """
            {"id":"a","title":"Ports","body":"A port opens by the lake.","lang":"en","date":"2024-03-11"}
            {"id":"b","body":"A bridge falls.","lang":"en"}
            """);
    assertThat(Run.lupe("index", lines, "--index", folder.resolve("index")).exit()).isZero();
  }

  private static Run explain(String query, String id, String... format) {
    return format.length == 0
        ? Run.lupe("explain", query, id, "--index", folder.resolve("index"))
        : Run.lupe("explain", query, id, "--index", folder.resolve("index"), "--format", "json");
  }

  @Test
  void aHitShowsItsWords() {
    var run = explain("port snow", "a");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("a is a hit, with a score of ")
        .contains("port: ports (stem) 1 × in the title", "port (exact) 1 × in the text; adds 0.",
            "  snow: not found\n");
  }

  @Test
  void aMissShowsWhatIsInTheWayAndWhatHelps() {
    var run = explain("+port +snow", "a");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("a is no hit", "in the way: 'snow' does not stand in it",
        "it would be one without 'snow', with 1 hit in all");
    assertThat(explain("+port +snow", "a", "json").out()).contains("\"isHit\":false",
        "\"advice\":{\"kind\":\"without-part\",\"message\":\"without 'snow'\","
            + "\"query\":\"+port\",\"total\":1}");
  }

  @Test
  void anUnknownIdIsTold() {
    var run = explain("port", "nobody");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("There is no article 'nobody'");
  }

  @Test
  void aSearchThatFindsNothingOffersChanges() {
    var index = folder.resolve("index");
    assertThat(Run.lupe("search", "+port +snow", "--index", index).out())
        .endsWith("without 'snow': 1 article\n");
    assertThat(Run.lupe("search", "+port +snow", "--index", index, "--format", "json").out())
        .contains("\"relaxations\":[{\"kind\":\"without-part\"");
  }
}
