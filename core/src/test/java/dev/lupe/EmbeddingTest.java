package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import dev.lupe.reader.ArticleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way into the library that a developer meets first. */
class EmbeddingTest {
  private static final Facet PLACE = Facet.of("place");

  @TempDir
  Path temp;

  @BeforeEach
  void write() throws IOException {
    Path articles = Files.createDirectory(temp.resolve("articles"));
    Files.writeString(articles.resolve("talks.txt"), """
        President Tokayev speaks about railways

        In an interview on Monday, President Tokayev spoke about the railways of his country.
        """);
    Files.writeString(articles.resolve("wire.jsonl"), """
        {"id": "w1", "title": "Visit", "body": "The president arrived.", "places": ["Baku"]}
        {"id": "w2", "title": "Visit", "body": "The president left.", "places": ["Baku", "Bonn"]}
        {"id": "w3", "title": "Weather", "body": "The president was not seen.", "places": ["Bonn"]}
        """);
  }

  @Test
  void anIndexIsOpenedFilledAndSearchedInAFewLines() {
    var lines = new ArrayList<String>();
    try (var index = ArticleIndex.open(temp.resolve("news.index"))) {
      index.addAll(ArticleFiles.in(temp.resolve("articles")));
      for (var hit : index.search("Tokayev interview").hits()) {
        lines.add(hit.title() + "\n  " + hit.snippets().getFirst().toAnsi());
      }
    }
    assertThat(lines).singleElement().satisfies(line -> assertThat(line)
        .startsWith("President Tokayev speaks about railways\n  ")
        .contains("\u001b[1;33mTokayev\u001b[0m").contains("\u001b[1;33minterview\u001b[0m"));
  }

  @Test
  void aRequestFiltersCountsAndPages() {
    try (var index = ArticleIndex.open(temp.resolve("news.index"))) {
      index.addAll(ArticleFiles.in(temp.resolve("articles")));

      var result = index.search(SearchRequest.of("president")
          .filter(PLACE.is("Baku"))
          .facets(PLACE.top(10))
          .page(0, 20));

      var lines = new ArrayList<String>();
      result.counts(PLACE).forEach(c -> lines.add(c.value() + " " + c.articles()));
      assertThat(result.total()).isEqualTo(2);
      assertThat(lines).containsExactly("Baku 2", "Bonn 2");
    }
  }
}
