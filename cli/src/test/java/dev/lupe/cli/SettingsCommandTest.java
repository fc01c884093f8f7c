package dev.lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsCommandTest {
  @TempDir
  Path folder;

  private Path index = Path.of("");

  @BeforeEach
  void makeIndex() throws IOException {
    index = folder.resolve("news.index");
    var articles = Files.writeString(folder.resolve("wire.jsonl"), """
        {"id":"car","title":"A car","body":"The car is red.","lang":"en"}
        {"id":"auto","title":"Automobiles","body":"Automobiles are sold.","lang":"en"}
        {"id":"rain","title":"Rain","body":"It rains on the lake.","lang":"en"}
        """);
    assertThat(Run.lupe("index", "--index", index, articles).exit()).isZero();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void synonymsHoldFromTheNextSearchOn() throws IOException {
    assertThat(Run.lupe("search", "--index", index, "car").out()).doesNotContain("Automobiles");
    var rules = file("synonyms.txt", "# cars\ncar, automobile\n");

    var run = Run.lupe("settings", "--index", index, "--synonyms", "en=" + rules);
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines()).containsExactly("synonyms en", "  car, automobile");
    assertThat(Run.lupe("search", "--index", index, "car", "--format", "json").out())
        .contains("\"total\":2", "\"reason\":\"synonym\"");

    assertThat(Run.lupe("settings", "--index", index, "--synonyms",
        "en=" + file("none.txt", "")).out()).isEqualToIgnoringNewLines("Nothing is set.");
  }

  @Test
  void articlesComeFirstOrNotAtAll() {
    var run = Run.lupe("settings", "--index", index, "--pin", "red car=rain,auto", "--hide",
        "lake=rain", "--format", "json");

    assertThat(run.out()).isEqualToIgnoringNewLines("""
        {"synonyms":{},"stopWords":{},"pinned":{"red car":["rain","auto"]},\
        "hidden":{"lake":["rain"]}}""");
    assertThat(Run.lupe("search", "--index", index, "Red", "car", "--format", "ndjson").out()
        .lines().map(line -> line.substring(6, line.indexOf(","))))
        .containsExactly("\"rain\"", "\"auto\"", "\"car\"");
    assertThat(Run.lupe("search", "--index", index, "lake").exit()).isEqualTo(1);
    assertThat(Run.lupe("settings", "--index", index, "--pin", "red car=").out())
        .isEqualToIgnoringNewLines("hidden for 'lake': rain");
  }

  @Test
  void anArticleThatIsNotThereIsNamed() {
    var run = Run.lupe("settings", "--index", index, "--pin", "red car=rain,raim");

    assertThat(run.err()).isEqualTo("note: there is no article 'raim' now\n");
    assertThat(run.exit()).isZero();
  }

  @Test
  void stopWordsAreSetAndSetBack() throws IOException {
    var words = file("stop.txt", "lake\n");

    assertThat(Run.lupe("settings", "--index", index, "--stop-words", "en=" + words).out())
        .isEqualToIgnoringNewLines("stop words en: lake");
    assertThat(Run.lupe("search", "--index", index, "car", "lake", "--format", "json").out())
        .contains("\"total\":1,");
    assertThat(Run.lupe("settings", "--index", index, "--stop-words", "en=").out())
        .isEqualToIgnoringNewLines("Nothing is set.");
  }

  @Test
  void whatCannotBeReadIsSaidWithItsLine() throws IOException {
    var run = Run.lupe("settings", "--index", index, "--synonyms",
        "en=" + file("bad.txt", "car, automobile\nlonely\n"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("bad.txt, line 2: 'lonely' stands alone");

    assertThat(Run.lupe("settings", "--index", index, "--synonyms", "xx=a").err())
        .contains("--synonyms takes en, de or und");
    assertThat(Run.lupe("settings", "--index", index, "--stop-words", "xx=a").exit()).isEqualTo(2);
    assertThat(Run.lupe("settings", "--index", index, "--pin", "car").err())
        .contains("--pin takes what it is for");
    assertThat(Run.lupe("settings", "--index", index, "--synonyms", "en=gone.txt").err())
        .contains("There is no file or folder 'gone.txt'");
    assertThat(Run.lupe("settings", "--index", folder.resolve("none")).exit()).isEqualTo(3);
  }
}
