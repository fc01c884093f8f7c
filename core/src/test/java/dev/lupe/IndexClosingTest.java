package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.article.Article;
import dev.lupe.error.IndexClosedException;
import dev.lupe.query.SearchRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class IndexClosingTest {
  private static final Article BRIDGE = Article.of("bridge", "", "The bridge is open.");

  @TempDir
  Path temp;

  @Test
  void afterClosingEveryCallSaysThatTheIndexIsClosed() {
    assertClosed(ArticleIndex.inMemory());
    assertClosed(ArticleIndex.open(temp));
    assertClosed(ArticleIndex.openReadOnly(temp));
  }

  private static void assertClosed(ArticleIndex index) {
    index.close();
    index.close();
    for (ThrowingCallable call : List.<ThrowingCallable>of(
        () -> index.add(BRIDGE),
        () -> index.addAll(List.of(BRIDGE)),
        () -> index.addAll(List.of(BRIDGE).stream()),
        () -> index.addAll(List.of()),
        () -> index.update(update -> update.delete("bridge")),
        () -> index.delete("bridge"),
        () -> index.get("bridge"),
        () -> index.search("bridge"),
        () -> index.search(SearchRequest.everything()),
        () -> index.matches("bridge", SearchRequest.of("bridge")),
        index::facetNames,
        index::stats)) {
      assertThatThrownBy(call).isInstanceOf(IndexClosedException.class)
          .hasMessageContaining("is closed");
    }
  }

  @Test
  void aCallThatRacesWithClosingWorksOrSaysThatTheIndexIsClosed() throws Exception {
    for (int round = 0; round < 6; round++) {
      Path folder = temp.resolve("index-" + round);
      var index = ArticleIndex.open(folder);
      Set<String> added = ConcurrentHashMap.newKeySet();
      var started = new CountDownLatch(5);
      ArticleIndexTest.inParallel(6, thread -> {
        if (thread == 5) {
          started.await();
          index.close();
          return;
        }
        try {
          for (int i = 0; i < 10_000; i++) {
            work(index, thread, i, added);
            if (i == 0) {
              started.countDown();
            }
          }
        } catch (IndexClosedException e) {
          started.countDown();
        }
      });
      try (var again = ArticleIndex.open(folder)) {
        assertThat(added).isNotEmpty().allSatisfy(id -> assertThat(again.get(id)).isPresent());
      }
    }
  }

  private static void work(ArticleIndex index, int thread, int number, Set<String> added) {
    String id = thread + "-" + number;
    switch (thread) {
      case 0, 1 -> {
        index.add(Article.of(id, "", "text"));
        added.add(id);
      }
      case 2 -> {
        index.addAll(IntStream.range(0, 40).mapToObj(i -> Article.of(id + "-" + i, "", "text")));
        added.add(id + "-39");
      }
      case 3 -> {
        index.add(Article.of(id, "", "text"));
        assertThat(index.delete(id)).isTrue();
      }
      default -> index.search("text");
    }
  }

  @Test
  void aStreamMayCloseTheIndexItGoesInto() {
    var index = ArticleIndex.inMemory();
    var articles = IntStream.range(0, 2_000).mapToObj(i -> {
      if (i == 1_000) {
        index.close();
      }
      return Article.of("id-" + i, "", "text");
    });

    assertThatThrownBy(() -> index.addAll(articles)).isInstanceOf(IndexClosedException.class);
  }

  @Test
  void severalThreadsMayClose() throws Exception {
    var index = ArticleIndex.open(temp);
    index.add(BRIDGE);
    ArticleIndexTest.inParallel(4, thread -> index.close());
    try (var again = ArticleIndex.open(temp)) {
      assertThat(again.get("bridge")).isPresent();
    }
  }

  @Test
  void closingEndsAllThreads() throws InterruptedException {
    var before = ownThreads();
    var index = ArticleIndex.open(temp);
    index.addAll(new RandomArticles(1).list(100, 10));
    index.search("harbour");
    var threads = ownThreads();
    threads.removeAll(before);
    index.close();

    assertThat(threads).isNotEmpty();
    for (var thread : threads) {
      assertThat(thread.join(Duration.ofSeconds(20))).as(thread.getName()).isTrue();
    }
  }

  private static List<Thread> ownThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("lupe-") && thread.isAlive())
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
