package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.article.Article;
import dev.lupe.error.IndexFormatException;
import dev.lupe.settings.IndexListener;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class IndexDescriptionTest {
  private static final IndexSettings REBUILDING =
      IndexSettings.defaults().rebuildWhenOutdated(true);

  @TempDir
  Path folder;

  @Test
  void anIndexSaysWhatItIs() {
    try (var index = ArticleIndex.open(folder)) {
      index.add(Article.builder("a").body("text").facet("place", "Bonn").build());
    }
    try (var index = ArticleIndex.openReadOnly(folder)) {
      var description = index.description();
      assertThat(description.formatVersion()).isEqualTo(1);
      assertThat(description.luceneVersion()).startsWith("10.");
      assertThat(description.analysisVersion()).isPositive();
      assertThat(description.languages()).containsExactly("de", "en");
      assertThat(description.pathFacets()).containsExactly("section");
      assertThat(description.facets()).contains("language", "place");
      assertThat(description.outdated()).isFalse();
    }
  }

  @Test
  void anIndexOfOlderRulesIsSearchedAndStaysOutdated() throws IOException {
    outdated(50);
    try (var index = ArticleIndex.open(folder)) {
      assertThat(index.description().outdated()).isTrue();
      assertThat(index.search("text").total()).isEqualTo(50);
      index.add(Article.of("new", "", "text"));
    }
    try (var index = ArticleIndex.openReadOnly(folder)) {
      assertThat(index.description().outdated()).isTrue();
      assertThat(index.search("text").total()).isEqualTo(51);
    }
  }

  @Test
  void rebuildingReadsAllArticlesAnew() throws IOException {
    var articles = new RandomArticles(11).list(200, 20);
    try (var index = ArticleIndex.open(folder)) {
      index.addAll(articles);
      index.delete("article-7");
    }
    say(Map.of("lupe.analysis", "0"));
    try (var index = ArticleIndex.open(folder);
        var beside = ArticleIndex.openReadOnly(folder)) {
      assertThat(index.rebuild()).isEqualTo(199);
      assertThat(index.description().outdated()).isFalse();
      assertThat(articles.subList(8, 200))
          .allSatisfy(article -> assertThat(index.get(article.id())).contains(article));
      assertThat(index.get("article-7")).isEmpty();
      while (beside.description().outdated()) {
        Thread.onSpinWait();
      }
      assertThat(beside.stats().articles()).isEqualTo(199);
      assertThat(folder.resolve("rebuilding")).doesNotExist();
      assertThat(index.verifyDeep().isSound()).isTrue();
    }
  }

  @Test
  void anOutdatedIndexIsRebuiltInTheBackground() throws IOException {
    outdated(300);
    try (var index = ArticleIndex.open(folder, REBUILDING)) {
      while (index.description().outdated()) {
        assertThat(index.search("text").total()).isEqualTo(300);
      }
      assertThat(index.search("text").total()).isEqualTo(300);
    }
  }

  @Test
  void anIndexInMemoryIsRebuiltToo() {
    try (var index = ArticleIndex.inMemory()) {
      index.addAll(new RandomArticles(3).list(30, 10));
      assertThat(index.rebuild()).isEqualTo(30);
      assertThat(index.stats().articles()).isEqualTo(30);
    }
  }

  @Test
  void changesMadeWhileRebuildingAreThereAfterwards() throws Exception {
    try (var index = ArticleIndex.open(folder)) {
      index.addAll(new RandomArticles(5).list(400, 20));
      var done = new AtomicBoolean();
      Set<String> added = ConcurrentHashMap.newKeySet();
      Set<String> deleted = ConcurrentHashMap.newKeySet();
      var started = new CountDownLatch(3);
      ArticleIndexTest.inParallel(4, thread -> {
        if (thread == 3) {
          started.await();
          for (int i = 0; i < 3; i++) {
            index.rebuild();
          }
          done.set(true);
          return;
        }
        for (int i = 0; !done.get(); i++) {
          change(index, thread, i, added, deleted);
          started.countDown();
        }
      });
      assertThat(added).isNotEmpty().allSatisfy(id -> assertThat(index.get(id)).isPresent());
      assertThat(deleted).isNotEmpty().allSatisfy(id -> assertThat(index.get(id)).isEmpty());
      assertThat(index.stats().articles()).isEqualTo(400 - deleted.size() + added.size());
    }
  }

  private static void change(ArticleIndex index, int thread, int number, Set<String> added,
      Set<String> deleted) {
    String id = thread + "-" + number;
    switch (thread) {
      case 0 -> {
        index.add(Article.of(id, "", "text"));
        added.add(id);
      }
      case 1 -> {
        index.addAll(List.of(Article.of(id, "", "text"), Article.of(id + "b", "", "text")));
        added.addAll(List.of(id, id + "b"));
      }
      default -> {
        String victim = "article-" + number;
        if (number < 400) {
          assertThat(index.delete(victim)).isTrue();
          deleted.add(victim);
        }
      }
    }
  }

  @Test
  void aRebuildingThatIsCutOffByClosingLeavesTheIndexAsItWas() throws IOException {
    outdated(2_000);
    ArticleIndex.open(folder, REBUILDING).close();
    try (var index = ArticleIndex.open(folder)) {
      assertThat(index.stats().articles()).isEqualTo(2_000);
    }
  }

  @Test
  void anOlderFormatIsRefusedOrRebuilt() throws IOException {
    outdated(20);
    say(Map.of("lupe.format", "0"));
    assertThatThrownBy(() -> ArticleIndex.open(folder))
        .isInstanceOfSatisfying(IndexFormatException.class, e -> {
          assertThat(e).hasMessageContaining("lupe rebuild");
          assertThat(e.found()).contains("0");
          assertThat(e.expected()).contains("1");
        });
    assertThatThrownBy(() -> ArticleIndex.openReadOnly(folder, REBUILDING))
        .isInstanceOf(IndexFormatException.class);
    try (var index = ArticleIndex.open(folder, REBUILDING)) {
      assertThat(index.description().formatVersion()).isEqualTo(1);
      assertThat(index.search("text").total()).isEqualTo(20);
    }
    ArticleIndex.open(folder).close();
  }

  @Test
  void aNewerFormatIsRefused() throws IOException {
    outdated(1);
    for (String format : List.of("2", "17", "1.5", "99999999999")) {
      say(Map.of("lupe.format", format));
      assertThatThrownBy(() -> ArticleIndex.open(folder, REBUILDING))
          .isInstanceOf(IndexFormatException.class).hasMessageContaining("format " + format)
          .hasMessageContaining("newer");
    }
  }

  @Test
  void theListenerHearsOfEverything() {
    var heard = ConcurrentHashMap.<String>newKeySet();
    var listener = new IndexListener() {
      @Override
      public void searched(Duration took, long hits, boolean complete) {
        heard.add("searched " + hits + " " + complete);
      }

      @Override
      public void added(long articles) {
        heard.add("added " + articles);
      }

      @Override
      public void deleted(long ids) {
        heard.add("deleted " + ids);
      }

      @Override
      public void committed(Duration took) {
        heard.add("committed");
      }

      @Override
      public void rebuilt(Duration took, long articles) {
        heard.add("rebuilt " + articles);
      }
    };
    try (var index = ArticleIndex.open(folder, IndexSettings.defaults().listener(listener))) {
      index.add(Article.of("a", "", "text"));
      index.addAll(List.of(Article.of("b", "", "text"), Article.of("c", "", "text")));
      index.update(update -> update.delete("b"));
      index.search("text");
      index.rebuild();
    }
    assertThat(heard).contains("added 1", "added 2", "deleted 1", "committed",
        "searched 2 true", "rebuilt 2");
  }

  private void outdated(int articles) throws IOException {
    try (var index = ArticleIndex.open(folder)) {
      index.addAll(new RandomArticles(9).list(articles, 5).stream()
          .map(article -> article.toBuilder().body("a text of " + article.id()).build()));
    }
    say(Map.of("lupe.analysis", "0"));
  }

  /** Lets the index say other things of itself. */
  private void say(Map<String, String> other) throws IOException {
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      var said = new HashMap<String, String>();
      try (var reader = DirectoryReader.open(directory)) {
        said.putAll(reader.getIndexCommit().getUserData());
      }
      said.putAll(other);
      writer.setLiveCommitData(said.entrySet());
      writer.commit();
    }
  }
}
