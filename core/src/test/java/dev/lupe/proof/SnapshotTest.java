package dev.lupe.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.ArticleIndex;
import dev.lupe.RandomArticles;
import dev.lupe.article.Article;
import dev.lupe.error.IndexDamagedException;
import dev.lupe.error.IndexFormatException;
import dev.lupe.error.IndexNotFoundException;
import dev.lupe.reader.ArticleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of an index are whole, whatever is written meanwhile. */
class SnapshotTest {
  @TempDir
  Path temp;

  @Test
  void snapshotsTakenWhileWritingAreWhole() throws Exception {
    snapshots(5);
  }

  @Test
  @Tag("slow")
  void manySnapshotsTakenWhileWritingAreWhole() throws Exception {
    snapshots(40);
  }

  private void snapshots(int count) throws Exception {
    Path folder = temp.resolve("index");
    Path copy = temp.resolve("copy");
    var written = new AtomicInteger();
    var done = new AtomicBoolean();
    long copied = 0;
    long kept = 0;
    try (var index = ArticleIndex.open(folder)) {
      index.addAll(new RandomArticles(1).list(200, 30));
      var writing = new Thread(() -> {
        for (int i = 0; !done.get(); i++) {
          index.add(Article.of("new-" + i, "", "text"));
          written.set(i + 1);
        }
      });
      writing.start();
      for (int i = 0; i < count; i++) {
        int before = written.get();
        var report = index.snapshot(copy);
        int after = written.get() + 1;
        assertThat(report.articles()).isBetween(200L + before, 200L + after);
        copied += report.filesCopied();
        kept += report.filesKept();
        try (var reading = ArticleIndex.openReadOnly(copy)) {
          assertThat(reading.search("text").total()).isGreaterThanOrEqualTo(before);
          assertThat(reading.stats().articles()).isEqualTo(report.articles());
        }
        assertThat(ArticleIndex.verifyDeep(copy).damages()).isEmpty();
        assertThat(ArticleIndex.verify(copy).extraFiles()).isEmpty();
      }
      done.set(true);
      writing.join();
      assertThat(index.verify().isSound()).isTrue();
    }
    Figures.say("snapshots: %,d taken while writing, %,d whole; %,d files copied, %,d kept", count,
        count, copied, kept);
  }

  @Test
  void aSnapshotIsTakenBesideAWriterInReadOnlyMode() {
    try (var writing = ArticleIndex.open(temp.resolve("index"));
        var reading = ArticleIndex.openReadOnly(temp.resolve("index"))) {
      writing.addAll(new RandomArticles(1).list(50, 5));
      assertThat(reading.snapshot(temp.resolve("copy")).articles()).isEqualTo(50);
    }
  }

  @Test
  void onlyWhatIsNewIsCopiedAgain() {
    try (var index = ArticleIndex.open(temp.resolve("index"))) {
      index.addAll(new RandomArticles(1).list(50, 5));
      index.snapshot(temp.resolve("copy"));
      var same = index.snapshot(temp.resolve("copy"));
      assertThat(same.filesCopied()).isEqualTo(1);
      index.addAll(new RandomArticles(2).list(100, 5));
      index.rebuild();
      assertThat(index.snapshot(temp.resolve("copy")).articles()).isEqualTo(100);
    }
  }

  @Test
  void aDamagedCopyIsMendedByTheNextSnapshot() throws IOException {
    try (var index = ArticleIndex.open(temp.resolve("index"))) {
      index.addAll(new RandomArticles(1).list(50, 5));
      index.snapshot(temp.resolve("copy"));
      damage(temp.resolve("copy"));
      assertThat(ArticleIndex.verify(temp.resolve("copy")).isSound()).isFalse();
      index.snapshot(temp.resolve("copy"));
      assertThat(ArticleIndex.verify(temp.resolve("copy")).isSound()).isTrue();
    }
  }

  @Test
  void aSnapshotBecomesAnIndexAgain() throws IOException {
    try (var index = ArticleIndex.open(temp.resolve("index"))) {
      index.addAll(new RandomArticles(1).list(50, 5));
      index.snapshot(temp.resolve("copy"));
      index.delete("article-1");
    }
    assertThat(ArticleIndex.restore(temp.resolve("copy"), temp.resolve("new")).articles())
        .isEqualTo(50);
    try (var index = ArticleIndex.open(temp.resolve("new"))) {
      assertThat(index.get("article-1")).isPresent();
    }
    assertThatThrownBy(() -> ArticleIndex.restore(temp.resolve("copy"), temp.resolve("index")))
        .isInstanceOf(IndexFormatException.class).hasMessageContaining("holds an index already");
    assertThatThrownBy(() -> ArticleIndex.restore(temp.resolve("none"), temp.resolve("x")))
        .isInstanceOf(IndexNotFoundException.class);
    damage(temp.resolve("copy"));
    assertThatThrownBy(() -> ArticleIndex.restore(temp.resolve("copy"), temp.resolve("other")))
        .isInstanceOf(IndexDamagedException.class);
  }

  @Test
  void whatIsNoSnapshotIsNotOverwritten() throws IOException {
    Files.createDirectory(temp.resolve("letters"));
    Files.writeString(temp.resolve("letters/a.txt"), "Dear all");
    ArticleIndex.open(temp.resolve("other")).close();
    try (var index = ArticleIndex.open(temp.resolve("index"))) {
      for (String name : List.of("letters", "other", "index", "index/inner", ".")) {
        assertThatThrownBy(() -> index.snapshot(temp.resolve(name))).as(name)
            .isInstanceOf(IndexFormatException.class);
      }
    }
  }

  @Test
  void whatIsExportedIsReadBackWithoutLoss() throws IOException {
    var articles = new RandomArticles(4).list(300, 40);
    try (var index = ArticleIndex.open(temp.resolve("index"))) {
      index.addAll(articles);
      for (String name : List.of("all.jsonl", "all.jsonl.gz")) {
        assertThat(index.export(temp.resolve(name))).isEqualTo(300);
        try (var again = ArticleIndex.inMemory()) {
          assertThat(again.addAll(ArticleFiles.in(temp.resolve(name))).refused()).isEmpty();
          assertThat(articles)
              .allSatisfy(article -> assertThat(again.get(article.id())).contains(article));
        }
      }
    }
  }

  private static void damage(Path copy) throws IOException {
    try (var files = Files.list(copy)) {
      Path victim = files.filter(file -> file.toString().endsWith(".cfs")).findFirst()
          .orElseThrow();
      byte[] content = Files.readAllBytes(victim);
      content[content.length / 2] ^= 1;
      Files.delete(victim);
      Files.write(victim, content);
    }
  }
}
