package dev.lupe.benchmarks.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.benchmarks.relevance.Collection;
import dev.lupe.benchmarks.relevance.Collection.Topics;
import dev.lupe.quality.Judgments;
import dev.lupe.quality.QuerySet;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CostTest {
  private static final List<Article> ENGLISH = List.of(article("en", Locale.ENGLISH, "A harbour",
      "The ferries leave the harbour of Tallinn before the storm reaches it."));
  private static final List<Article> GERMAN = List.of(article("de", Locale.GERMAN, "Ein Hafen",
      "Der Hafenmeister hat die Fähren vor dem Sturm aus Tallinn gerufen."));

  @Test
  void eachSortOfTermAndEachFieldHasItsRows() throws IOException {
    var lines = Cost.lines(ENGLISH, GERMAN, 1);
    assertThat(lines).hasSize(2 + 2 * 3 + 2 * 6)
        .anyMatch(line -> line.startsWith("| de: stems (MB/s) | "))
        .anyMatch(line -> line.startsWith("| all of Lupe (MB) | "));
  }

  @Test
  void ofAQueryEachPartIsLeftOutOnce() {
    var topics = new Topics("harbours", Locale.GERMAN, false, QuerySet.of(Map.of("q", "Hafen")),
        Judgments.of(Map.of("q", Map.of("de", 1))));
    assertThat(Gains.lines(new Collection(GERMAN, List.of(topics)), 1)).hasSize(5)
        .first().asString().startsWith("| harbours: all of Lupe | 1.0000 (nDCG@10) | ");
  }

  private static Article article(String id, Locale language, String title, String body) {
    return Article.builder(id).language(language).title(title).body(body).build();
  }
}
