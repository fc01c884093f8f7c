package dev.lupe.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.RandomArticles;
import dev.lupe.article.Article;
import dev.lupe.error.IndexStorageException;
import dev.lupe.error.LupeException;
import dev.lupe.internal.engine.Engine;
import dev.lupe.internal.engine.index.IndexPlace;
import dev.lupe.query.SearchRequest;
import dev.lupe.reader.ArticleFiles;
import dev.lupe.reader.SyncRequest;
import dev.lupe.settings.Curation;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full, and disks whose calls fail: nothing acknowledged is lost, writing goes on. */
@Timeout(value = 1_200, unit = TimeUnit.SECONDS)
class DiskTroubleTest {
  private static final long SEED = 31;
  private static final Instant LONG_AGO = Instant.parse("2024-03-11T20:33:00Z");

  @TempDir
  private Path temp;

  private int acknowledged;
  private int refused;
  private int named;
  private int injected;

  @Test
  void aFullDiskLosesNothing() throws Exception {
    fullDisks(8);
  }

  @Test
  @Tag("slow")
  void manyFullDisksLoseNothing() throws Exception {
    fullDisks(200);
  }

  private void fullDisks(int runs) throws Exception {
    for (int run = 0; run < runs; run++) {
      fullDisk(run);
    }
    assertThat(refused).isGreaterThanOrEqualTo(runs);
    Figures.say("full disk: %,d runs, %,d changes acknowledged, 0 lost, %,d refused, of which %,d"
        + " with the bytes wanted; all wrote again without reopening", runs, acknowledged, refused,
        named);
  }

  private void fullDisk(int run) throws Exception {
    var random = new Random(SEED + run);
    try (var disk = new FaultyDirectory(SEED + run);
        var index = Engine.at(new IndexPlace("a small disk", disk), settings())) {
      var ledger = new Ledger();
      var texts = new RandomArticles(SEED + run);
      change(index, ledger, texts, random, 10);
      disk.room(disk.used() + random.nextInt(60_000));
      for (int i = 0; i < 400 && ledger.failures().size() < 3; i++) {
        change(index, ledger, texts, random, 1);
        index.asking().search(SearchRequest.of("harbour"));
      }
      assertThat(ledger.failures()).isNotEmpty();
      ledger.failures().forEach(e -> {
        assertThat(e).isInstanceOf(IndexStorageException.class)
            .hasMessageContaining("a small disk");
        refused++;
        named += e instanceof IndexStorageException full && full.bytesWanted().isPresent() ? 1 : 0;
      });
      ledger.mustHold(index.asking()::get, "while the disk is full, run " + run);
      disk.room(Long.MAX_VALUE);
      int before = ledger.acknowledged();
      change(index, ledger, texts, random, 5);
      assertThat(ledger.acknowledged()).as("run %s writes again", run).isEqualTo(before + 5);
      ledger.mustHold(index.asking()::get, "after there was room, run " + run);
      assertThat(index.upkeep().verify(true).damages()).isEmpty();
      acknowledged += ledger.acknowledged();
    }
  }

  @Test
  void failingCallsLoseNothing() throws Exception {
    failing(60);
  }

  @Test
  @Tag("slow")
  void manyFailingCallsLoseNothing() throws Exception {
    failing(1_000);
  }

  @Test
  void filesAreKeptInStepOnABadDisk() throws Exception {
    for (int run = 0; run < 5; run++) {
      filesOnABadDisk(run);
    }
  }

  @Test
  @Tag("slow")
  void filesAreKeptInStepOnManyBadDisks() throws Exception {
    for (int run = 0; run < 100; run++) {
      filesOnABadDisk(run);
    }
    Figures.say("files on a bad disk: 100 runs of 20 rounds, %,d rounds refused; after each run"
        + " index and files agreed, nothing twice, nothing read again", refused);
  }

  private void filesOnABadDisk(int run) throws Exception {
    var random = new Random(SEED + run);
    var news = Files.createDirectory(temp.resolve("run-" + run));
    var request = SyncRequest.of(ArticleFiles.in(news)).prune();
    try (var disk = new FaultyDirectory(SEED + run);
        var index = Engine.at(new IndexPlace("a bad disk", disk), settings())) {
      index.changing().curate(Curation.none().pin("harbour", "file-1.txt"));
      disk.failing(0.01);
      for (int round = 0; round < 20; round++) {
        var file = news.resolve("file-" + random.nextInt(8) + ".txt");
        if (random.nextInt(4) == 0) {
          Files.deleteIfExists(file);
        } else {
          Files.writeString(file, "The harbour of round " + round);
          Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(round)));
        }
        try {
          index.changing().sync(request);
        } catch (LupeException e) {
          refused++;
        }
      }
      disk.failing(0);
      index.changing().sync(request);
      assertThat(index.changing().sync(request).unchangedFiles()).isEqualTo(files(news).size());
      assertThat(articles(index)).isEqualTo(files(news));
      assertThat(index.asking().curation().pinned()).containsKey("harbour");
      assertThat(index.upkeep().verify(true).damages()).isEmpty();
    }
  }

  /**
   * What a commit failed to bring to the disk is known of as long as its writer lives. If that dies
   * while files are read, nobody may believe that it is there.
   */
  @Test
  void aFileThatNeverReachedTheDiskIsReadAgainIfTheWriterDies() throws Exception {
    var news = Files.createDirectory(temp.resolve("news"));
    try (var disk = new FaultyDirectory(SEED);
        var index = Engine.at(new IndexPlace("a bad disk", disk), settings())) {
      write(news, 0);
      index.changing().sync(SyncRequest.of(ArticleFiles.in(news)));
      write(news, 1);
      disk.failingCommits(true);
      assertThatThrownBy(() -> index.changing().sync(SyncRequest.of(ArticleFiles.in(news))))
          .isInstanceOf(LupeException.class);
      disk.failingCommits(false);
      write(news, 2);
      assertThatThrownBy(() -> index.changing().sync(
          SyncRequest.of(ArticleFiles.in(news)).until(() -> {
            disk.failing(1);
            assertThatThrownBy(() -> index.changing().update(Map.of("other",
                Optional.of(new RandomArticles(SEED).next("other", 9)))))
                .isInstanceOf(LupeException.class);
            disk.failing(0);
            return false;
          }))).isInstanceOf(LupeException.class);
      index.changing().sync(SyncRequest.of(ArticleFiles.in(news)));
      assertThat(articles(index)).isEqualTo(files(news));
    }
  }

  private static void write(Path folder, int number) throws IOException {
    var file = folder.resolve("file-" + number + ".txt");
    Files.writeString(file, "The harbour of round " + number);
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(number)));
  }

  private static Map<String, String> articles(Engine index) {
    var all = new TreeMap<String, String>();
    index.asking().forEach(article -> all.put(article.id(), article.title() + article.body()));
    return all;
  }

  private static Map<String, String> files(Path folder) throws IOException {
    var all = new TreeMap<String, String>();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        all.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return all;
  }

  private void failing(int most) throws Exception {
    long threads = ownThreads();
    int run = 0;
    for (; injected < most; run++) {
      failingRun(run);
    }
    Figures.say("failing calls: %,d injected in %,d runs, %,d changes acknowledged, 0 lost, %,d"
        + " refused, all typed; own threads left: %,d", injected, run, acknowledged, refused,
        ownThreads() - threads);
  }

  private void failingRun(int run) throws Exception {
    var random = new Random(SEED + run);
    try (var disk = new FaultyDirectory(SEED + run);
        var index = Engine.at(new IndexPlace("a bad disk", disk), settings())) {
      var ledger = new Ledger();
      var texts = new RandomArticles(SEED + run);
      disk.failing(0.002 + random.nextDouble() / 40);
      for (int i = 0; i < 60; i++) {
        change(index, ledger, texts, random, 1);
        try {
          index.asking().search(SearchRequest.of("harbour"));
        } catch (LupeException e) {
          refused++;
        }
      }
      disk.failing(0);
      refused += ledger.failures().size();
      ledger.mustHold(index.asking()::get, "run " + run);
      int before = ledger.acknowledged();
      change(index, ledger, texts, random, 3);
      assertThat(ledger.acknowledged()).as("run %s writes again", run).isEqualTo(before + 3);
      ledger.mustHold(index.asking()::get, "afterwards, run " + run);
      assertThat(index.upkeep().verify(true).damages()).isEmpty();
      acknowledged += ledger.acknowledged();
      injected += disk.failures();
    }
  }

  private static void change(Engine index, Ledger ledger, RandomArticles texts, Random random,
      int times) {
    for (int i = 0; i < times; i++) {
      String id = "id-" + random.nextInt(50);
      if (random.nextInt(5) == 0) {
        ledger.delete(id, () -> index.changing().update(Map.of(id, Optional.empty())));
      } else {
        ledger.add(id, texts.text(1 + random.nextInt(300)), article -> update(index, article));
      }
    }
  }

  private static void update(Engine index, Article article) {
    index.changing().update(Map.of(article.id(), Optional.of(article)));
  }

  private static IndexSettings settings() {
    return IndexSettings.defaults().bufferMegabytes(1);
  }

  private static long ownThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("lupe-")).count();
  }

  @Test
  void aDiskThatIsBrokenFromTheStartIsTyped() throws IOException {
    try (var disk = new FaultyDirectory(SEED)) {
      disk.failing(1);
      var place = new IndexPlace("a bad disk", disk);
      try (var index = Engine.at(place, settings())) {
        throw new AssertionError("opened: " + index.asking().stats());
      } catch (IndexStorageException e) {
        assertThat(e).hasMessageContaining("a bad disk");
      }
    }
  }
}
