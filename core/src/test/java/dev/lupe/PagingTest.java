package dev.lupe;

import static dev.lupe.Found.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.article.Article;
import dev.lupe.article.ArticleDate;
import dev.lupe.error.QueryRefusedException;
import dev.lupe.query.Facet;
import dev.lupe.query.Note;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SnippetStyle;
import dev.lupe.query.SortOrder;
import dev.lupe.result.Hit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How far down one can go, what moves a hit up, and which hits stand for others. */
class PagingTest {
  private static final Duration LONG = Duration.ofHours(1);
  private static final ArticleIndex MANY = ArticleIndex.inMemory();

  @BeforeAll
  static void fill() {
    MANY.addAll(new RandomArticles(31).list(1_500, 5));
  }

  @AfterAll
  static void close() {
    MANY.close();
  }

  private static SearchRequest request(String text) {
    return SearchRequest.of(text).snippets(SnippetStyle.NONE).deadline(LONG);
  }

  @ParameterizedTest
  @EnumSource(SortOrder.class)
  void pagesByCursorMakeUpTheWholeList(SortOrder order) {
    for (String text : List.of("harbour minister", "*", "Brücke -Hafen", "nothing-at-all")) {
      var all = request(text).sort(order);
      var whole = ids(MANY.search(all.page(0, 2_000)));
      assertThat(allPages(MANY, all.page(0, 97))).isEqualTo(whole);
      assertThat(allPages(MANY, all.page(0, Math.max(1, whole.size())))).isEqualTo(whole);
    }
  }

  @Test
  void pagesByCursorHoldForSortsBoostsAndFreshness() {
    var section = request("harbour").sort(Facet.SECTION.descending());
    assertThat(allPages(MANY, section.page(0, 50)))
        .isEqualTo(ids(MANY.search(section.page(0, 2_000))));
    var fresh = request("harbour").freshness(Duration.ofDays(90))
        .boost(Facet.of("place").boost("Baku", 3)).today(LocalDate.of(2024, 6, 1));
    assertThat(allPages(MANY, fresh.page(0, 50)))
        .isEqualTo(ids(MANY.search(fresh.page(0, 2_000))));
  }

  private static List<String> allPages(ArticleIndex index, SearchRequest first) {
    var ids = new ArrayList<String>();
    var result = index.search(first);
    ids.addAll(ids(result));
    while (result.cursor().isPresent()) {
      result = index.search(first.after(result.cursor().get()));
      assertThat(result.notes()).isEmpty();
      ids.addAll(ids(result));
    }
    return ids;
  }

  @Test
  void articlesThatComeAndGoMoveNothing() {
    try (var index = ArticleIndex.inMemory()) {
      var articles = new RandomArticles(5).list(400, 5);
      index.addAll(articles);
      var request = request("harbour minister price").page(0, 20);
      var whole = ids(index.search(request.page(0, 1_000)));
      var ids = new ArrayList<String>();
      var result = index.search(request);
      ids.addAll(ids(result));
      for (int i = 0; result.cursor().isPresent(); i++) {
        index.add(Article.of("new-" + i, "harbour", "minister harbour price"));
        index.delete(articles.get(i).id());
        result = index.search(request.after(result.cursor().get()));
        assertThat(result.notes()).isEmpty();
        ids.addAll(ids(result));
      }
      assertThat(ids).isEqualTo(whole).hasSizeGreaterThan(100);
    }
  }

  @Test
  void aCursorWhoseStateIsGoneSaysSo() {
    try (var index = ArticleIndex.inMemory()) {
      index.addAll(new RandomArticles(5).list(60, 5));
      var request = request("*").page(0, 10);
      var cursor = index.search(request).cursor().orElseThrow();
      for (int i = 0; i < 6; i++) {
        index.add(Article.of("new-" + i, "harbour", "minister"));
        index.search(request);
      }
      var result = index.search(request.after(cursor));
      assertThat(result.notes()).extracting(Note::kind).containsExactly(Note.Kind.CURSOR_EXPIRED);
      assertThat(result.hits()).hasSize(10);
    }
  }

  @Test
  void theListCanBeReadToItsEndHoweverLong() {
    try (var index = ArticleIndex.inMemory()) {
      index.addAll(IntStream.range(0, 12_000)
          .mapToObj(i -> Article.of("article-" + i, "", "bridge")));
      var ids = allPages(index, request("bridge").page(0, 5_000));

      assertThat(ids).hasSize(12_000);
      assertThat(new HashSet<>(ids)).hasSize(12_000);
    }
  }

  @Test
  void aCursorOfAnotherSearchIsRefused() {
    var cursor = MANY.search(request("harbour").page(0, 5)).cursor().orElseThrow();
    for (var other : List.of(request("minister"), request("harbour").sort(SortOrder.NEWEST),
        request("harbour").filter(Facet.SOURCE.is("x")))) {
      assertThatThrownBy(() -> MANY.search(other.after(cursor)))
          .isInstanceOf(QueryRefusedException.class).hasMessageContaining("another search");
    }
    for (String text : List.of("x", "!!", cursor.substring(3), cursor.substring(0, 20), "AAAA")) {
      assertThatThrownBy(() -> MANY.search(request("harbour").after(text)))
          .as(text).isInstanceOf(QueryRefusedException.class);
    }
  }

  @Test
  void hitsCanBeSortedByAFacet() {
    try (var index = ArticleIndex.inMemory()) {
      index.add(Article.builder("a").body("x").facet("place", "Köln").build());
      index.add(Article.builder("b").body("x").facet("place", "Baku").build());
      index.add(Article.builder("c").body("x").build());
      index.add(Article.builder("d").body("x").facet("place", "Baku").build());

      assertThat(ids(index.search(request("*").sort(Facet.of("place").ascending()))))
          .containsExactly("b", "d", "a", "c");
      assertThat(ids(index.search(request("*").sort(Facet.of("place").descending()))))
          .containsExactly("a", "b", "d", "c");
    }
  }

  @Test
  void newerAndBoostedArticlesComeFirstAmongEquals() {
    try (var index = ArticleIndex.inMemory()) {
      index.add(dated("a", "2020-01-01", "bridge over the river"));
      index.add(dated("b", "2024-05-30", "bridge over the river"));
      index.add(dated("c", "2020-01-01", "bridge bridge bridge bridge, nothing but bridge"));
      index.add(Article.builder("d").body("bridge over the river").facet("place", "Baku").build());
      var request = request("bridge").today(LocalDate.of(2024, 6, 1));

      assertThat(ids(index.search(request))).containsExactly("c", "a", "b", "d");
      assertThat(ids(index.search(request.freshness(Duration.ofDays(30)))))
          .endsWith("a", "d").containsSubsequence("b", "a");
      assertThat(ids(index.search(request.boost(Facet.of("place").boost("Baku", 5)))))
          .startsWith("d");
      assertThat(ids(index.search(request.boost(Facet.of("place").boost("Baku", 0.1f)))))
          .endsWith("d");
    }
  }

  private static Article dated(String id, String day, String body) {
    return Article.builder(id).body(body).published(ArticleDate.parse(day)).build();
  }

  @Test
  void oneHitPerValueStandsForAllOfThem() {
    var request = request("harbour minister").onePer(Facet.SOURCE).page(0, 2_000);
    var all = MANY.search(request("harbour minister").page(0, 2_000)).hits();
    var grouped = MANY.search(request).hits();
    Map<String, Long> sizes = all.stream().flatMap(hit -> hit.source().stream())
        .collect(Collectors.groupingBy(source -> source, Collectors.counting()));

    assertThat(grouped.stream().flatMap(hit -> hit.source().stream()).toList())
        .doesNotHaveDuplicates().hasSameSizeAs(sizes.keySet());
    for (var hit : grouped) {
      assertThat(hit.groupSize())
          .isEqualTo(hit.source().map(sizes::get).orElse(1L));
    }
    assertThat(all.stream().map(Hit::id).toList())
        .containsSubsequence(grouped.stream().map(Hit::id).toList());
    assertThat(ids(MANY.search(request.page(3, 2))))
        .isEqualTo(grouped.stream().map(Hit::id).toList().subList(3, 5));
  }
}
