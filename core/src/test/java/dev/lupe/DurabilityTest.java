package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is on the disk is looked at in a copy, made while the index is open. */
class DurabilityTest {
  @TempDir
  Path temp;

  @AfterEach
  void nobodyInterruptsTheNextTest() {
    Thread.interrupted();
  }

  @Test
  void whatAddReturnedFromIsOnDisk() throws IOException {
    try (var index = ArticleIndex.open(temp.resolve("index"))) {
      for (int i = 0; i < 5; i++) {
        index.add(article("id-" + i));
        assertThat(onDisk()).isEqualTo(i + 1);
      }
    }
  }

  @Test
  void whatDeleteReturnedFromIsOffTheDisk() throws IOException {
    try (var index = ArticleIndex.open(temp.resolve("index"))) {
      index.add(article("a"));
      index.add(article("b"));
      assertThat(index.delete("a")).isTrue();
      assertThat(onDisk()).isEqualTo(1);
    }
  }

  @Test
  void whatAddAllReturnedFromIsOnDisk() throws IOException {
    var settings = IndexSettings.defaults().commitWithin(Duration.ofHours(1));
    try (var index = ArticleIndex.open(temp.resolve("index"), settings)) {
      index.add(article("before"));
      index.addAll(IntStream.range(0, 300).mapToObj(i -> article("id-" + i)));
      assertThat(onDisk()).isEqualTo(301);
    }
  }

  @Test
  void additionsOfManyThreadsAreAllOnDisk() throws Exception {
    try (var index = ArticleIndex.open(temp.resolve("index"))) {
      ArticleIndexTest.inParallel(6, thread -> {
        for (int i = 0; i < 5; i++) {
          index.add(article("id-" + thread + "-" + i));
        }
      });
      assertThat(onDisk()).isEqualTo(30);
    }
  }

  @Test
  void aRelaxedIndexIsSearchedAtOnceAndWrittenAtTheEnd() throws IOException {
    var settings = IndexSettings.defaults().commitWithin(Duration.ofHours(1));
    try (var index = ArticleIndex.open(temp.resolve("index"), settings)) {
      index.add(article("a"));
      assertThat(index.search("text").total()).isEqualTo(1);
      assertThat(onDisk()).isZero();
    }
    assertThat(onDisk()).isEqualTo(1);
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void aRelaxedIndexIsWrittenInTime() throws IOException {
    var settings = IndexSettings.defaults().commitWithin(Duration.ofMillis(20));
    try (var index = ArticleIndex.open(temp.resolve("index"), settings);
        var reading = ArticleIndex.openReadOnly(temp.resolve("index"))) {
      index.add(article("a"));
      while (reading.stats().articles() == 0) {
        Thread.onSpinWait();
      }
      assertThat(onDisk()).isEqualTo(1);
    }
  }

  @Test
  void anInterruptedThreadAddsAndStaysInterrupted() throws IOException {
    try (var index = ArticleIndex.open(temp.resolve("index"))) {
      Thread.currentThread().interrupt();
      index.add(article("a"));
      index.addAll(List.of(article("b"), article("c")));
      index.delete("c");
      assertThat(index.search("text").total()).isEqualTo(2);
      assertThat(Thread.interrupted()).isTrue();

      assertThat(onDisk()).isEqualTo(2);
      index.add(article("d"));
      assertThat(index.search("text").total()).isEqualTo(3);
    }
  }

  @Test
  void anInterruptedThreadOpensAndCloses() throws IOException {
    Thread.currentThread().interrupt();
    try (var index = ArticleIndex.open(temp.resolve("index"))) {
      index.add(article("a"));
    }
    try (var index = ArticleIndex.openReadOnly(temp.resolve("index"))) {
      assertThat(index.search("text").total()).isEqualTo(1);
      assertThat(index.get("a")).isPresent();
    }
    assertThat(Thread.interrupted()).isTrue();
    try (var index = ArticleIndex.open(temp.resolve("index"))) {
      assertThat(index.stats().articles()).isEqualTo(1);
    }
  }

  @Test
  void interruptsInTheMiddleLoseNothing() throws Exception {
    try (var index = ArticleIndex.open(temp.resolve("index"))) {
      for (int round = 0; round < 6; round++) {
        int number = round;
        var adding = new Thread(() -> {
          for (int i = 0; i < 5; i++) {
            index.add(article("id-" + number + "-" + i));
          }
        });
        adding.start();
        do {
          adding.interrupt();
        } while (!adding.join(Duration.ofMillis(1)));
      }
      assertThat(index.stats().articles()).isEqualTo(30);
      assertThat(onDisk()).isEqualTo(30);
    }
  }

  private static Article article(String id) {
    return Article.of(id, "", "text of " + id);
  }

  /** How many articles a copy of the folder holds, as after a power cut. */
  private long onDisk() throws IOException {
    Path copy = Files.createTempDirectory(temp, "copy");
    try (var files = Files.list(temp.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName().toString()));
      }
    } catch (NoSuchFileException e) {
      // A merge that was just committed let go of a file that was listed.
      return onDisk();
    }
    try (var index = ArticleIndex.open(copy)) {
      return index.stats().articles();
    }
  }
}
