package dev.lupe;

import static dev.lupe.Found.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.article.ArticleDate;
import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FilterTest {
  private static final Facet PLACE = Facet.of("place");

  @Test
  void filtersOnOneFacetWidenAndOnSeveralNarrow() {
    try (var index = ArticleIndex.inMemory()) {
      index.add(Article.builder("a").body("x").facet("place", "Baku").source("X").build());
      index.add(Article.builder("b").body("x").facet("place", "Bonn").source("Y").build());
      index.add(Article.builder("c").body("x").facet("place", List.of("Baku", "Bonn")).build());
      index.add(Article.builder("d").body("x").build());
      var all = SearchRequest.everything();

      assertThat(ids(index, all.filter(PLACE.is("Baku")))).containsExactly("a", "c");
      assertThat(ids(index, all.filter(PLACE.is("Baku", "Bonn")))).containsExactly("a", "b", "c");
      assertThat(ids(index, all.filter(PLACE.is("Baku")).filter(PLACE.is("Bonn"))))
          .containsExactly("a", "b", "c");
      assertThat(ids(index, all.filter(PLACE.is("Baku", "Bonn"), Facet.SOURCE.is("Y"))))
          .containsExactly("b");
      assertThat(ids(index, all.filter(PLACE.is("baku")))).isEmpty();
      assertThat(ids(index, SearchRequest.of("").filter(PLACE.is("Baku")))).containsExactly("a",
          "c");
    }
  }

  @Test
  void bothEndsOfATimeBelongToItByTheArticlesOwnCalendar() {
    try (var index = ArticleIndex.inMemory()) {
      index.add(published("late-in-Baku", "2024-03-11T00:30:00+04:00"));
      index.add(published("early-in-Lima", "2024-03-11T23:30:00-05:00"));
      index.add(published("the-day-before", "2024-03-10"));
      index.add(published("the-day-after", "2024-03-12T00:00"));
      index.add(Article.of("undated", "", "text"));
      var day = LocalDate.of(2024, 3, 11);
      var all = SearchRequest.everything();

      assertThat(ids(index, all.since(day).until(day)))
          .containsExactly("early-in-Lima", "late-in-Baku");
      assertThat(ids(index, all.since(day)))
          .containsExactly("early-in-Lima", "late-in-Baku", "the-day-after");
      assertThat(ids(index, all.until(day)))
          .containsExactly("early-in-Lima", "late-in-Baku", "the-day-before");
      assertThat(ids(index, all.since(day).until(day.minusDays(1)))).isEmpty();
      assertThat(ids(index, all.filter(Facet.PUBLISHED.is("2024/03/11"))))
          .containsExactly("early-in-Lima", "late-in-Baku");
      assertThat(ids(index, SearchRequest.of("since:2024-03-11 until:2024-03-11")))
          .containsExactly("early-in-Lima", "late-in-Baku");
    }
  }

  private static Article published(String id, String date) {
    return Article.builder(id).body("text").published(ArticleDate.parse(date)).build();
  }

  @Test
  void aLanguageFilterLetsOnlyThatLanguageThrough() {
    try (var index = ArticleIndex.inMemory()) {
      index.add(Article.builder("de").body("Kasachstan").language(Locale.GERMAN).build());
      index.add(Article.builder("at").body("Kasachstan")
          .language(Locale.forLanguageTag("de-AT")).build());
      index.add(Article.builder("en").body("Kasachstan").language(Locale.ENGLISH).build());
      index.add(Article.builder("fr").body("Kasachstan").language(Locale.FRENCH).build());
      index.add(Article.builder("und")
          .body("Kasachstan, так эту страну называют в немецких газетах").build());
      var request = SearchRequest.of("Kasachstan");

      assertThat(ids(index, request.language(Locale.GERMAN))).containsExactlyInAnyOrder("de", "at");
      assertThat(ids(index, request.language(Locale.GERMAN, Locale.ENGLISH)))
          .containsExactlyInAnyOrder("de", "at", "en");
      assertThat(ids(index, request.language(Locale.FRENCH))).containsExactly("fr");
      assertThat(ids(index, request.language(Locale.ITALIAN))).isEmpty();
      assertThat(ids(index, request)).hasSize(5);
    }
  }
}
