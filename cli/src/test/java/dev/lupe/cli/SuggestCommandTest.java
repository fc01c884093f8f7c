package dev.lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestCommandTest {
  @TempDir
  static Path folder;

  private static Path articles;

  @BeforeAll
  static void writeArticles() throws IOException {
    articles = folder.resolve("wire.jsonl");
    Files.writeString(articles, """
        {"id":"w1","title":"Lake port opens","body":"The port on the lake is open.","lang":"en",\
        "places":["Portmouth"],"published":"2025-03-03"}
        {"id":"w2","title":"Rain","body":"The port is closed in the rain.","lang":"en",\
        "places":["Hilltown"],"published":"2024-11-20"}
        """);
  }

  @Test
  void suggestionsHaveTheirCountAndKind() {
    var run = Run.lupe("suggest", "por", "--in", articles);

    assertThat(run.exit()).isZero();
    assertThat(run.out().lines().map(String::strip)).startsWith("2  port             word")
        .contains("1  Portmouth        place", "1  Lake port opens  title");
  }

  @Test
  void filtersHold() {
    var run = Run.lupe("suggest", "por", "--in", articles, "--filter", "place=Hilltown");

    assertThat(run.out().lines().map(String::strip)).containsExactly("1  port  word");
  }

  @Test
  void languagesAndDaysHold() {
    var later = Run.lupe("suggest", "por", "--in", articles, "--since", "2025");
    assertThat(later.out().lines().map(String::strip)).startsWith("1  port             word");

    var earlier = Run.lupe("suggest", "por", "--in", articles, "--until", "2024-12");
    assertThat(earlier.out().lines().map(String::strip)).containsExactly("1  port  word");

    assertThat(Run.lupe("suggest", "por", "--in", articles, "--language", "de").exit())
        .isEqualTo(1);
    assertThat(Run.lupe("suggest", "por", "--in", articles, "--language", "fr").err())
        .contains("--language takes");
  }

  @Test
  void jsonHasTheTypedPart() {
    var run = Run.lupe("suggest", "the", "portm", "--in", articles, "--format", "json");

    assertThat(run.out()).startsWith("""
        {"typed":"the portm","suggestions":[{"kind":"value","text":"Portmouth","facet":"place",\
        "articles":1,"start":4,"end":9,"corrected":false},{"kind":"word","text":"port",\
        "articles":2,"start":4,"end":9,"corrected":true}""");
  }

  @Test
  void nothingTypedIsToldToTypeSomething() {
    var run = Run.lupe("suggest", " ", "--in", articles);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("Type one letter or more");
  }

  @Test
  void nothingToSuggestIsOne() {
    assertThat(Run.lupe("suggest", "xyz", "--in", articles).exit()).isEqualTo(1);
    assertThat(Run.lupe("suggest", "--in", articles).exit()).isEqualTo(2);
    assertThat(Run.lupe("suggest", "a", "--in", articles, "--limit", "0").exit()).isEqualTo(2);
    assertThat(Run.lupe("suggest", "a", "--in", articles, "--format", "html").exit()).isEqualTo(2);
  }

  @Test
  void searchLooksForNearlySpelledWordsWhereNothingIsFound() {
    var run = Run.lupe("search", "Hiltlown", "portmuth", "closd", "--in", articles);

    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("Nothing is found as typed;").contains("[closed]");
  }

  @Test
  void searchOnlyOffersThemIfThatIsWanted() {
    var run = Run.lupe("search", "closd", "--in", articles, "--typos", "never");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).startsWith("Did you mean: closed (1)?");
    assertThat(Run.lupe("search", "closd", "--in", articles, "--format", "json").out())
        .contains("\"toleratedTypos\":true,\"corrections\":[{\"query\":\"closed\",\"articles\":1,"
            + "\"changes\":[{\"start\":0,\"end\":6,\"typed\":\"closd\"}]}]");
    assertThat(Run.lupe("search", "closd", "--in", articles, "--typos", "often").exit())
        .isEqualTo(2);
  }
}
