package dev.lupe.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import dev.lupe.error.IndexInUseException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes is killed at random moments; what it was told was done, was done. */
class KillTest {
  private static final long SEED = 77;

  @TempDir
  Path temp;

  /** What each id may hold: a version, or "" where it may be missing. */
  private final Map<String, List<String>> allowed = new HashMap<>();
  private int acknowledged;
  private int lost;
  private int resurrected;
  private int failedToOpen;

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void aKilledProcessLosesNothing() throws Exception {
    kill(3);
  }

  @Test
  @Tag("slow")
  @Timeout(value = 3_600, unit = TimeUnit.SECONDS)
  void aProcessKilledOftenLosesNothing() throws Exception {
    kill(500);
  }

  private void kill(int times) throws Exception {
    var random = new Random(SEED);
    for (int i = 0; i < times; i++) {
      var process = start(temp.resolve("index"), i);
      waitForFirst(process);
      LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(300_000)));
      process.destroyForcibly().waitFor();
      check();
    }
    Figures
        .say("kill: %,d kills, %,d operations acknowledged, %,d lost, %,d resurrected, %,d failed"
            + " to open", times, acknowledged, lost, resurrected, failedToOpen);
    assertThat(acknowledged).isGreaterThan(times);
    assertThat(lost + resurrected + failedToOpen).as("seed %s", SEED).isZero();
  }

  private Process start(Path index, long seed) throws IOException {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp",
        System.getProperty("java.class.path"), WritingProcess.class.getName(), index.toString(),
        temp.toString(), String.valueOf(seed))
        .redirectErrorStream(true).redirectOutput(temp.resolve("output.txt").toFile())
        .redirectInput(Redirect.PIPE).start();
  }

  private void waitForFirst(Process process) throws Exception {
    while (process.isAlive() && logLines().stream().noneMatch(line -> line.startsWith("<"))) {
      process.waitFor(5, TimeUnit.MILLISECONDS);
    }
    assertThat(process.isAlive()).as(Files.readString(temp.resolve("output.txt"))).isTrue();
  }

  private List<String> logLines() throws IOException {
    var lines = new ArrayList<String>();
    for (int thread = 0; thread < WritingProcess.THREADS; thread++) {
      Path log = WritingProcess.log(temp.toString(), thread);
      if (Files.exists(log)) {
        String text = Files.readString(log, UTF_8);
        text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(lines::add);
      }
    }
    return lines;
  }

  private void check() throws IOException {
    for (String line : logLines()) {
      String operation = line.substring(2);
      String version = operation.startsWith("-") ? "" : operation.split(" ", -1)[2];
      boolean done = line.startsWith("<");
      acknowledged += done ? 1 : 0;
      for (String id : WritingProcess.ids(operation)) {
        var before = allowed.getOrDefault(id, List.of(""));
        allowed.put(id, done ? List.of(version) : Stream
            .concat(before.stream(), Stream.of(version)).toList());
      }
    }
    for (int thread = 0; thread < WritingProcess.THREADS; thread++) {
      Files.deleteIfExists(WritingProcess.log(temp.toString(), thread));
    }
    try (var index = ArticleIndex.openReadOnly(temp.resolve("index"))) {
      allowed.forEach((id, versions) -> compare(index, id, versions));
    } catch (RuntimeException e) {
      failedToOpen++;
    }
  }

  private void compare(ArticleIndex index, String id, List<String> versions) {
    String found = index.get(id).map(Article::body).orElse("");
    if (versions.contains(found)) {
      // What is there now is what counts for the next process.
      allowed.put(id, List.of(found));
    } else if (found.isEmpty()) {
      lost++;
    } else {
      resurrected++;
    }
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aSecondProcessIsToldWhoWritesAndReadsBesideIt() throws Exception {
    readBeside(200);
  }

  @Test
  @Tag("slow")
  @Timeout(value = 900, unit = TimeUnit.SECONDS)
  void readingBesideAWriterGoesOnForever() throws Exception {
    readBeside(50_000);
  }

  private void readBeside(int refreshes) throws Exception {
    Path folder = temp.resolve("index");
    var process = start(folder, 1);
    try {
      waitForFirst(process);
      long started = System.nanoTime();
      assertThat(refusal(folder)).satisfies(e -> {
        assertThat(e.processId()).hasValue(process.pid());
        assertThat(e.host()).isPresent();
        assertThat(e.since()).isPresent();
        assertThat(e).hasMessageContaining("process " + process.pid() + " on ");
      });
      long refused = System.nanoTime() - started;
      long seen = 0;
      for (int i = 0; i < refreshes; i++) {
        try (var reading = ArticleIndex.openReadOnly(folder)) {
          seen += reading.search("*").total() >= 0 ? 1 : 0;
        }
      }
      assertThat(seen).isEqualTo(refreshes);
      assertThat(process.isAlive()).isTrue();
      Figures.say("one writer: a second one refused after %,d ms; %,d readers opened beside it,"
          + " %,d answered", Duration.ofNanos(refused).toMillis(), refreshes, seen);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static IndexInUseException refusal(Path folder) {
    try (var second = ArticleIndex.open(folder)) {
      throw new AssertionError("A second writer was let in: " + second.stats());
    } catch (IndexInUseException e) {
      return e;
    }
  }

  @Test
  void theIdsOfSeveralFollowEachOther() {
    assertThat(WritingProcess.ids("* 2-7 1.1"))
        .isEqualTo(IntStream.range(7, 12).mapToObj(i -> "2-" + i).toList());
  }
}
