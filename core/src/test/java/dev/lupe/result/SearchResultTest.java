package dev.lupe.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import dev.lupe.article.ArticleDate;
import dev.lupe.query.Facet;
import dev.lupe.query.Note;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SortOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchResultTest {
  private static final Facet PLACE = Facet.of("place");
  private final ArticleIndex index = ArticleIndex.inMemory();

  @BeforeEach
  void fill() {
    index.add(Article.builder("a").title("A bridge").body("The bridge is open.")
        .language(Locale.ENGLISH).published(ArticleDate.parse("2024-03-11")).source("Wire")
        .author("Ann").url("https://example.org/a").facet("place", List.of("Bonn", "Baku"))
        .build());
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void aHitShowsWhatAListNeeds() {
    var hit = index.search("bridge").hits().getFirst();

    assertThat(hit.id()).isEqualTo("a");
    assertThat(hit.title()).isEqualTo("A bridge");
    assertThat(hit.language()).isEqualTo(Locale.ENGLISH);
    assertThat(hit.published()).contains(ArticleDate.parse("2024-03-11"));
    assertThat(hit.source()).contains("Wire");
    assertThat(hit.url()).contains("https://example.org/a");
    assertThat(hit.score()).isPositive();
    assertThat(hit.facets()).isEqualTo(Map.of("place", List.of("Bonn", "Baku"),
        "source", List.of("Wire"), "author", List.of("Ann"), "language", List.of("en"),
        "published", List.of("2024/03/11")));
  }

  @Test
  void hitsThatAreNotRankedHaveNoScore() {
    assertThat(index.search("*").hits().getFirst().score()).isZero();
    assertThat(index.search(SearchRequest.of("bridge").sort(SortOrder.NEWEST)).hits().getFirst()
        .score()).isZero();
  }

  @Test
  void theSameSearchGivesEqualResults() {
    var request = SearchRequest.of("bridge").facets(PLACE.top(5));

    assertThat(index.search(request)).isEqualTo(index.search(request))
        .hasSameHashCodeAs(index.search(request))
        .isNotEqualTo(index.search(SearchRequest.of("bridge")));
  }

  @Test
  void aResultCantBeChanged() {
    var counts = new ArrayList<FacetResult>();
    counts.add(FacetResult.of(PLACE.top(5), List.of(new FacetCount("Baku", 1)), 0, 0));
    var result = new SearchResult(1, true, List.of(), counts, List.of(), Duration.ZERO);
    counts.clear();

    assertThat(result.counts(PLACE)).hasSize(1);
    assertThat(result.counts(Facet.SOURCE)).isEmpty();
    for (var found : List.of(result,
        index.search(SearchRequest.of("bridge").facets(PLACE.top(5))))) {
      assertUnchangeable(() -> found.counts().clear());
      assertUnchangeable(() -> found.counts(PLACE).clear());
      assertUnchangeable(() -> found.hits().clear());
      assertUnchangeable(() -> found.notes().clear());
    }
    var hit = index.search("bridge").hits().getFirst();
    assertUnchangeable(() -> hit.facets().clear());
    assertUnchangeable(() -> hit.facets().values().iterator().next().clear());
    assertUnchangeable(() -> index.stats().languages().clear());
    assertUnchangeable(() -> index.stats().facets().clear());
  }

  private static void assertUnchangeable(
      ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void whatWasNotUnderstoodIsNoted() {
    assertThat(index.search("\"bridge colour:red").notes()).extracting(Note::kind)
        .contains(Note.Kind.UNBALANCED_QUOTE, Note.Kind.UNKNOWN_FIELD);
    assertThat(index.search("bridge").notes()).isEmpty();
  }

  @Test
  void aResultReadsWellInALog() {
    assertThat(index.search("bridge").toString()).startsWith("SearchResult[1 in all, [Hit[a, ");
  }
}
