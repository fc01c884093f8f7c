package dev.lupe.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.ArticleIndex;
import dev.lupe.RandomArticles;
import dev.lupe.query.SearchRequest;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** After many adds, deletes, searches and reopenings nothing has grown. */
@Tag("slow")
@Timeout(value = 7_200, unit = TimeUnit.SECONDS)
class FlatMemoryTest {
  private static final int OPERATIONS = Integer.getInteger("lupe.proof.operations", 1_000_000);
  private static final int ROUNDS = 20;
  private static final int MOST_AT_ONCE = 100;

  @TempDir
  Path folder;

  @Test
  void nothingGrows() throws Exception {
    var random = new Random(4);
    var texts = new RandomArticles(4);
    var before = new Usage(0, 0, 0, 0);
    for (int round = 0; round < ROUNDS; round++) {
      work(random, texts, OPERATIONS / ROUNDS);
      if (round == 4) {
        before = Usage.now();
      }
    }
    var after = Usage.now();
    Figures.say("%,d operations, %,d reopenings: before %s; after %s", OPERATIONS, ROUNDS, before,
        after);
    assertThat(after.threads()).isLessThanOrEqualTo(before.threads() + 3);
    assertThat(after.files()).isLessThanOrEqualTo(before.files() + 5);
    assertThat(after.mapped()).isLessThanOrEqualTo(before.mapped() + 5);
    assertThat(after.heapMegabytes()).isLessThanOrEqualTo(before.heapMegabytes() + 20);
  }

  /** Some articles come alone, most come, and are asked for, many at a time. */
  private void work(Random random, RandomArticles texts, int operations) {
    var settings = IndexSettings.defaults().commitWithin(Duration.ofMillis(500));
    try (var index = ArticleIndex.open(folder.resolve("index"), settings)) {
      for (int done = 0; done < operations;) {
        int many = 1 + random.nextInt(MOST_AT_ONCE);
        done += switch (random.nextInt(10)) {
          case 0 -> {
            index.add(texts.next(id(random), 20));
            yield 1;
          }
          case 1, 2 -> {
            index.addAll(Stream.generate(() -> texts.next(id(random), 20)).limit(many));
            yield many;
          }
          case 3 -> {
            index.delete(id(random));
            yield 1;
          }
          default -> {
            for (int i = 0; i < many; i++) {
              index.get(id(random));
              index.search(SearchRequest.of(texts.word()).page(0, 3));
            }
            yield 2 * many;
          }
        };
      }
    }
  }

  private static String id(Random random) {
    return "id-" + random.nextInt(2_000);
  }

  /** What the process holds. */
  private record Usage(long heapMegabytes, long threads, long files, long mapped) {
    static Usage now() throws IOException {
      long heap = Long.MAX_VALUE;
      for (int i = 0; i < 5; i++) {
        System.gc();
        heap = Math.min(heap,
            ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
      }
      return new Usage(heap, Thread.activeCount(), count(Path.of("/proc/self/fd")), mappedFiles());
    }

    private static long count(Path folder) throws IOException {
      if (!Files.isDirectory(folder)) {
        return 0;
      }
      try (var files = Files.list(folder)) {
        return files.count();
      }
    }

    private static long mappedFiles() throws IOException {
      Path maps = Path.of("/proc/self/maps");
      return Files.exists(maps)
          ? Files.readAllLines(maps).stream().filter(line -> line.contains("/index/")).count()
          : 0;
    }
  }
}
