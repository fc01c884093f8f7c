package dev.lupe.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that queries, judgments and runs are read from and written to. */
class FilesTest {
  @TempDir
  private Path folder;

  @Test
  void queriesAreANameATabAndTheRestOfTheLine() throws IOException {
    var file = file("1\tport of Baku\n\nq-2\tHafen\tMole\n");
    assertThat(QuerySet.read(file).texts())
        .containsExactly(entry("1", "port of Baku"), entry("q-2", "Hafen\tMole"));
  }

  @Test
  void aQueryWithoutANameIsNamedByItsLine() throws IOException {
    var file = file("1\tport\nharbour\n");
    assertThatThrownBy(() -> QuerySet.read(file)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(file + ":2").hasMessageContaining("harbour");
  }

  @Test
  void theSameQueryNameTwiceIsRefused() throws IOException {
    var file = file("1\tport\n1\tharbour\n");
    assertThatThrownBy(() -> QuerySet.read(file)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(":2");
  }

  @Test
  void judgmentsTakeAnyBlanksBetweenTheColumns() throws IOException {
    var judgments = Judgments.read(file("1 0 a 1\n1\t0\tb\t0\n2  Q0  c  -1\n3 0 d 2\n"));
    assertThat(judgments.grades("1")).containsExactly(entry("a", 1), entry("b", 0));
    assertThat(judgments.grades("2")).containsExactly(entry("c", -1));
    assertThat(judgments.grades("9")).isEmpty();
    assertThat(judgments.queries()).containsExactly("1", "3");
  }

  @Test
  void idsMayHoldBlanks() throws IOException {
    assertThat(Judgments.read(file("1 0 my articles/the port.txt 1\n")).grades("1"))
        .containsExactly(entry("my articles/the port.txt", 1));
    assertThat(Run.read(file("1 Q0 the  port.txt 1 3.5 lupe\n")).ranking("1"))
        .containsExactly("the  port.txt");
  }

  @Test
  void aLineThatIsNoJudgmentIsNamed() throws IOException {
    var file = file("1 0 a 1\n1 0 b\n");
    assertThatThrownBy(() -> Judgments.read(file)).hasMessageContaining(file + ":2");
    var other = file("1 0 a yes\n");
    assertThatThrownBy(() -> Judgments.read(other)).hasMessageContaining("\"yes\"");
  }

  @Test
  void runsGoByTheScoresAndEqualOnesByTheLastId() throws IOException {
    var run = Run.read(file("""
        1 Q0 low 1 0.5 x
        1 Q0 tie-a 2 2.0 x
        1 Q0 tie-b 3 2e0 x
        1 Q0 high 4 7.25 x
        2 Q0 only 1 1 x
        """));
    assertThat(run.ranking("1")).containsExactly("high", "tie-b", "tie-a", "low");
    assertThat(run.queries()).containsExactly("1", "2");
  }

  @Test
  void aWrittenRunIsReadBackInItsOrder() {
    var run = Run.of(Map.of("1", List.of("b", "a", "c"), "2", List.of("x")));
    var file = folder.resolve("out.trec");
    run.write(file, "lupe");
    assertThat(file).content().contains("1 Q0 b 1 1.0 lupe\n1 Q0 a 2 0.5 lupe\n");
    assertThat(Run.read(file)).isEqualTo(run);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "quality", ""), text);
  }
}
