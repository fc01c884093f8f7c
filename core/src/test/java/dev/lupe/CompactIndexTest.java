package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SuggestRequest;
import dev.lupe.result.Hit;
import dev.lupe.result.Suggestion;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactIndexTest {
  private static final IndexSettings COMPACT = IndexSettings.defaults().compact();

  @TempDir
  Path folder;

  private static Stream<Article> articles() {
    var random = new Random(7);
    var words = Stream.generate(() -> word(random)).limit(2_000).toList();
    return IntStream.range(0, 60).mapToObj(number -> Article.builder("a" + number)
        .title("Harbour report " + number).language(Locale.ENGLISH)
        .body("Ships with grain lay at the new harbour. The new harbour was full. "
            + random.ints(3_000, 0, words.size())
                .mapToObj(words::get).collect(Collectors.joining(" ")))
        .build()).toList().stream();
  }

  private static String word(Random random) {
    return random.ints(3 + random.nextInt(9), 'a', 'z' + 1).mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Test
  void searchesFindTheSameInLessRoom() {
    var usual = folder.resolve("usual");
    var small = folder.resolve("small");
    var request = SearchRequest.of("harbour grain").page(0, 20);
    List<Hit> hits;
    try (var index = ArticleIndex.open(usual)) {
      index.addAll(articles());
      hits = index.search(request).hits();
    }
    try (var index = ArticleIndex.open(small, COMPACT)) {
      index.addAll(articles());
      assertThat(index.search(request).hits()).isEqualTo(hits).hasSize(20);
      assertThat(index.get("a7")).isEqualTo(articles().skip(7).findFirst());
    }
    assertThat(size(small)).isLessThan(size(usual));
  }

  @Test
  void titlesAreSuggestedAndPhrasesAreNot() {
    try (var usual = ArticleIndex.inMemory(); var small = ArticleIndex.inMemory(COMPACT)) {
      usual.addAll(articles());
      small.addAll(articles());
      assertThat(suggested(usual, "new h")).contains("new harbour");
      assertThat(suggested(small, "new h")).doesNotContain("new harbour");
      assertThat(suggested(small, "report 1")).contains("Harbour report 1");
    }
  }

  @Test
  void anIndexStaysCompactAndOneThatIsNotBecomesSoByRebuilding() {
    try (var index = ArticleIndex.open(folder)) {
      index.addAll(articles());
    }
    assertThat(ArticleIndex.settingsOf(folder).isCompact()).isFalse();
    long before = size(folder);
    try (var index = ArticleIndex.open(folder, COMPACT)) {
      assertThat(index.rebuild()).isEqualTo(60);
      assertThat(suggested(index, "new h")).doesNotContain("new harbour");
    }
    assertThat(ArticleIndex.settingsOf(folder).isCompact()).isTrue();
    assertThat(size(folder)).isLessThan(before);
  }

  private static List<String> suggested(ArticleIndex index, String typed) {
    return index.suggest(SuggestRequest.of(typed)).stream().map(Suggestion::text).toList();
  }

  private static long size(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
