package dev.lupe.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.ArticleIndex;
import dev.lupe.error.IndexException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Callers are interrupted, cancelled and shut down at random; the index does not mind. */
@Timeout(value = 600, unit = TimeUnit.SECONDS)
class InterruptTest {
  private static final long SEED = 13;

  @TempDir
  Path folder;

  @Test
  void interruptsHarmNothing() throws Exception {
    interrupts(12);
  }

  @Test
  @Tag("slow")
  void manyInterruptsHarmNothing() throws Exception {
    interrupts(200);
  }

  private void interrupts(int times) throws Exception {
    var random = new Random(SEED);
    var ledger = new Ledger();
    try (var index = ArticleIndex.open(folder)) {
      for (int i = 0; i < times; i++) {
        int number = i;
        var pool = Executors.newFixedThreadPool(2);
        var running = List.<Future<?>>of(
            pool.submit(() -> work(index, ledger, "a", number)),
            pool.submit(() -> work(index, ledger, "b", number)));
        LockSupport.parkNanos(random.nextInt(20_000_000));
        if (random.nextBoolean()) {
          pool.shutdownNow();
        } else {
          running.forEach(one -> one.cancel(true));
          pool.shutdown();
        }
        assertThat(pool.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
      }
      ledger.mustHold(index::get, "seed " + SEED);
      assertThat(ledger.failures()).noneMatch(IndexException.class::isInstance);
      assertThat(index.verify().isSound()).isTrue();
    }
    try (var again = ArticleIndex.open(folder)) {
      ledger.mustHold(again::get, "after reopening, seed " + SEED);
    }
    Figures.say("interrupts: %,d, %,d changes acknowledged, 0 lost, %,d failed", times,
        ledger.acknowledged(), ledger.failures().size());
  }

  private static void work(ArticleIndex index, Ledger ledger, String name, int number) {
    IntStream.range(0, 200).takeWhile(i -> !Thread.currentThread().isInterrupted()).forEach(i -> {
      ledger.add(name + i % 30, number + "." + i, index::add);
      index.search("text");
      if (i % 7 == 0) {
        ledger.delete(name + i % 30, () -> index.delete(name + i % 30));
      }
    });
  }
}
