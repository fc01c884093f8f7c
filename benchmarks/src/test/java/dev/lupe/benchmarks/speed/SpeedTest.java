package dev.lupe.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.benchmarks.relevance.DataFolder;
import dev.lupe.benchmarks.speed.Question.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeedTest {
  private static final int ARTICLES = 40;
  private static final List<Texts> TEXTS = Texts.of(new DataFolder(Path.of("no such folder")),
      Path.of("..", "testdata"));

  @TempDir
  private Path folder;

  @Test
  void lupeAndHandTunedLuceneAgreeOnPlainWords() throws IOException {
    var lines = new ArrayList<String>();
    Speed.measure(TEXTS, ARTICLES, 1, 10, folder, lines::add);
    assertThat(lines).contains(Speed.AGREE);
    assertThat(lines).anyMatch(line -> line.startsWith("| all | 36 |"));
    assertThat(lines).anyMatch(line -> line.startsWith("| words nobody asked before"))
        .anyMatch(line -> line.startsWith("| as-you-type"))
        .anyMatch(line -> line.startsWith("| two topics chosen"));
  }

  @Test
  void theSameSeedGivesTheSameArticlesAndQuestions() {
    var one = new Corpus(TEXTS, ARTICLES, 7);
    var same = new Corpus(TEXTS, ARTICLES, 7);
    var other = new Corpus(TEXTS, ARTICLES, 8);
    assertThat(one.articles().toList()).isEqualTo(same.articles().toList())
        .isNotEqualTo(other.articles().toList());
    assertThat(Questions.of(one, 1, 1)).isEqualTo(Questions.of(same, 1, 1)).hasSizeGreaterThan(300)
        .extracting(Question::kind).contains(Kind.values());
  }

  @Test
  void articlesHaveTheSizeAndTheFacetsPromised() {
    var articles = new Corpus(TEXTS, ARTICLES, 7).articles().toList();
    assertThat(articles).extracting(article -> article.body().length())
        .allMatch(length -> length >= 2_000 && length < 25_000);
    assertThat(articles).allSatisfy(article -> {
      assertThat(article.source()).isPresent();
      assertThat(article.published()).isPresent();
      assertThat(article.facets()).containsKeys("section", "topic");
    });
    assertThat(articles.stream().map(Article::language).distinct()).hasSize(2);
  }
}
