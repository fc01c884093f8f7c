package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.query.Note;
import dev.lupe.query.SearchRequest;
import dev.lupe.result.Span.Reason;
import dev.lupe.settings.IndexSettings;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WideningTest {
  private static final List<Article> ARTICLES = List.of(
      Article.of("en", "After the flood", "The valley learned what its democracy was worth.")
          .toBuilder().language(Locale.ENGLISH).build(),
      Article.of("de", "Am Hafen", "Bauern verkaufen dort im Oktober ihre Kartoffeln.")
          .toBuilder().language(Locale.GERMAN).build());

  @Test
  void aSearchThatFindsNothingGoesOnAcrossLanguagesAndSaysSo() {
    try (var index = index(IndexSettings.defaults())) {
      var result = index.search("Demokratie");

      assertThat(result.hits()).singleElement().satisfies(
          hit -> assertThat(hit.snippets().getFirst().spans()).extracting("reason")
              .containsExactly(Reason.TRANSLATION));
      assertThat(result.notes()).extracting(Note::kind)
          .containsExactly(Note.Kind.ACROSS_LANGUAGES);
      assertThat(result.notes().getFirst().kind().label()).isEqualTo("across-languages");
      assertThat(result.relaxations()).isEmpty();
    }
  }

  @Test
  void theMarksOfTheWholeArticleAreTheSame() {
    try (var index = index(IndexSettings.defaults())) {
      var map = index.matches("en", SearchRequest.of("Demokratie")).orElseThrow();

      assertThat(map.body()).extracting("reason").containsExactly(Reason.TRANSLATION);
    }
  }

  @Test
  void anIndexCanDoWithoutAndARequestCanAskForItStill() {
    try (var index = index(IndexSettings.defaults().neverAcrossLanguages())) {
      assertThat(index.search("Demokratie").hits()).isEmpty();
      var asked = index.search(SearchRequest.of("Demokratie").acrossLanguages());
      assertThat(asked.hits()).hasSize(1);
      assertThat(asked.notes()).isEmpty();
    }
  }

  private static ArticleIndex index(IndexSettings settings) {
    var index = ArticleIndex.inMemory(settings);
    index.addAll(ARTICLES);
    return index;
  }
}
