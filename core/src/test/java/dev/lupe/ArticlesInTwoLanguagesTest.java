package dev.lupe;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.query.SearchRequest;
import dev.lupe.result.Span;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An English article with a German paragraph, which is read as German texts are. */
class ArticlesInTwoLanguagesTest {
  private static final String BODY =
      """
          The shipping ministers of both countries signed a paper on ferries in Kiel, and the German
          minister read a statement on the future of the line to the reporters who had waited outside
          in the rain for most of the afternoon.

          „Die Häfen an der Küste brauchen verlässliche Fahrpläne, und die Fährverbindungen zu den Inseln
          müssen auch im Winter aufrechterhalten werden. Dafür haben wir uns gemeinsam eingesetzt, und
          dafür werden wir auch im nächsten Jahr das nötige Geld bekommen“, las er vor.

          The papers were then carried away, and the guests had soup.
          """;

  private final ArticleIndex index = ArticleIndex.inMemory();

  @BeforeEach
  void add() {
    index.add(Article.builder("kiel").title("Ministers sign paper on ferries").body(BODY).build());
    index.add(Article.builder("dorf").title("Ein Dorf").body("Das Dorf liegt am Wald.").build());
  }

  @AfterEach
  void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({"Hafen, Häfen", "Verbindung, verbindungen", "Fahrplan, Fahrpläne", "guest, guests",
    "\"Häfen an der Küste\", Häfen an der Küste", "aufrechterhalten, aufrechterhalten"})
  void wordsOfBothLanguagesAreFoundAndMarked(String query, String marked) {
    var request = SearchRequest.of(query);
    var hit = index.search(request).hits().getFirst();

    assertThat(hit.id()).isEqualTo("kiel");
    assertThat(hit.language()).isEqualTo(ENGLISH);
    assertThat(texts(index.matches("kiel", request).orElseThrow().body())).contains(marked);
    assertThat(hit.snippets().getFirst().text()).contains(marked);
    assertThat(hit.snippets().getFirst().spans()).isNotEmpty();
    assertThat(index.explain(request, "kiel").orElseThrow().parts().getFirst().found())
        .isNotEmpty();
  }

  private static List<String> texts(List<Span> spans) {
    return spans.stream().map(span -> BODY.substring(span.start(), span.end())).toList();
  }
}
