package dev.lupe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.cli.Shell.Stream;
import dev.lupe.result.SyncProgress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indexes that are built, asked, shown, counted and thinned out. */
class IndexLifeTest {
  @TempDir
  Path folder;

  private Path articles;
  private Path index;

  @BeforeEach
  void writeArticles() throws IOException {
    index = folder.resolve("index");
    articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("hafen.txt"), """
        Neuer Hafen am See

        Die Minister haben am Montag über den Bau eines Hafens beraten.
        """);
    Files.writeString(articles.resolve("wire.jsonl"), """
        {"id":"w1","title":"Lake port opens","body":"The port on the lake opened. Ports matter.",\
        "lang":"en","date":"2024-03-11","source":"Lake Post","author":"A. Rower",\
        "places":["Lakeside"]}
        """);
  }

  @Test
  void anIndexIsBuiltAndSearched() {
    var built = Run.lupe("index", "--index", index, articles);
    assertThat(built.out()).matches("2 articles added, 0 left out, \\d+\\.\\d s\n");
    assertThat(built.err()).isEmpty();
    assertThat(built.exit()).isZero();

    var found = Run.lupe("search", "--index", index, "Häfen");
    assertThat(found.out()).contains("hafen.txt", "1 of 2 articles");
    assertThat(found.exit()).isZero();
  }

  @Test
  void theIndexComesFromTheEnvironment() {
    var variables = Map.of("LUPE_INDEX", index.toString());
    assertThat(Run.lupe(variables, Set.of(), "index", articles).exit()).isZero();
    assertThat(Run.lupe(variables, Set.of(), "search", "port").exit()).isZero();
    assertThat(Run.lupe(variables, Set.of(), "search", "port", "--in", articles).exit()).isZero();
  }

  @Test
  void whatCannotBeReadIsNamedAndIsTwo() throws IOException {
    Files.writeString(articles.resolve("broken.jsonl"), "{\"title\": \"a\"}\nno json\n");
    var run = Run.lupe("index", "--index", index, articles);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).contains(" left out, ").doesNotContain(" 0 left out");
    assertThat(run.err()).contains("left out: ").contains("broken.jsonl:2");
  }

  @Test
  void aFolderWithoutArticlesIsOne() throws IOException {
    var empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(Run.lupe("index", "--index", index, empty).exit()).isEqualTo(1);
  }

  @Test
  void aPathThatIsNotThereStopsBeforeAnythingIsIndexed() {
    var run = Run.lupe("index", "--index", index, articles, folder.resolve("gone"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("There is no file or folder", "gone");
    assertThat(index).doesNotExist();
  }

  @Test
  void progressIsForTerminalsAndLeavesNothingBehind() {
    assertThat(progress(Set.of(Stream.OUT, Stream.ERR)))
        .contains("Reading", "3,000 articles").endsWith("\r\u001b[K");
    assertThat(progress(Set.of(Stream.OUT))).isEmpty();
  }

  private static String progress(Set<Stream> terminals) {
    var err = new ByteArrayOutputStream();
    var progress = new Progress(new Shell(new PrintStream(err, true, UTF_8),
        new PrintStream(err, true, UTF_8), Map.of("COLUMNS", "120"), terminals, Run.TODAY),
        Duration.ZERO);
    progress.show(new SyncProgress(3_000, 2, 10, 250_000, 1_000_000));
    progress.end();
    return err.toString(UTF_8);
  }

  @Test
  void anArticleIsShownWithItsMarks() {
    Run.lupe("index", "--index", index, articles);
    var run = Run.lupe("show", "--index", index, "w1", "--query", "port");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo("""
        Lake [port] opens
        en · Lake Post · March 11, 2024
        author: A. Rower
        place: Lakeside
        w1

        The [port] on the lake opened. [Ports] matter.
        """);
  }

  @Test
  void anArticleIsShownAsJson() {
    Run.lupe("index", "--index", index, articles);
    var run = Run.lupe("show", "--index", index, "w1", "--query", "port", "--format", "json");
    assertThat(run.out()).startsWith("{\"id\":\"w1\",\"title\":\"Lake port opens\",")
        .endsWith("\"titleSpans\":[{\"start\":5,\"end\":9,\"reason\":\"exact\"}],\"bodySpans\":["
            + "{\"start\":4,\"end\":8,\"reason\":\"exact\"},"
            + "{\"start\":29,\"end\":34,\"reason\":\"stem\"}]}\n");
    assertThat(Run.lupe("show", "--index", index, "w1", "--format", "json").out())
        .endsWith("\"titleSpans\":[],\"bodySpans\":[]}\n");
  }

  @Test
  void anUnknownArticleIsOne() {
    Run.lupe("index", "--index", index, articles);
    var run = Run.lupe("show", "--index", index, "w9");
    assertThat(run).isEqualTo(new Run(1, "", "lupe: There is no article 'w9'\n"));
  }

  @Test
  void articlesAreDeletedAndTheUnknownAreNamed() {
    Run.lupe("index", "--index", index, articles);
    assertThat(Run.lupe("delete", "--index", index, "w1", "w9", "w1"))
        .isEqualTo(new Run(0, "1 article deleted\n", "lupe: There is no article 'w9'\n"));
    assertThat(Run.lupe("delete", "--index", index, "w1"))
        .isEqualTo(new Run(1, "0 articles deleted\n", "lupe: There is no article 'w1'\n"));
    assertThat(Run.lupe("search", "--index", index, "port").exit()).isEqualTo(1);
  }

  @Test
  void deletingMakesNoIndex() {
    assertThat(Run.lupe("delete", "--index", index, "w1").exit()).isEqualTo(3);
    assertThat(index).doesNotExist();
  }

  @Test
  void figuresAreShown() {
    Run.lupe("index", "--index", index, articles);
    assertThat(Run.lupe("stats", "--index", index).out())
        .containsPattern("articles +2\n").containsPattern("languages +de 1, en 1\n");
    assertThat(Run.lupe("stats", "--index", index, "--format", "json").out())
        .contains("\"articles\":2,\"languages\":{\"de\":1,\"en\":1},").contains("\"place\":1");
  }

  @Test
  void aFolderOfOtherFilesIsNoIndex() {
    var run = Run.lupe("index", "--index", articles, articles);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).startsWith("lupe: ").contains("articles");
  }
}
