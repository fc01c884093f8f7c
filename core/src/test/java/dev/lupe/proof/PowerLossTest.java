package dev.lupe.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.RandomArticles;
import dev.lupe.article.Article;
import dev.lupe.error.LupeException;
import dev.lupe.internal.engine.Engine;
import dev.lupe.internal.engine.index.IndexPlace;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The power goes while two threads write: what was not forced to the disk is gone or garbage. */
@Timeout(value = 1_200, unit = TimeUnit.SECONDS)
class PowerLossTest {
  private static final long SEED = 5;
  private static final int CUTS = Integer.getInteger("lupe.proof.cuts", 200);
  private static final long MOMENT_NANOS = 50_000;

  private int acknowledged;
  private int lost;
  private int failedToOpen;

  @Test
  void aPowerCutLosesNothing() throws Exception {
    for (int run = 0; run < 3; run++) {
      cut(run, true);
    }
    assertThat(lost + failedToOpen).isZero();
    assertThat(acknowledged).isPositive();
  }

  @Test
  @Tag("slow")
  void manyPowerCutsLoseNothing() throws Exception {
    for (int run = 0; run < CUTS; run++) {
      cut(run, true);
    }
    Figures.say("power: %,d cuts, %,d changes acknowledged, %,d lost, %,d failed to open", CUTS,
        acknowledged, lost, failedToOpen);
    assertThat(lost + failedToOpen).isZero();
  }

  /** Without forcing anything to the disk the same runs must lose: else they prove nothing. */
  @Test
  void withoutForcingItToTheDiskMuchIsLost() throws Exception {
    for (int run = 0; run < 4; run++) {
      cut(run, false);
    }
    Figures.say("power, nothing forced to the disk: 4 cuts, %,d changes acknowledged, %,d lost,"
        + " %,d failed to open", acknowledged, lost, failedToOpen);
    assertThat(lost + failedToOpen).isPositive();
  }

  private void cut(int run, boolean forcing) throws Exception {
    var random = new Random(SEED + run);
    var disk = new ByteBuffersDirectory();
    var mock = new MockDirectoryWrapper(new Random(SEED + run), disk);
    mock.setThrottling(MockDirectoryWrapper.Throttling.NEVER);
    mock.setUseSlowOpenClosers(false);
    mock.setCheckIndexOnClose(false);
    mock.setAssertNoUnrefencedFilesOnClose(false);
    var ledger = new Ledger();
    Directory left;
    try (var index = Engine.at(new IndexPlace("a test", new Unclosed(mock, forcing)),
        IndexSettings.defaults().bufferMegabytes(1))) {
      var writing = new Thread[] {
        writing(index, ledger, random.nextLong(), "a"),
        writing(index, ledger, random.nextLong(), "b")};
      int changes = random.nextInt(40);
      for (var thread : writing) {
        thread.start();
      }
      while (ledger.acknowledged() < changes && writing[0].isAlive()) {
        LockSupport.parkNanos(MOMENT_NANOS);
      }
      synchronized (mock) {
        mock.crash();
        left = copy(disk);
      }
      for (var thread : writing) {
        thread.join();
      }
    } catch (LupeException e) {
      assertThat(e).hasMessageContaining("a test");
      return;
    }
    open(left, ledger, run);
  }

  private void open(Directory left, Ledger ledger, int run) {
    acknowledged += ledger.acknowledged();
    try (var again = Engine.at(new IndexPlace("the same", left), IndexSettings.defaults())) {
      lost += ledger.wrong(again.asking()::get);
      assertThat(again.upkeep().verify(true).damages()).as("run %s", run).isEmpty();
    } catch (LupeException e) {
      failedToOpen++;
    }
  }

  private static Thread writing(Engine index, Ledger ledger, long seed, String name) {
    return new Thread(() -> {
      var random = new Random(seed);
      var texts = new RandomArticles(seed);
      while (ledger.failures().size() < 3 && ledger.acknowledged() < 2_000) {
        String id = name + random.nextInt(20);
        if (random.nextInt(4) == 0) {
          ledger.delete(id, () -> index.changing().update(Map.of(id, Optional.empty())));
        } else {
          ledger.add(id, texts.text(1 + random.nextInt(50)), article -> add(index, article));
        }
      }
    });
  }

  private static void add(Engine index, Article article) {
    index.changing().update(Map.of(article.id(), Optional.of(article)));
  }

  private static Directory copy(Directory disk) throws IOException {
    var copy = new ByteBuffersDirectory();
    for (String name : disk.listAll()) {
      copy.copyFrom(disk, name, name, IOContext.READONCE);
    }
    return copy;
  }

  /** Leaves the disk of the crash alone, and perhaps forces nothing to it. */
  private static final class Unclosed extends FilterDirectory {
    private final boolean forcing;

    Unclosed(Directory directory, boolean forcing) {
      super(directory);
      this.forcing = forcing;
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
      if (forcing) {
        super.sync(names);
      }
    }

    @Override
    public void close() {
      // The power is gone.
    }
  }
}
