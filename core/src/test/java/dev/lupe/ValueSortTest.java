package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.article.Article;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.ValueSort;
import dev.lupe.result.Hit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ValueSortTest {
  private static final ArticleIndex INDEX = ArticleIndex.inMemory();

  @BeforeAll
  static void fill() {
    add("ten", "10");
    add("nine", "9.5");
    add("minus", "-3");
    add("b", "beta");
    add("a", "alpha " + "x".repeat(40_000));
    INDEX.add(Article.builder("none").body("A harbour without a price.").build());
  }

  private static void add(String id, String price) {
    INDEX.add(Article.builder(id).body("A harbour with a price.").value("price", price).build());
  }

  @AfterAll
  static void close() {
    INDEX.close();
  }

  private static List<String> ids(SearchRequest request) {
    return INDEX.search(request).hits().stream().map(Hit::id).toList();
  }

  private static final SearchRequest HARBOUR = SearchRequest.of("harbour");

  @Test
  void numbersComeBySizeAndTextsBehindThem() {
    assertThat(ids(HARBOUR.sort(ValueSort.ascending("price"))))
        .containsExactly("minus", "nine", "ten", "a", "b", "none");
    assertThat(ids(HARBOUR.sort(ValueSort.descending("price"))))
        .containsExactly("ten", "nine", "minus", "b", "a", "none");
  }

  @Test
  void aValueThatNoneHasLeavesTheOrderOfIds() {
    assertThat(ids(HARBOUR.sort(ValueSort.ascending("weight"))))
        .containsExactly("a", "b", "minus", "nine", "none", "ten");
    assertThatThrownBy(() -> ValueSort.ascending(" "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCursorLeadsThroughThem() {
    var request = HARBOUR.sort(ValueSort.descending("price")).page(0, 2);
    var ids = new ArrayList<String>();
    var page = INDEX.search(request);
    page.hits().forEach(hit -> ids.add(hit.id()));
    while (page.cursor().isPresent()) {
      page = INDEX.search(request.after(page.cursor().get()));
      page.hits().forEach(hit -> ids.add(hit.id()));
    }
    assertThat(ids).containsExactly("ten", "nine", "minus", "b", "a", "none");
  }

  @Test
  void titlesCountAsMuchAsIsAsked() {
    try (var index = ArticleIndex.inMemory()) {
      index.add(Article.builder("text").title("News of the week in the old town")
          .body("The gondola, the gondola and again the gondola: a gondola.").build());
      index.add(Article.builder("title").title("A gondola").body("It is being built by many people"
          + " who have never built anything before, in a yard behind the town.").build());

      var request = SearchRequest.of("gondola");
      assertThat(index.search(request).hits().getFirst().id()).isEqualTo("text");
      assertThat(index.search(request.titleBoost(5)).hits().getFirst().id()).isEqualTo("title");
      assertThat(index.search(request.titleBoost(0)).hits().getFirst().id()).isEqualTo("text");
    }
    assertThatThrownBy(() -> SearchRequest.everything().titleBoost(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
