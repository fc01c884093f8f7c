package dev.lupe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.result.SyncProgress;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Indexes that are kept in step with files. */
class IndexCommandTest {
  @TempDir
  Path folder;

  private Path articles;
  private Path index;

  @BeforeEach
  void writeArticles() throws IOException {
    index = folder.resolve("index");
    articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("ferry.txt"), "Ferry sails again\n\nThe ferry is back.\n");
    Files.writeString(articles.resolve("port.txt"), "Port opens\n\nThe port is open.\n");
  }

  @Test
  void unchangedFilesAreNotReadAgain() throws IOException {
    index();
    Files.writeString(articles.resolve("port.txt"), "Port shuts\n\nThe port is shut for a week.\n");

    assertThat(index().out())
        .matches("1 article added, 1 file unchanged, 0 left out, \\d+\\.\\d s\n");
    assertThat(index().out())
        .matches("0 articles added, 2 files unchanged, 0 left out, \\d+\\.\\d s\n");
    assertThat(index().exit()).isZero();
    assertThat(index("--reread").out()).startsWith("2 articles added, 0 left out");
  }

  @Test
  void articlesOfGoneFilesGoWithPrune() throws IOException {
    index();
    Files.delete(articles.resolve("port.txt"));

    var kept = index();
    assertThat(kept.out()).startsWith("0 articles added, 1 file unchanged");
    assertThat(kept.err())
        .isEqualTo("note: 1 file of the index is gone; --prune deletes the articles\n");
    assertThat(index("--prune").out())
        .startsWith("0 articles added, 1 article deleted, 1 file unchanged");
  }

  @Test
  void aDryRunChangesNothing() throws IOException {
    assertThat(index("--dry-run").out()).isEqualTo("new      " + articles.resolve("ferry.txt")
        + "\nnew      " + articles.resolve("port.txt")
        + "\n2 new files, 0 changed files would be read, 0 files unchanged\n");
    assertThat(index).doesNotExist();

    index();
    Files.delete(articles.resolve("port.txt"));
    assertThat(index("--dry-run", "--prune").out()).isEqualTo("gone     "
        + articles.resolve("port.txt") + "\n0 new files, 0 changed files would be read,"
        + " 1 file unchanged, 1 article of 1 file that is gone would be deleted\n");
    assertThat(index("--prune").out()).contains("1 article deleted");
  }

  @Test
  void whatWasLeftOutIsKeptInTheReport() throws IOException {
    var report = folder.resolve("left-out.jsonl");
    Files.writeString(articles.resolve("broken.jsonl"), "{\"title\": \"a\"}\nno json\n");
    Files.writeString(articles.resolve("empty.txt"), "");

    assertThat(index("--report", report.toString()).exit()).isEqualTo(2);
    assertThat(Files.readString(report).lines()).hasSize(2)
        .first().asString().startsWith("{\"file\":\"" + articles.resolve("broken.jsonl")
            + "\",\"line\":2,\"reason\":\"");
    assertThat(Files.readString(report))
        .endsWith("empty.txt\",\"reason\":\"it is empty\"}\n");

    Files.delete(articles.resolve("empty.txt"));
    Files.delete(articles.resolve("broken.jsonl"));
    assertThat(index("--report", report.toString()).exit()).isZero();
    assertThat(report).isEmptyFile();
  }

  @Test
  void aReportThatCannotBeWrittenStopsBeforeAnythingIsIndexed() {
    var run = index("--report", folder.resolve("no/such/folder").toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("The report can't be written");
    assertThat(index).doesNotExist();
  }

  @Test
  void aReportAmongTheArticlesWouldBeReadItself() {
    var run = index("--report", articles.resolve("left-out.jsonl").toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("give it another folder");
    assertThat(articles.resolve("left-out.jsonl")).doesNotExist();
  }

  @Test
  void equalTextsAreNamed() throws IOException {
    Files.copy(articles.resolve("port.txt"), articles.resolve("copy.txt"));

    assertThat(index().err()).isEqualTo("same text: port.txt as copy.txt\n");
  }

  @Test
  void standardInputIsIndexed() {
    var input = "{\"id\":\"a\",\"title\":\"Ferry\"}\n{\"id\":\"b\",\"title\":\"Port\"}\n";
    var run = piped(input, "index", "--index", index, "-");

    assertThat(run.out()).startsWith("2 articles added");
    assertThat(Run.lupe("show", "--index", index, "b").out()).contains("Port");
    assertThat(piped("Port opens", "index", "--index", index, "-", articles).out())
        .startsWith("3 articles added");
  }

  @Test
  void standardInputHasTheNameThatIsGiven() {
    var run = piped("title;body\nFerry;It sails.\n", "read", "-", "--name", "table.txt",
        "--format", "ndjson");

    assertThat(run.out()).startsWith("{\"id\":\"table.txt\"");
  }

  @Test
  void aNameWithoutStandardInputIsAMistake() {
    var run = index("--name", "a.txt");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--name says what standard input is called");
  }

  @Test
  void watchingStandardInputIsAMistake() {
    assertThat(Run.lupe("index", "--index", index, "--watch", "-").exit()).isEqualTo(2);
  }

  @Test
  @Timeout(60)
  void watchingKeepsTheIndexInStepUntilTheInputEnds() throws Exception {
    var end = new PipedOutputStream();
    var printed = new PipedOutputStream();
    var err = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    var shell = new Shell(new PipedInputStream(end), new PrintStream(printed, true, UTF_8), err,
        Map.of(), Set.of(), Run.TODAY);
    try (var lines = new BufferedReader(
        new InputStreamReader(new PipedInputStream(printed), UTF_8))) {
      var exit = CompletableFuture.supplyAsync(() -> Main.run(
          shell, "index", "--index", index.toString(), "--watch", "--prune", articles.toString()));
      assertThat(lines.readLine()).startsWith("2 articles added");

      Files.writeString(articles.resolve("light.txt"), "Lighthouse shines\n\nIt does again.\n");
      assertThat(lines.readLine()).startsWith("1 article added, 2 files unchanged");
      Files.delete(articles.resolve("light.txt"));
      assertThat(lines.readLine()).startsWith("0 articles added, 1 article deleted");

      end.close();
      assertThat(lines.readLine())
          .isEqualTo("watching ended: 3 articles added, 1 deleted in all");
      assertThat(exit.join()).isZero();
    }
    assertThat(Run.lupe("stats", "--index", index).out()).containsPattern("articles +2\n");
  }

  @Test
  void progressTellsArticlesBesideBytes() {
    assertThat(Progress.words(new SyncProgress(3_000, 2, 10, 250, 1_000)))
        .isEqualTo(" 3,000 articles");
    assertThat(Progress.words(new SyncProgress(10, 0, 1, 0, 0))).as("the bar counts").isEmpty();
  }

  private Run index(String... options) {
    var words = new Object[options.length + 4];
    words[0] = "index";
    words[1] = "--index";
    words[2] = index;
    words[3] = articles;
    System.arraycopy(options, 0, words, 4, options.length);
    return Run.lupe(words);
  }

  private static Run piped(String input, Object... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var shell = new Shell(new ByteArrayInputStream(input.getBytes(UTF_8)),
        new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8), Map.of(), Set.of(),
        Run.TODAY);
    var typed = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      typed[i] = words[i].toString();
    }
    int exit = Main.run(shell, typed);
    return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
