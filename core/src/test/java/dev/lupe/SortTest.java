package dev.lupe;

import static dev.lupe.Found.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.article.Article;
import dev.lupe.article.ArticleDate;
import dev.lupe.error.QueryRefusedException;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SnippetStyle;
import dev.lupe.query.SortOrder;
import dev.lupe.result.Hit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SortTest {
  private static final List<Article> DATED = List.of(
      dated("march", "2024-03-11"),
      dated("march-noon", "2024-03-11T12:00"),
      dated("march-noon-in-Baku", "2024-03-11T12:00:00+04:00"),
      dated("long-ago", "1871-01-18"),
      Article.of("undated-b", "", "text"),
      Article.of("undated-a", "", "text"));

  @Test
  void newestComesFirstAndUndatedLast() {
    try (var index = of(DATED)) {
      assertThat(ids(index, SearchRequest.of("text").sort(SortOrder.NEWEST))).containsExactly(
          "march-noon", "march-noon-in-Baku", "march", "long-ago", "undated-a", "undated-b");
    }
  }

  @Test
  void oldestComesFirstAndUndatedLast() {
    try (var index = of(DATED)) {
      assertThat(ids(index, SearchRequest.of("text").sort(SortOrder.OLDEST))).containsExactly(
          "long-ago", "march", "march-noon-in-Baku", "march-noon", "undated-a", "undated-b");
    }
  }

  @Test
  void theBetterMatchComesFirst() {
    try (var index = of(List.of(english("a", "a bridge, a road, a river, a field and a mill"),
        english("b", "bridge after bridge after bridge"), english("c", "a road")))) {
      var hits = index.search("bridge").hits();
      assertThat(hits.stream().map(Hit::id)).containsExactly("b", "a");
      assertThat(hits.get(0).score()).isGreaterThan(hits.get(1).score());
    }
  }

  @ParameterizedTest
  @EnumSource
  void tiesComeInTheOrderOfIdsWhateverTheOrderOfArrival(SortOrder order) {
    var articles = new ArrayList<Article>();
    for (int i = 0; i < 60; i++) {
      articles.add(english("id-" + i, "the same words"));
    }
    var sorted = articles.stream().map(Article::id).sorted().toList();
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(articles, new Random(seed));
      try (var index = of(articles)) {
        assertThat(ids(index, SearchRequest.of("words").sort(order).page(0, 100)))
            .isEqualTo(sorted);
        assertThat(ids(index, SearchRequest.everything().sort(order).page(0, 100)))
            .isEqualTo(sorted);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void allPagesTogetherHoldEachHitOnce(SortOrder order) {
    try (var index = of(new RandomArticles(21).list(300, 20))) {
      var request = SearchRequest.of("harbour minister price").sort(order)
          .snippets(SnippetStyle.NONE);
      var whole = ids(index, request.page(0, 1_000));
      var paged = new ArrayList<String>();
      for (int from = 0; from < whole.size() + 7; from += 7) {
        var page = index.search(request.page(from, 7));
        assertThat(page.total()).isEqualTo(whole.size());
        assertThat(page.isTotalExact()).isTrue();
        page.hits().forEach(hit -> paged.add(hit.id()));
      }
      assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates();
    }
  }

  @Test
  void aPageWithoutHitsStillCounts() {
    try (var index = of(DATED)) {
      var result = index.search(SearchRequest.of("text").page(0, 0));
      assertThat(result.total()).isEqualTo(6);
      assertThat(result.hits()).isEmpty();
      assertThat(index.search(SearchRequest.of("text").page(100, 10)).hits()).isEmpty();
    }
  }

  @Test
  void hitsBeyondTheBoundAreRefused() {
    try (var index = of(DATED)) {
      assertThat(index.search(SearchRequest.of("text").page(9_990, 10)).total()).isEqualTo(6);
      assertThatThrownBy(() -> index.search(SearchRequest.of("text").page(9_991, 10)))
          .isInstanceOf(QueryRefusedException.class).hasMessageContaining("10001");
      assertThatThrownBy(
          () -> index.search(SearchRequest.of("text").page(Integer.MAX_VALUE, Integer.MAX_VALUE)))
          .isInstanceOf(QueryRefusedException.class);
    }
  }

  private static Article dated(String id, String date) {
    return Article.builder(id).body("text").published(ArticleDate.parse(date)).build();
  }

  private static Article english(String id, String body) {
    return Article.builder(id).body(body).language(Locale.ENGLISH).build();
  }

  private static ArticleIndex of(List<Article> articles) {
    var index = ArticleIndex.inMemory();
    int half = articles.size() / 2;
    index.addAll(articles.subList(0, half));
    index.addAll(articles.subList(half, articles.size()));
    return index;
  }
}
