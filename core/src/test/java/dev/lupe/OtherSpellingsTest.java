package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.result.Hit;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which language a word is meant in that is typed in another spelling than articles have. */
class OtherSpellingsTest {
  private static final ArticleIndex INDEX = ArticleIndex.inMemory();

  @BeforeAll
  static void fill() {
    var articles = new ArrayList<Article>();
    // Of the many German articles an unknown word would be a smaller share than of the few English.
    for (int i = 0; i < 1_000; i++) {
      articles.add(article("note-" + i, "Der Fluss führt heute wenig Wasser.", Locale.GERMAN));
    }
    for (int i = 0; i < 3; i++) {
      articles.add(article("de-" + i, "In München wird eine Brücke gebaut.", Locale.GERMAN));
    }
    articles.add(article("en", "A bridge is being built in Munich.", Locale.ENGLISH));
    INDEX.addAll(articles);
  }

  private static Article article(String id, String body, Locale language) {
    return Article.builder(id).body(body).language(language).build();
  }

  @AfterAll
  static void close() {
    INDEX.close();
  }

  @Test
  void anUmlautInTwoLettersIsMeantInGerman() {
    var german = INDEX.search("München").hits().stream().map(Hit::id).toList();

    assertThat(german).hasSize(4).endsWith("en");
    assertThat(INDEX.search("Muenchen").hits()).extracting(Hit::id).isEqualTo(german);
  }
}
