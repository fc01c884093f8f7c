package dev.lupe.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.lupe.ArticleIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * An article that is too long for the heap is refused, whenever the memory runs out: nobody waits
 * forever, what was there before stays, and the writer goes on.
 */
class LittleMemoryTest {
  private static final int LENGTH = 6_000_000;
  private static final int VERY_LONG = 100_000_000;
  private static final int PATIENCE_SECONDS = 120;

  @TempDir
  Path temp;

  @Test
  void anArticleThatIsTooLongForTheHeapIsRefused() throws Exception {
    assertThat(outcomes(LENGTH, List.of(24, 32)))
        .anyMatch(outcome -> outcome.startsWith("refused"));
  }

  @Test
  @Tag("slow")
  @Timeout(value = 1_200, unit = TimeUnit.SECONDS)
  void heapsOfManySizes() throws Exception {
    say(LENGTH, IntStream.rangeClosed(20, 60).boxed().toList());
    // Here nothing at all is left, not even what it takes to say so.
    say(VERY_LONG, List.of(380, 390, 400, 410, 420, 450, 480, 512));
  }

  private void say(int length, List<Integer> heaps) throws Exception {
    var outcomes = outcomes(length, heaps);
    Figures.say("an article of %,d characters in %,d heaps from %d to %d MB: %,d times refused,"
        + " %,d times taken; every process ended, and its index was whole",
        length, outcomes.size(), heaps.getFirst(), heaps.getLast(),
        outcomes.stream().filter(outcome -> outcome.startsWith("refused")).count(),
        outcomes.stream().filter(outcome -> outcome.startsWith("taken")).count());
  }

  private List<String> outcomes(int length, List<Integer> heaps) throws Exception {
    var outcomes = new ArrayList<String>();
    for (int heap : heaps) {
      for (String collector : List.of("-XX:+UseSerialGC", "-XX:+UseG1GC")) {
        outcomes.add(outcome(length, heap, collector));
      }
    }
    return outcomes;
  }

  private String outcome(int length, int heap, String collector) throws Exception {
    String name = length + "-" + heap + collector.replaceAll("\\W", "");
    Path output = temp.resolve(name + ".txt");
    Path index = temp.resolve(name);
    var process = start(length, heap, collector, index, output);
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      fail("%d MB, %s, still waiting: %s", heap, collector, Files.readString(output));
    }
    String said = Files.readString(output);
    assertThat(said).as("%d MB, %s", heap, collector).containsAnyOf("taken", "refused");
    try (var found = ArticleIndex.openReadOnly(index)) {
      assertThat(found.search("before").total()).as(said).isOne();
      assertThat(found.search("after").total()).as(said)
          .isEqualTo(said.contains("went on") ? 1 : 0);
      assertThat(found.search("word1").total()).as(said).isEqualTo(said.contains("taken") ? 1 : 0);
    }
    return said.lines().filter(line -> line.matches("(taken|refused).*")).findFirst().orElse(said);
  }

  private Process start(int length, int heap, String collector, Path index, Path output)
      throws IOException {
    return new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap + "m",
        collector, "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp",
        System.getProperty("java.class.path"), HungryProcess.class.getName(), index.toString(),
        String.valueOf(length)).redirectErrorStream(true).redirectOutput(output.toFile()).start();
  }
}
