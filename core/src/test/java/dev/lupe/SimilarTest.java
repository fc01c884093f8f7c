package dev.lupe;

import static dev.lupe.Found.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.article.Article;
import dev.lupe.error.QueryRefusedException;
import dev.lupe.language.Languages;
import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import dev.lupe.reader.ArticleFiles;
import dev.lupe.result.Span;
import dev.lupe.settings.IndexSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarTest {
  private static final ArticleIndex INDEX = ArticleIndex.inMemory();

  @BeforeAll
  static void fill() {
    INDEX.addAll(ArticleFiles.in(Path.of("../testdata/articles")));
    add("flut-1", Locale.GERMAN, "Hochwasser an der Elm",
        "Nach dem Regen der letzten Tage stieg die Elm in Grünau über die Ufer. Die Feuerwehr"
            + " pumpte Keller leer, Bürgermeisterin Dana Kolbe sprach von 120 Helfern.");
    add("flut-2", Locale.GERMAN, "Keller unter Wasser",
        "In Grünau hat die Feuerwehr nach dem Hochwasser weiter Keller leergepumpt. Die Elm fällt"
            + " langsam, sagte Bürgermeisterin Kolbe.");
    add("flood-1", Locale.ENGLISH, "River floods town",
        "The river Elm has flooded cellars in Grünau. Mayor Dana Kolbe said that 120 people"
            + " were helping.");
    add("market-1", Locale.GERMAN, "Wochenmarkt zieht um",
        "Der Wochenmarkt zieht im Herbst auf den Platz vor dem Rathaus, und die Händler freuen"
            + " sich über mehr Raum für ihre Stände.");
  }

  private static void add(String id, Locale language, String title, String body) {
    INDEX.add(Article.builder(id).language(language).title(title).body(body)
        .facet("place", id.contains("2") ? "Elm" : "Grünau").build());
  }

  @AfterAll
  static void close() {
    INDEX.close();
  }

  @ParameterizedTest
  @CsvSource({"flut-1, flut-2", "flut-2, flut-1", "flood-1, flut-1"})
  void theNearestIsOnTheSameSubject(String id, String nearest) {
    assertThat(ids(INDEX.similar(id).orElseThrow())).startsWith(nearest).doesNotContain(id);
  }

  @Test
  void otherLanguagesAreFoundByNamesPlacesAndNumbers() {
    var german = INDEX.similar("flood-1", SearchRequest.everything().language(Locale.GERMAN));

    assertThat(ids(german.orElseThrow())).startsWith("flut-1", "flut-2");
    assertThat(ids(INDEX.similar("flut-1").orElseThrow())).contains("flood-1")
        .doesNotContain("market-1");
  }

  @Test
  void placesAreFoundUnderTheNameTheyHaveElsewhere() {
    try (var index = ArticleIndex.inMemory()) {
      index.add(Article.builder("de").language(Locale.GERMAN)
          .body("Aserbaidschan und Georgien beraten in Tiflis über Züge.").build());
      index.add(Article.builder("en").language(Locale.ENGLISH)
          .body("Azerbaijan and Georgia talk about trains in Tbilisi.").build());
      index.add(Article.builder("no").language(Locale.ENGLISH)
          .body("Wheat grows along the coast.").build());

      assertThat(ids(index.similar("de").orElseThrow())).containsExactly("en");
      assertThat(ids(index.similar("en").orElseThrow())).containsExactly("de");
    }
  }

  @Test
  void marksShowWhatBothHave() {
    var hit = INDEX.similar("flut-1").orElseThrow().hits().getFirst();
    assertThat(hit.snippets()).anySatisfy(snippet -> assertThat(snippet.spans()
        .stream().map(span -> snippet.text().substring(span.start(), span.end())))
        .contains("Grünau", "Hochwasser"));
    assertThat(hit.snippets().getFirst().spans()).extracting(Span::reason).isNotEmpty();
  }

  @Test
  void aRequestNarrowsAndShows() {
    var place = Facet.of("place");
    var request = SearchRequest.of("Keller").filter(place.is("Grünau")).facets(place.top(5));

    var result = INDEX.similar("flut-2", request).orElseThrow();
    assertThat(ids(result)).containsExactly("flut-1");
    assertThat(result.counts(place)).extracting("value").contains("Grünau");
    assertThat(INDEX.similar("flut-2", SearchRequest.everything().page(0, 1)).orElseThrow().hits())
        .hasSize(1);
  }

  @Test
  void whatIsNotThereHasNoneLikeIt() {
    assertThat(INDEX.similar("nowhere")).isEmpty();
    assertThatThrownBy(() -> INDEX.similar("flut-1", SearchRequest.everything().after("x")))
        .isInstanceOf(QueryRefusedException.class);
  }

  @Test
  void anArticleWithoutWordsIsLikeNone() {
    try (var index = ArticleIndex.inMemory()) {
      index.add(Article.builder("empty").body("").build());
      index.add(Article.builder("other").body("The harbour is full of ships.").build());

      assertThat(index.similar("empty").orElseThrow().hits()).isEmpty();
      assertThat(index.similar("other").orElseThrow().hits()).isEmpty();
    }
  }

  @Test
  void whatSharesOnlyWordsThatAllUseIsNotAlike() {
    try (var index = ArticleIndex.inMemory()) {
      index.add(Article.builder("tram").language(Locale.ENGLISH).title("Tram line opens")
          .body("The new tram line opened today after long work, the city council said. It also"
              + " crosses the river by a bridge of steel, past the brewery, the old gasworks and the"
              + " opera. Drivers trained for months in empty cars, while electricians hung wires,"
              + " tested signals and paved the stops with granite.")
          .build());
      index.add(Article.builder("apples").language(Locale.ENGLISH).title("Apple harvest is late")
          .body("Farmers said today that the apple harvest begins weeks behind time. It is also"
              + " small, since frost killed blossoms in April and hail bruised what was left. Cider"
              + " makers buy pears instead, prices climb, and pickers from the valley look for jobs"
              + " in vineyards, hop gardens and nurseries.")
          .build());
      index.add(Article.builder("ride").language(Locale.ENGLISH).title("Free rides on the tram")
          .body("Rides on the tram across the river bridge are free until Sunday, since the line is"
              + " new.")
          .build());

      assertThat(ids(index.similar("tram").orElseThrow())).containsExactly("ride");
      assertThat(ids(index.similar("ride").orElseThrow())).containsExactly("tram");
      assertThat(ids(index.similar("apples").orElseThrow())).isEmpty();
    }
  }

  @Test
  void manyLanguagesAndLongArticlesStayWithinTheBounds() {
    var all = Languages.all().toArray(dev.lupe.language.Language[]::new);
    try (var index = ArticleIndex.inMemory(IndexSettings.defaults().languages(all))) {
      var words = new StringBuilder();
      for (int i = 0; i < 3_000; i++) {
        words.append("Wort").append(Integer.toString(i % 1_500, 36)).append(". ");
      }
      for (var language : all) {
        for (String id : List.of("a", "b")) {
          index.add(Article.builder(language.locale() + id).language(language.locale())
              .body(words.toString()).build());
        }
      }
      assertThat(index.similar("dea").orElseThrow().total()).isGreaterThan(2);
    }
  }

  @Test
  void languagesOfHitsAreTold() {
    var result = INDEX.similar("flut-1",
        SearchRequest.everything().facets(Facet.LANGUAGE.top(5))).orElseThrow();
    assertThat(result.counts(Facet.LANGUAGE)).extracting("value").contains("de", "en");
  }
}
