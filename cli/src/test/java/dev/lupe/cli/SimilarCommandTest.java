package dev.lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SimilarCommandTest {
  private static final Path ARTICLES = Path.of("../testdata/articles");

  @Test
  void articlesOnTheSubjectAreFoundInBothLanguages() {
    var run = Run.lupe("similar", "de/hafen.txt", "--in", ARTICLES, "--language", "en",
        "--format", "ndjson");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("{\"id\":\"en/").doesNotContain("\"id\":\"de/");
  }

  @Test
  void daysHold() {
    var run = Run.lupe("similar", "de/hafen.txt", "--in", ARTICLES, "--since", "2024-01-01",
        "--until", "2024-12-31", "--format", "ndjson");

    assertThat(run.exit()).isZero();
    assertThat(run.out().lines()).isNotEmpty()
        .allMatch(line -> line.contains("\"published\":\"2024"));
  }

  @Test
  void theyAreShownLikeHits() {
    var run = Run.lupe("similar", "de/hafen.txt", "--in", ARTICLES, "--limit", "2");

    assertThat(run.out()).startsWith(" 1  ").contains("\n 2  ").doesNotContain("\n 3  ");
  }

  @Test
  void anUnknownArticleIsLikeNone() {
    var run = Run.lupe("similar", "de/nirgends.txt", "--in", ARTICLES);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("There is no article 'de/nirgends.txt'");
    assertThat(Run.lupe("similar", "a", "--in", ARTICLES, "--limit", "-1").exit()).isEqualTo(2);
    assertThat(Run.lupe("similar", "--in", ARTICLES).exit()).isEqualTo(2);
  }
}
