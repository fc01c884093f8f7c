package dev.lupe.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import dev.lupe.query.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchQualityTest {
  private static final ArticleIndex INDEX = ArticleIndex.inMemory();

  @TempDir
  private Path folder;

  @BeforeAll
  static void someArticles() {
    INDEX.addAll(List.of(
        article("ferry", "Ferry to the islands", "The ferry sails twice a day."),
        article("ferries", "New timetable", "Two boats join the fleet; one is a ferry built for"
            + " rough seas, with room for lorries, buses and four hundred travellers."),
        article("bridge", "Bridge closed", "Repairs to the bridge take until autumn.")));
  }

  @AfterAll
  static void close() {
    INDEX.close();
  }

  @Test
  void whatIsFoundPasses() {
    SearchQuality.of(INDEX).query("ferry").findsFirst("ferry").findsWithin(2, "ferries", "ferry")
        .findsNot("bridge").ranksAbove("ferry", "ferries").ranksAbove("ferry", "bridge");
    SearchQuality.of(INDEX).query(SearchRequest.of("bridge").language(Locale.ENGLISH))
        .findsFirst("bridge");
  }

  @Test
  void anArticleTooFarDownIsShownWithItsRankAndWhatCameInstead() {
    assertThatThrownBy(() -> SearchQuality.of(INDEX).query("ferry").findsFirst("ferries"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("\"ferry\" should find ferries within the first 1")
        .hasMessageContaining("ferries is at rank 2")
        .hasMessageContaining("Ferry to the islands");
  }

  @Test
  void anArticleThatIsNoHitIsSaidToBeNone() {
    var ferry = SearchQuality.of(INDEX).query("ferry");
    assertThatThrownBy(() -> ferry.findsWithin(10, "bridge")).isInstanceOf(AssertionError.class)
        .hasMessageContaining("bridge is not among the 2 hits");
    assertThatThrownBy(() -> ferry.findsWithin(10, "tram")).isInstanceOf(AssertionError.class)
        .hasMessageContaining("the index has no article tram");
    assertThatThrownBy(() -> ferry.findsNot("ferries")).isInstanceOf(AssertionError.class)
        .hasMessageContaining("rank 2");
    assertThatThrownBy(() -> ferry.ranksAbove("ferries", "ferry"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("ferries is at rank 2 and ferry is at rank 1");
    assertThatThrownBy(() -> SearchQuality.of(INDEX).query("zeppelin").findsFirst("ferry"))
        .isInstanceOf(AssertionError.class).hasMessageContaining("Nothing was found");
  }

  @Test
  void aRankIsOneToAHundred() {
    var ferry = SearchQuality.of(INDEX).query("ferry");
    assertThatThrownBy(() -> ferry.findsWithin(0, "ferry"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ferry.findsWithin(101, "ferry"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMeanThatIsTooLowNamesTheWorstQueries() {
    var run = quality(Map.of("good", "ferry", "bad", "bridge"));
    run.reaches(Measure.RECALL_10, 0.5);
    assertThatThrownBy(() -> run.reaches(Measure.RECALL_10, 0.6))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("recall@10 should be at least 0.6000 and is 0.5000")
        .hasMessageContaining("0.000  bad");
  }

  @Test
  void theFirstRunIsSavedAndLaterOnesMustNotLose() throws IOException {
    var saved = folder.resolve("quality.json");
    quality(Map.of("good", "ferry", "bad", "ferry")).losesNothingAgainst(saved);
    assertThat(Evaluation.fromJson(Files.readString(saved)).mean(Measure.MRR_10)).isEqualTo(1);
    quality(Map.of("good", "islands", "bad", "ferry")).losesNothingAgainst(saved);
    assertThatThrownBy(
        () -> quality(Map.of("good", "ferry", "bad", "bridge")).losesNothingAgainst(saved))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("1 of 2 queries lost nDCG@10")
        .hasMessageContaining("bad 1.000 → 0.000");
  }

  @Test
  void aQueryLeftOutIsALossToo() {
    var earlier = quality(Map.of("good", "ferry", "bad", "ferry")).evaluation();
    var fewer = SearchQuality.of(INDEX).queries(QuerySet.of(Map.of("good", "ferry")),
        Judgments.of(Map.of("good", Map.of("ferry", 1))));
    assertThatThrownBy(() -> fewer.losesNothingAgainst(earlier))
        .isInstanceOf(AssertionError.class).hasMessageContaining("no longer measured: bad");
  }

  private static RunQuality quality(Map<String, String> queries) {
    return SearchQuality.of(INDEX).queries(QuerySet.of(queries),
        Judgments.of(Map.of("good", Map.of("ferry", 1), "bad", Map.of("ferry", 1))));
  }

  private static Article article(String id, String title, String body) {
    return Article.builder(id).title(title).body(body).language(Locale.ENGLISH).build();
  }
}
