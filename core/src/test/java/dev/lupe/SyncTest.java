package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.article.Article;
import dev.lupe.error.IndexReadOnlyException;
import dev.lupe.reader.ArticleFiles;
import dev.lupe.reader.SyncRequest;
import dev.lupe.result.Refusal;
import dev.lupe.result.SameText;
import dev.lupe.result.SyncProgress;
import dev.lupe.result.SyncReport;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncTest {
  private static final Instant LONG_AGO = Instant.parse("2024-03-11T20:33:00Z");

  @TempDir
  private Path temp;
  private Path folder;
  private ArticleIndex index;

  @BeforeEach
  void open() throws IOException {
    folder = Files.createDirectory(temp.resolve("news"));
    index = ArticleIndex.open(temp.resolve("index"));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void anIndexAmongTheArticlesIsNotRead() throws IOException {
    write("a.txt", "The ferry sails.", 0);
    try (var among = ArticleIndex.open(folder.resolve("all.index"))) {
      var files = SyncRequest.of(ArticleFiles.in(folder));
      assertThat(among.sync(files).newFiles()).containsExactly(name("a.txt"));
      assertThat(among.sync(files).added()).isZero();
    }
  }

  @Test
  void onlyNewAndChangedFilesAreRead() throws IOException {
    write("a.txt", "The ferry sails.", 0);
    write("b.txt", "The port is open.", 0);
    assertThat(sync().added()).isEqualTo(2);

    write("b.txt", "The port is shut.", 1);
    write("c.txt", "The lighthouse shines.", 0);
    var report = sync();

    assertThat(report.newFiles()).containsExactly(name("c.txt"));
    assertThat(report.changedFiles()).containsExactly(name("b.txt"));
    assertThat(report.unchangedFiles()).isEqualTo(1);
    assertThat(report.added()).isEqualTo(2);
    assertThat(report.deleted()).isZero();
    assertThat(index.get("b.txt").orElseThrow().title()).contains("shut");
  }

  @Test
  void whatIsKnownOfFilesOutlivesTheIndexBeingClosed() throws IOException {
    write("a.txt", "The ferry sails.", 0);
    sync();
    index.add(Article.of("other", "Title", "Body"));
    index.close();
    index = ArticleIndex.open(temp.resolve("index"));

    assertThat(sync().unchangedFiles()).isEqualTo(1);
  }

  @Test
  void withoutWhatIsKnownFilesAreReadOnceMore() throws IOException {
    write("a.txt", "The ferry sails.", 0);
    sync();
    index.close();
    damageLedger();
    index = ArticleIndex.open(temp.resolve("index"));

    assertThat(sync().changedFiles()).containsExactly(name("a.txt"));
    assertThat(sync().unchangedFiles()).isEqualTo(1);
    assertThat(index.stats().articles()).isEqualTo(1);
  }

  @Test
  void aFileChangedJustNowIsKnownByItsBytes() throws IOException {
    var file = write("a.txt", "The ferry sails.", 0);
    var now = FileTime.from(Instant.now());
    Files.setLastModifiedTime(file, now);
    sync();
    assertThat(sync().unchangedFiles()).isEqualTo(1);

    Files.writeString(file, "The ferry sinks.");
    Files.setLastModifiedTime(file, now);

    assertThat(sync().changedFiles()).containsExactly(name("a.txt"));
  }

  @Test
  void anOlderFileInPlaceOfANewerOneIsAChange() throws IOException {
    write("a.txt", "The ferry sails.", 5);
    sync();
    write("a.txt", "The ferry sinks.", 3);

    assertThat(sync().changedFiles()).hasSize(1);
  }

  @Test
  void articlesThatAChangedFileNoLongerHoldsAreDeleted() throws IOException {
    write("a.jsonl", lines("one", "two", "three"), 0);
    sync();
    write("a.jsonl", lines("two", "four"), 1);
    var report = sync();

    assertThat(report.deleted()).isEqualTo(2);
    assertThat(index.get("one")).isEmpty();
    assertThat(index.get("two")).isPresent();
    assertThat(index.stats().articles()).isEqualTo(2);
  }

  @Test
  void nothingIsDeletedWhileSomethingOfTheFileIsLeftOut() throws IOException {
    write("a.jsonl", lines("one", "two"), 0);
    sync();
    write("a.jsonl", lines("two") + "{\"id\": \"one\", \"body\": ", 1);
    var broken = sync();

    assertThat(broken.refused()).hasSize(1);
    assertThat(broken.deleted()).isZero();
    assertThat(index.get("one")).isPresent();

    write("a.jsonl", lines("two"), 2);
    assertThat(sync().deleted()).isEqualTo(1);
    assertThat(index.get("one")).isEmpty();
  }

  @Test
  void whatWasLeftOutOfAnUnchangedFileIsSaidAgain() throws IOException {
    write("a.jsonl", lines("one") + "no json\n", 0);
    write("b.txt", "", 0);
    var first = sync();
    var second = sync();

    assertThat(first.refused()).hasSize(2);
    assertThat(second.refused()).isEqualTo(first.refused());
    assertThat(second.unchangedFiles()).isEqualTo(1);
  }

  @Test
  void aDateThatIsNoneIsReportedAndTheArticleGoesInWithoutIt() throws IOException {
    write("a.jsonl", "{\"id\":\"a\",\"title\":\"Ferry\",\"date\":\"2025-02-30\"}\n", 0);
    var first = sync();
    var second = sync();

    assertThat(first.added()).isEqualTo(1);
    assertThat(first.refused()).containsExactly(new Refusal(name("a.jsonl"), 1,
        "'2025-02-30' was not understood as \"published\" and is kept as it stands"));
    assertThat(second.unchangedFiles()).isEqualTo(1);
    assertThat(second.refused()).isEqualTo(first.refused());
    assertThat(index.addAll(ArticleFiles.in(folder)).refused()).isEqualTo(first.refused());
  }

  @Test
  void aDateThatIsNoneDoesNotKeepOldArticles() throws IOException {
    write("a.jsonl", lines("one", "two"), 0);
    sync();
    write("a.jsonl", "{\"id\":\"two\",\"title\":\"Ferry\",\"date\":\"soon\"}\n", 1);

    assertThat(sync().deleted()).isEqualTo(1);
    assertThat(index.get("one")).isEmpty();
  }

  @Test
  void articlesOfFilesThatAreGoneAreDeletedOnRequest() throws IOException {
    write("a.txt", "The ferry sails.", 0);
    var gone = write("sub/b.txt", "The port is open.", 0);
    index.add(Article.of("other", "Title", "Body"));
    sync();
    Files.delete(gone);

    var kept = sync();
    assertThat(kept.goneFiles()).containsExactly(name("sub/b.txt"));
    assertThat(kept.deleted()).isZero();
    assertThat(index.get("sub/b.txt")).isPresent();

    var pruned = index.sync(SyncRequest.of(ArticleFiles.in(folder)).prune());
    assertThat(pruned.deleted()).isEqualTo(1);
    assertThat(index.get("sub/b.txt")).isEmpty();
    assertThat(index.get("other")).isPresent();
    assertThat(sync().goneFiles()).isEmpty();
  }

  @Test
  void filesOfOtherFoldersAreNotGone() throws IOException {
    write("a.txt", "The ferry sails.", 0);
    sync();
    var other = Files.createDirectory(temp.resolve("news2"));
    Files.writeString(other.resolve("b.txt"), "The port is open.");

    var report = index.sync(SyncRequest.of(ArticleFiles.in(other)).prune());

    assertThat(report.goneFiles()).isEmpty();
    assertThat(index.stats().articles()).isEqualTo(2);
  }

  @Test
  void aFolderThatIsMissingCostsNoArticle() throws IOException {
    write("a.txt", "The ferry sails.", 0);
    sync();
    Files.move(folder, temp.resolve("elsewhere"));

    var report = index.sync(SyncRequest.of(ArticleFiles.in(folder)).prune());

    assertThat(report.refused()).containsExactly(
        new Refusal(folder.toString(), 0, "it does not exist"));
    assertThat(report.deleted()).isZero();
    assertThat(index.get("a.txt")).isPresent();
  }

  @Test
  void aDryRunSaysWhatWouldHappenAndChangesNothing() throws IOException {
    write("a.txt", "The ferry sails.", 0);
    var gone = write("b.txt", "The port is open.", 0);
    sync();
    write("a.txt", "The ferry sinks.", 1);
    write("c.txt", "The lighthouse shines.", 0);
    Files.delete(gone);

    var request = SyncRequest.of(ArticleFiles.in(folder)).prune().dryRun();
    var report = index.sync(request);

    assertThat(report).isEqualTo(new SyncReport(List.of(name("c.txt")), List.of(name("a.txt")), 0,
        List.of(name("b.txt")), 0, 1, List.of(), List.of()));
    assertThat(index.sync(request)).isEqualTo(report);
    assertThat(index.get("b.txt")).isPresent();
    assertThat(index.get("a.txt").orElseThrow().title()).contains("sails");
  }

  @Test
  void rereadingReadsUnchangedFilesToo() throws IOException {
    write("a.txt", "The ferry sails.", 0);
    sync();

    var report = index.sync(SyncRequest.of(ArticleFiles.in(folder)).rereading());

    assertThat(report.changedFiles()).hasSize(1);
    assertThat(report.added()).isEqualTo(1);
    assertThat(report.deleted()).isZero();
  }

  @Test
  void aRunWithoutChangesWritesNothing() throws IOException {
    write("a.txt", "The ferry sails.", 0);
    sync();
    var before = filesOfIndex();
    sync();

    assertThat(filesOfIndex()).isEqualTo(before);
  }

  @Test
  void anArticleBeyondABoundIsNamedWithItsFile() throws IOException {
    try (var small = ArticleIndex.inMemory(IndexSettings.defaults().maxArticleLength(20))) {
      write("a.jsonl", lines("one", "two-with-a-title-beyond-the-bound"), 0);
      var report = small.sync(ArticleFiles.in(folder));

      assertThat(report.added()).isEqualTo(1);
      assertThat(report.refused()).singleElement().satisfies(refusal -> {
        assertThat(refusal.what()).isEqualTo(name("a.jsonl"));
        assertThat(refusal.reason()).contains("two-with-a-title", "maxArticleLength");
      });
    }
  }

  @Test
  void equalTextsAreAddedUnderTheirIdsAndReported() throws IOException {
    write("a.txt", "The ferry sails.", 0);
    write("b.txt", "The port is open.", 0);
    write("c.txt", "The ferry sails.", 0);

    assertThat(sync().sameTexts()).containsExactly(new SameText("c.txt", "a.txt"));
    assertThat(index.stats().articles()).isEqualTo(3);
    assertThat(sync().sameTexts()).isEmpty();

    write("aa.txt", "The port is open.", 0);
    assertThat(sync().sameTexts()).containsExactly(new SameText("b.txt", "aa.txt"));
  }

  @Test
  void whicheverFileIsReadFirstTheLastOfAnIdStays() throws IOException {
    for (int i = 0; i < 40; i++) {
      write("f%02d.jsonl".formatted(i), "{\"id\": \"same\", \"title\": \"t%02d\"}\n".formatted(i),
          0);
    }
    sync();

    assertThat(index.get("same").orElseThrow().title()).isEqualTo("t39");
    assertThat(sync().unchangedFiles()).isEqualTo(40);
    assertThat(index.get("same").orElseThrow().title()).isEqualTo("t39");
  }

  @Test
  void progressEndsWithAllFilesAndBytes() throws IOException {
    write("a.jsonl", lines("one", "two"), 0);
    write("b.txt", "The ferry sails.", 0);
    var steps = new ArrayList<SyncProgress>();
    index.sync(SyncRequest.of(ArticleFiles.in(folder)).onProgress(steps::add));

    long bytes = Files.size(folder.resolve("a.jsonl")) + Files.size(folder.resolve("b.txt"));
    assertThat(steps.getLast()).isEqualTo(new SyncProgress(3, 2, 2, bytes, bytes));
  }

  @Test
  void anIndexForReadingOnlyCannotBeKeptInStep() throws IOException {
    write("a.txt", "The ferry sails.", 0);
    sync();
    try (var reading = ArticleIndex.openReadOnly(temp.resolve("index"))) {
      assertThatThrownBy(() -> reading.sync(ArticleFiles.in(folder)))
          .isInstanceOf(IndexReadOnlyException.class);
    }
  }

  @Test
  void aRunThatIsToEndKeepsWhatWasReadAndTheNextOneReadsTheRest() throws IOException {
    write("a.txt", "The ferry sails.", 0);
    write("b.txt", "The port is open.", 0);
    write("c.txt", "The lighthouse shines.", 0);
    var steps = new ArrayList<SyncProgress>();
    var cut = index.sync(SyncRequest.of(ArticleFiles.in(folder)).onProgress(steps::add)
        .until(() -> steps.stream().anyMatch(step -> step.files() == 1)));

    assertThat(cut.newFiles()).containsExactly(name("a.txt"));
    assertThat(cut.added()).isEqualTo(1);
    assertThat(index.get("a.txt")).isPresent();

    var rest = sync();
    assertThat(rest.newFiles()).containsExactly(name("b.txt"), name("c.txt"));
    assertThat(rest.unchangedFiles()).isEqualTo(1);
  }

  @Test
  void aFileThatIsLeftInTheMiddleIsReadAgainAndLosesNothing() throws IOException {
    write("a.jsonl", lines("one", "two", "three"), 0);
    sync();
    write("a.jsonl", lines("two", "four", "five"), 1);
    var steps = new ArrayList<SyncProgress>();
    var cut = index.sync(SyncRequest.of(ArticleFiles.in(folder)).onProgress(steps::add)
        .until(() -> steps.size() == 2));

    assertThat(cut.added()).isEqualTo(2);
    assertThat(cut.deleted()).isZero();
    assertThat(index.get("one")).as("old articles stay until the file is read").isPresent();

    var rest = sync();
    assertThat(rest.added()).isEqualTo(3);
    assertThat(index.get("one")).isEmpty();
    assertThat(index.get("five")).isPresent();
  }

  private SyncReport sync() {
    return index.sync(ArticleFiles.in(folder));
  }

  private String name(String below) {
    return folder.resolve(below).toString();
  }

  /** Writes a file that was changed some seconds after a day long ago. */
  private Path write(String below, String text, long seconds) throws IOException {
    var file = folder.resolve(below);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(seconds)));
  }

  private static String lines(String... ids) {
    var lines = new StringBuilder();
    for (var id : ids) {
      lines.append("{\"id\": \"").append(id).append("\", \"title\": \"").append(id).append("\"}\n");
    }
    return lines.toString();
  }

  private List<String> filesOfIndex() throws IOException {
    try (var files = Files.list(temp.resolve("index"))) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private void damageLedger() throws IOException {
    for (var file : filesOfIndex()) {
      if (file.contains("lupe-files-")) {
        var bytes = Files.readAllBytes(Path.of(file));
        bytes[bytes.length / 2] ^= 1;
        Files.write(Path.of(file), bytes);
      }
    }
  }
}
