package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.article.ArticleDate;
import dev.lupe.query.QueryPart;
import dev.lupe.query.SearchRequest;
import dev.lupe.result.Hit;
import dev.lupe.settings.IndexSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Times that are typed into the box narrow the search, against a clock that can be set. */
class DateInTheBoxTest {
  private static final ArticleIndex INDEX =
      ArticleIndex.inMemory(IndexSettings.defaults().deadline(Duration.ofHours(1))
          .clock(Clock.fixed(Instant.parse("2024-03-31T10:00:00Z"), ZoneOffset.UTC)));

  @BeforeAll
  static void fill() {
    add("march", "2024-03-11", "The harbour opens again.");
    add("words", "2023-05-01", "In March 2024 the harbour will open again.");
    add("easter", "2024-03-30", "Nothing moves in the harbour.");
    add("mill", "2024-03-30", "The mill stands still.");
  }

  private static void add(String id, String day, String body) {
    INDEX.add(Article.builder(id).body(body).published(ArticleDate.parse(day)).build());
  }

  @AfterAll
  static void close() {
    INDEX.close();
  }

  @Test
  void aTimeNarrowsWhatTheWordsFind() {
    assertThat(ids("harbour March 2024")).containsExactlyInAnyOrder("march", "easter");
    assertThat(ids("harbour last 7 days")).containsExactly("easter");
    assertThat(ids("harbour yesterday")).containsExactly("easter");
    assertThat(ids("harbour 2023..2023")).containsExactly("words");
    assertThat(ids("harbour -yesterday")).containsExactlyInAnyOrder("march", "words");
    assertThat(ids("last 7 days")).containsExactlyInAnyOrder("easter", "mill");
  }

  @Test
  void whatIsQuotedStaysWords() {
    assertThat(ids("\"March 2024\"")).containsExactly("words");
  }

  @Test
  void theDayCanBeSetForOneRequest() {
    assertThat(ids(SearchRequest.of("yesterday").today(LocalDate.of(2024, 3, 12))))
        .containsExactly("march");
  }

  @Test
  void aChipCanBeTakenOff() {
    var request = SearchRequest.of("harbour March 2024").page(0, 5);
    var result = INDEX.search(request);
    var date = result.parse().parts().get(1);

    assertThat(date.kind()).isEqualTo(QueryPart.Kind.DATE);
    assertThat(request.without(date)).isEqualTo(SearchRequest.of("harbour").page(0, 5));
    assertThat(ids(request.without(date))).hasSize(3);
  }

  private static List<String> ids(String text) {
    return ids(SearchRequest.of(text));
  }

  private static List<String> ids(SearchRequest request) {
    return INDEX.search(request).hits().stream().map(Hit::id).toList();
  }
}
