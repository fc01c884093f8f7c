package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.reader.ArticleFiles;
import dev.lupe.reader.SyncRequest;
import dev.lupe.result.Hit;
import dev.lupe.result.SyncReport;
import dev.lupe.result.VerifyReport.Damage;
import dev.lupe.settings.Curation;
import dev.lupe.settings.IndexSettings;
import dev.lupe.settings.Synonyms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor set, and what is known of files, goes wherever the index goes. */
class WholeIndexTest {
  private static final Instant LONG_AGO = Instant.parse("2024-03-11T20:33:00Z");
  private static final Curation CURATION = Curation.none()
      .synonyms(Locale.ENGLISH, Synonyms.none().equal("ferry", "steamer"));

  @TempDir
  private Path temp;
  private Path news;
  private ArticleIndex index;

  @BeforeEach
  void open() throws IOException {
    news = Files.createDirectory(temp.resolve("news"));
    index = ArticleIndex.open(temp.resolve("index"));
    write("a.txt", "The steamer sails at noon.", 0);
    write("b.txt", "The port is open.", 0);
    index.sync(ArticleFiles.in(news));
    index.curate(CURATION);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void bothOutliveRebuilding() throws IOException {
    assertThat(index.rebuild()).isEqualTo(2);

    mustBeWhole(index);
    mustFollowFiles(index);
  }

  @Test
  void theyOutliveRebuildingAndReopening() throws IOException {
    index.rebuild();
    index.close();
    index = ArticleIndex.open(temp.resolve("index"));

    mustBeWhole(index);
    mustFollowFiles(index);
  }

  @Test
  void theyTravelWithASnapshot() throws IOException {
    var snapshot = temp.resolve("snapshot");
    index.snapshot(snapshot);
    try (var reading = ArticleIndex.openReadOnly(snapshot)) {
      assertThat(reading.curation()).isEqualTo(CURATION);
      assertThat(reading.search("ferry").total()).isEqualTo(1);
      assertThat(reading.verify().extraFiles()).isEmpty();
    }
    ArticleIndex.restore(snapshot, temp.resolve("restored"));
    try (var restored = ArticleIndex.open(temp.resolve("restored"))) {
      mustBeWhole(restored);
      mustFollowFiles(restored);
    }
  }

  @Test
  void aSnapshotHoldsOnlyTheNewestLedger() throws IOException {
    var snapshot = temp.resolve("snapshot");
    index.snapshot(snapshot);
    write("c.txt", "The lighthouse shines.", 0);
    index.sync(ArticleFiles.in(news));
    index.snapshot(snapshot);

    assertThat(ledgers(snapshot)).hasSize(1).isEqualTo(ledgers(temp.resolve("index")));
    assertThat(ArticleIndex.verify(snapshot).isSound()).isTrue();
  }

  @Test
  void withoutTheLedgerFilesAreReadAgainAndNothingIsThereTwice() throws IOException {
    var snapshot = temp.resolve("snapshot");
    index.snapshot(snapshot);
    for (String ledger : ledgers(snapshot)) {
      Files.delete(snapshot.resolve(ledger));
    }
    ArticleIndex.restore(snapshot, temp.resolve("restored"));
    try (var restored = ArticleIndex.open(temp.resolve("restored"))) {
      assertThat(sync(restored).changedFiles()).hasSize(2);
      assertThat(restored.stats().articles()).isEqualTo(2);
      mustBeWhole(restored);
      mustFollowFiles(restored);
    }
  }

  @Test
  void aDamagedLedgerIsFoundAndKeepsNobodyFromMakingASnapshot() throws IOException {
    var folder = temp.resolve("index");
    var ledger = folder.resolve(ledgers(folder).getFirst());
    var bytes = Files.readAllBytes(ledger);
    bytes[bytes.length / 2] ^= 1;
    Files.write(ledger, bytes);

    assertThat(index.verify().damages()).extracting(Damage::file)
        .containsExactly(ledger.getFileName().toString());
    assertThat(index.snapshot(temp.resolve("snapshot")).articles()).isEqualTo(2);
    assertThat(ledgers(temp.resolve("snapshot"))).isEmpty();
  }

  @Test
  void filesAreFollowedWhileTheIndexIsRebuilt() throws Exception {
    var rounds = 12;
    var done = new AtomicBoolean();
    ArticleIndexTest.inParallel(2, thread -> {
      if (thread == 0) {
        while (!done.get()) {
          index.rebuild();
        }
        return;
      }
      try {
        for (int round = 1; round <= rounds; round++) {
          write("moving-" + round + ".txt", "A train of round " + round, round);
          Files.deleteIfExists(news.resolve("moving-" + (round - 1) + ".txt"));
          write("b.txt", "Now it is round " + round, round);
          sync(index);
        }
      } finally {
        done.set(true);
      }
    });
    index.rebuild();

    assertThat(index.search("train").hits()).extracting(Hit::id)
        .containsExactly("moving-" + rounds + ".txt");
    assertThat(index.stats().articles()).isEqualTo(3);
    assertThat(sync(index).unchangedFiles()).isEqualTo(3);
    assertThat(index.curation()).isEqualTo(CURATION);
  }

  @Test
  void whatTheSettingsSayIsForTheOpeningOnly() {
    index.close();
    var settings = IndexSettings.defaults().curation(Curation.none());
    index = ArticleIndex.open(temp.resolve("index"), settings);
    assertThat(index.curation()).isEqualTo(Curation.none());
    index.curate(CURATION);
    index.rebuild();
    index.add(Article.of("other", "", "Another steamer."));

    assertThat(index.curation()).isEqualTo(CURATION);
    assertThat(index.search("ferry").total()).isEqualTo(2);
  }

  private static void mustBeWhole(ArticleIndex index) {
    assertThat(index.curation()).isEqualTo(CURATION);
    assertThat(index.search("ferry").hits()).extracting(Hit::id).containsExactly("a.txt");
  }

  /** Unchanged files are not read, and articles of files that are gone are known as such. */
  private void mustFollowFiles(ArticleIndex index) throws IOException {
    assertThat(sync(index).unchangedFiles()).isEqualTo(2);
    assertThat(index.stats().articles()).isEqualTo(2);
    Files.delete(news.resolve("b.txt"));
    assertThat(sync(index).deleted()).isEqualTo(1);
    assertThat(index.get("b.txt")).isEmpty();
    assertThat(index.get("a.txt")).isPresent();
  }

  private SyncReport sync(ArticleIndex index) {
    return index.sync(SyncRequest.of(ArticleFiles.in(news)).prune());
  }

  private void write(String name, String text, long seconds) throws IOException {
    var file = Files.writeString(news.resolve(name), text);
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(seconds)));
  }

  private static List<String> ledgers(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("lupe-files-")).sorted().toList();
    }
  }
}
