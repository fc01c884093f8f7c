package dev.lupe.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import dev.lupe.error.IndexStorageException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * On media that can't be written, and for a user who may not, searching works and writing says what
 * is missing. Both can be set up by the superuser alone; for others this is skipped.
 */
@Tag("slow")
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ReadOnlyMediaTest {
  private static final String NOBODY = "65534";

  @TempDir
  Path temp;
  private Path index;

  @BeforeEach
  void fill() throws Exception {
    assumeTrue(run("id", "-u").strip().equals("0"), "only the superuser can mount");
    index = temp.resolve("index");
    try (var writer = ArticleIndex.open(index)) {
      writer.add(Article.of("a", "Harbour", "The harbour is closed."));
    }
  }

  @Test
  void aReadOnlyMountIsSearchedAndRefusesToBeWritten() throws Exception {
    Path mounted = Files.createDirectory(temp.resolve("mounted"));
    String failure = run("mount", "--bind", index.toString(), mounted.toString())
        + run("mount", "-o", "remount,ro,bind", mounted.toString());
    assumeTrue(failure.isBlank() && !Files.isWritable(mounted), "no mount here: " + failure);
    try {
      try (var reader = ArticleIndex.openReadOnly(mounted)) {
        assertThat(reader.search("harbour").total()).isEqualTo(1);
        assertThat(reader.verifyDeep().damages()).isEmpty();
      }
      assertThatThrownBy(() -> ArticleIndex.open(mounted).close())
          .isInstanceOf(IndexStorageException.class)
          .hasMessageContaining(mounted.toString());
      Figures.say("a read-only mount: searched and verified; writing refused");
    } finally {
      run("umount", mounted.toString());
    }
  }

  @Test
  void anotherUserSearchesAndIsToldThatItMayNotWrite() throws Exception {
    String said = run("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups",
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
        "-XX:TieredStopAtLevel=1", "-cp", readableClasses(), ForeignReader.class.getName(),
        index.toString());
    assumeTrue(!said.contains("setpriv:"), said);

    assertThat(said).contains("found 1").contains("IndexStorageException: " + index)
        .doesNotContain("let in");
    Figures.say("another user: searched; writing refused: %s", said.lines()
        .filter(line -> line.startsWith("IndexStorageException")).findFirst().orElse(said));
  }

  /** The class path where anybody can read it: it may lie in a home folder that nobody else enters. */
  private String readableClasses() throws IOException {
    Path copies = Files.createDirectory(temp.resolve("classes"));
    var places = new ArrayList<String>();
    for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path copy = copies.resolve(String.valueOf(places.size()));
      copy(Path.of(place), Files.isDirectory(Path.of(place)) ? copy : Path.of(copy + ".jar"));
      places.add(Files.isDirectory(Path.of(place)) ? copy.toString() : copy + ".jar");
    }
    try (var all = Files.walk(temp)) {
      for (Path one : all.toList()) {
        Files.setPosixFilePermissions(one, PosixFilePermissions.fromString(
            Files.isDirectory(one) ? "rwxr-xr-x" : "rw-r--r--"));
      }
    }
    return String.join(File.pathSeparator, places);
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    try (var all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Files.copy(one, to.resolve(from.relativize(one).toString()));
      }
    }
  }

  /** Everything a program says. */
  private String run(String... command) throws Exception {
    var output = temp.resolve("output.txt");
    try {
      new ProcessBuilder(List.of(command)).redirectErrorStream(true)
          .redirectOutput(output.toFile()).start().waitFor();
    } catch (IOException e) {
      return e.getMessage() == null ? e.toString() : e.getMessage();
    }
    return Files.readString(output, UTF_8);
  }
}
