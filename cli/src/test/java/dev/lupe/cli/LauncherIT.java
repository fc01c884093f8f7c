package dev.lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the launcher as people do: in the checkout, and from the unpacked distribution. */
class LauncherIT {
  private static final Path ROOT = Path.of(System.getProperty("lupe.root"));
  private static final Path DISTRIBUTION = Path.of(System.getProperty("lupe.distribution"));

  @TempDir
  static Path folder;

  private static Path link;

  @BeforeAll
  static void unpackIntoAFolderWithBlanksBehindALink() throws Exception {
    var home = Files.createDirectory(folder.resolve("two words"));
    var unpacked = Launch.of(home, Map.of(), List.of("tar", "xzf", DISTRIBUTION.toString()));
    assertThat(unpacked).isEqualTo(new Launch(0, "", ""));
    var name = DISTRIBUTION.getFileName().toString().replace(".tar.gz", "");
    link = Files.createSymbolicLink(folder.resolve("the lupe"),
        Path.of("two words", name, "lupe"));
  }

  @Test
  void theCheckoutBuildsItselfAndAnswers() throws Exception {
    var environment = Map.of("MAVEN_OPTS",
        "-Dmaven.repo.local=" + System.getProperty("lupe.repository"));
    var search = List.of("./lupe", "search", "Kasachstan", "--in", "testdata/articles");
    var built = Launch.of(ROOT, environment, search);
    assertThat(built.exit()).as(built.err()).isZero();
    assertThat(built.out()).contains("Kasachstan");

    var again = Launch.of(ROOT, environment, search);
    assertThat(again.err()).as("a fresh build is not built again").doesNotContain("building");
    assertThat(again.out()).contains("Kasachstan");
  }

  @Test
  void theDistributionAnswersFromAnyFolderThroughALink() throws Exception {
    var elsewhere = Files.createDirectories(folder.resolve("else where"));
    var articles = ROOT.resolve("testdata/articles").toString();
    // The first start notes its use, the second keeps its classes, the third profits.
    for (int start = 1; start <= 3; start++) {
      var answer = Launch.of(elsewhere, Map.of(),
          command("search", "Kasachstan", "--in", articles, "--format", "json"));
      assertThat(answer.err()).as("start %d", start).isEmpty();
      assertThat(answer.out()).as("start %d", start).startsWith("{").contains("Kasachstan");
      assertThat(answer.exit()).as("start %d", start).isZero();
    }
  }

  @Test
  void anArchiveOfClassesThatWasCutOffIsMadeAnew() throws Exception {
    var started = Files.createDirectories(link.toRealPath().resolveSibling("lib/start"));
    version();
    version();
    var archive = largest(started);
    long size = Files.size(archive);
    try (var file = FileChannel.open(archive, StandardOpenOption.WRITE)) {
      file.truncate(size / 2);
    }
    version();
    assertThat(Files.size(archive)).isGreaterThan(size / 2);
  }

  private static void version() throws Exception {
    // With another word beside it, --version is no shorter way than any other command.
    var answer = Launch.of(folder, Map.of(), command("--version", "--debug"));
    assertThat(answer.err()).isEmpty();
    assertThat(answer.exit()).isZero();
  }

  private static Path largest(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "de_DE.ISO-8859-1", "xx_XX.UTF-8"})
  void umlautsSurviveEveryLocale(String locale) throws Exception {
    var articles = Files.createDirectories(folder.resolve("wörter"));
    Files.writeString(articles.resolve("züge.txt"), "Züge\n\nDer Güterverkehr nahm zu.\n");
    var answer = Launch.of(folder, Map.of("LC_ALL", locale),
        command("search", "Güterverkehr", "--in", "wörter", "--format", "json"));
    assertThat(answer.out()).contains("züge.txt").contains("Der Güterverkehr nahm zu.");
    assertThat(answer.exit()).isZero();
  }

  @Test
  void aFeedIsReadWithoutAWordOfTheJdk() throws Exception {
    Files.writeString(folder.resolve("a.rss"),
        """
            <rss version="2.0"><channel><title>Example Post</title><link>https://example.org</link>
            <description>News</description><item><title>Ferry</title><description>It sails.</description>
            <pubDate>Mon, 11 Mar 2024 20:33:00 EST</pubDate></item></channel></rss>""");
    var answer = Launch.of(folder, Map.of(), command("read", "a.rss", "--format", "json"));
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out()).contains("Ferry").contains("2024-03-11T20:33-05:00");
    assertThat(answer.exit()).isZero();
  }

  @Test
  void nothingFoundIsOne() throws Exception {
    var answer = Launch.of(folder, Map.of(), command("search", "Quastenflosser", "--in",
        ROOT.resolve("testdata/articles").toString()));
    assertThat(answer.exit()).as(answer.err()).isEqualTo(1);
  }

  @Test
  void aReaderWhoHasSeenEnoughIsNoFailure() throws Exception {
    var script = "\"$0\" search '*' --in \"$1\" --limit 1000 --format ndjson | head -n 1; "
        + "echo done >&2";
    var answer = Launch.of(folder, Map.of(), List.of("sh", "-c", script, link.toString(),
        ROOT.resolve("testdata/articles").toString()));
    assertThat(answer.out()).startsWith("{");
    assertThat(answer.err()).isEqualTo("done\n");
  }

  @Test
  void watchingWithoutInputGoesOnUntilItIsToEnd() throws Exception {
    var script = "\"$0\" index --watch --index watched.index \"$1\" <&- > watched.txt & "
        + "until grep -q added watched.txt; do sleep 0.1; done; kill -TERM $!; wait $!";
    var watched = Launch.of(folder, Map.of(), List.of("sh", "-c", script, link.toString(),
        ROOT.resolve("testdata/articles").toString()));
    assertThat(watched.exit()).as(watched.err()).isZero();
    assertThat(folder.resolve("watched.txt")).content().contains("watching ended: ");
  }

  @Test
  void anIndexIsNotWrittenToInPlaceOfClosedStreams() throws Exception {
    var script = "\"$0\" index --index closed.index \"$1\" <&- >&- 2>&-; "
        + "\"$0\" verify --index closed.index";
    var verified = Launch.of(folder, Map.of(), List.of("sh", "-c", script, link.toString(),
        ROOT.resolve("testdata/articles").toString()));
    assertThat(verified.exit()).as(verified.err()).isZero();
    assertThat(verified.out()).startsWith("sound: ");
  }

  @Test
  void aJdkThatDoesNotFitIsSaidSo() throws Exception {
    var answer = Launch.of(folder, Map.of("LUPE_JAVA_HOME", folder.toString()),
        command("--version"));
    assertThat(answer.exit()).isEqualTo(3);
    assertThat(answer.err()).contains("LUPE_JAVA_HOME").contains("21");
    assertThat(answer.out()).isEmpty();
  }

  @Test
  void wrongUseIsTwo() throws Exception {
    var answer = Launch.of(folder, Map.of(), command("--no-such-option"));
    assertThat(answer.exit()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).isNotEmpty();
  }

  private static List<String> command(String... arguments) {
    var command = new ArrayList<>(List.of(link.toString()));
    command.addAll(List.of(arguments));
    return command;
  }
}
