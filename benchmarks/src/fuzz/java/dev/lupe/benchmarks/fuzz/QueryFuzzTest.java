package dev.lupe.benchmarks.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import dev.lupe.error.QueryRefusedException;
import dev.lupe.query.SearchRequest;
import java.time.Duration;
import java.util.IntSummaryStatistics;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Looks for a text that a search does not answer, or not within a second, in 512 megabytes. */
class QueryFuzzTest {
  private static final Duration MOST = Duration.ofSeconds(1);
  private static final ArticleIndex INDEX = ArticleIndex.inMemory();

  private static final int LONG = 500;

  private static final IntSummaryStatistics lengths = new IntSummaryStatistics();
  private static int longOnes;

  @BeforeAll
  static void fill() {
    String[] words = {"harbour", "Güterverkehr", "Tokayev", "2024", "Straße", "bridge", "Baku"};
    for (int i = 0; i < 500; i++) {
      INDEX.add(Article.builder("a" + i).title(words[i % 7] + " " + words[i % 5])
          .body(words[i % 3] + " and " + words[i % 7] + ", word" + i + ".")
          .language(i % 2 == 0 ? Locale.ENGLISH : Locale.GERMAN)
          .facet("place", words[i % 4]).build());
    }
    INDEX.search("harbour Güterverkehr");
  }

  @AfterAll
  static void close() {
    System.out.println(lengths.getCount() + " texts, " + longOnes + " of them of " + LONG
        + " characters and more, the longest of " + lengths.getMax());
    INDEX.close();
  }

  @FuzzTest(maxDuration = "3m")
  void anyTextIsAnsweredOrRefused(FuzzedDataProvider data) {
    boolean asYouType = data.consumeBoolean();
    String text = data.consumeRemainingAsString();
    lengths.accept(text.length());
    longOnes += text.length() >= LONG ? 1 : 0;
    var request = SearchRequest.of(text);
    long started = System.nanoTime();
    try {
      var result = INDEX.search(asYouType ? request.asYouType() : request);
      assertThat(result.parse().text()).isEqualTo(text);
    } catch (QueryRefusedException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(MOST);
  }
}
