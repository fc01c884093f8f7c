package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.article.Article;
import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SuggestRequest;
import dev.lupe.query.SuggestionKind;
import dev.lupe.result.Hit;
import dev.lupe.result.Suggestion;
import dev.lupe.settings.IndexSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SuggestTest {
  private static final Facet PLACE = Facet.of("place");
  private static final Facet PERSON = Facet.of("person");

  private final ArticleIndex index =
      ArticleIndex.inMemory(IndexSettings.defaults().deadline(Duration.ofMinutes(1)));

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void wordsComeAsArticlesWriteThemMostUsedFirst() {
    add("a", "de", "Fähre fährt wieder", "Im Hafen liegt seit gestern der neue Hafenkran.");
    add("b", "de", "Regen", "Im alten Hafen steht Wasser.");
    add("c", "en", "Oats", "Farmers say that the price of hay is up.");

    assertThat(texts(SuggestRequest.of("HAF").kinds(SuggestionKind.WORD)))
        .containsExactly("Hafen", "Hafenkran");
    assertThat(index.suggest("haf").getFirst()).isEqualTo(new Suggestion(
        SuggestionKind.WORD, "Hafen", Optional.empty(), 2, 0, 3, false));
  }

  @Test
  void theFormsOfAWordAreOneSuggestion() {
    add("a", "de", "Reise", "Der Minister fuhr gestern nach Norhavien und dankte Norhavien.");
    add("b", "de", "Bericht", "Die Häfen Norhaviens sind offen, sagt man in Norhavien.");
    add("c", "en", "Oats", "The farmer sold oats and other farmers bought them. A farmer paid.");
    add("d", "en", "Hay", "A farmer said that farming is hard.");
    add("e", "de", "Bauern", "Nur im Süden Norhaviens regnet es.");

    assertThat(texts(SuggestRequest.of("norh").kinds(SuggestionKind.WORD)))
        .containsExactly("Norhavien");
    assertThat(texts(SuggestRequest.of("farmer").kinds(SuggestionKind.WORD)))
        .containsExactly("farmer");
    assertThat(texts(SuggestRequest.of("norhaviens").kinds(SuggestionKind.WORD)))
        .containsExactly("Norhaviens");
  }

  @Test
  void stopWordsAndNumbersAreNoSuggestions() {
    add("a", "en", "Rates", "The bank there is with them in 2024.");

    assertThat(index.suggest("the")).isEmpty();
    assertThat(index.suggest("20")).isEmpty();
  }

  @Test
  void phrasesGoOnFromSeveralWords() {
    add("a", "en", "Grain terminal opens", "Now the Port Authority of Norhaven has a chair.");
    add("b", "en", "Strike ends", "Staff of the Port Authority are back at work.");

    var suggestions = index.suggest(SuggestRequest.of("our port au"));

    assertThat(suggestions.getFirst().kind()).isEqualTo(SuggestionKind.PHRASE);
    assertThat(suggestions.getFirst().articles()).isEqualTo(2);
    assertThat(suggestions.getFirst().in("our port au")).isEqualTo("our Port Authority");
    assertThat(texts(SuggestRequest.of("grain ").kinds(SuggestionKind.PHRASE)))
        .contains("Grain terminal opens");
  }

  @Test
  void whatGoesOnFitsTheWordsBefore() {
    add("a", "de", "Wechsel", "Ein neuer Hafenmeister kommt, sagt der Rat. Der Hafen wartet.");
    add("b", "de", "Rat", "Die Stadt hat einen neuen Haushalt, der Hafen bleibt offen.");
    add("c", "de", "Wetter", "Am Hafen regnet es, und im Hafen liegt Herr Hartmut Holm.");
    add("d", "de", "Fest", "Am Hafen wird gefeiert, der Haushalt ist vergessen.");
    var words = SuggestRequest.of("neuer ha").kinds(SuggestionKind.WORD);

    assertThat(texts(words)).containsExactly("Hafenmeister", "Hafen");
    assertThat(index.suggest(words).getFirst()).isEqualTo(new Suggestion(
        SuggestionKind.WORD, "Hafenmeister", Optional.empty(), 1, 6, 8, false));
    assertThat(texts(SuggestRequest.of("ein neuer ha").kinds(SuggestionKind.WORD)))
        .startsWith("Hafenmeister");
    assertThat(index.suggest("neuer h")).extracting(Suggestion::text)
        .doesNotContain("Hartmut Holm", "Haushalt");
    assertThat(texts(SuggestRequest.of("regnet h").kinds(SuggestionKind.PHRASE)))
        .contains("Hartmut Holm");
    assertThat(texts(SuggestRequest.of("xyz ha").kinds(SuggestionKind.WORD)))
        .startsWith("Hafen").contains("Haushalt");
  }

  @Test
  void valuesAndTitlesAreFoundByAnyOfTheirWords() {
    index.add(Article.builder("a").title("Talks with Tallis in Norhaven").body("Nothing new.")
        .facet("person", "Mira Tallis").facet("place", "Norhaven Bay").build());

    assertThat(index.suggest("tall")).extracting(Suggestion::text)
        .contains("Mira Tallis", "Talks with Tallis in Norhaven");
    assertThat(index.suggest("bay")).singleElement()
        .satisfies(one -> assertThat(one.facet()).contains(PLACE));
    assertThat(texts(SuggestRequest.of("tallis talk").kinds(SuggestionKind.TITLE)))
        .containsExactly("Talks with Tallis in Norhaven");
  }

  @Test
  void umlautsAreFoundInEverySpelling() {
    add("a", "de", "Züge", "Die Güterzüge sind wieder pünktlich.");

    for (String typed : List.of("güterz", "Gueterz", "guterz", "GÜTERZ")) {
      assertThat(index.suggest(typed)).as(typed).extracting(Suggestion::text)
          .contains("Güterzüge");
    }
    assertThat(index.suggest("gutez")).extracting(Suggestion::corrected).doesNotContain(false);
  }

  @Test
  void oneLetterMayBeWrongFromTheFourthOn() {
    index.add(Article.builder("a").title("Besuch").body("Die Reise nach Kasachstan beginnt.")
        .language(Locale.GERMAN).facet("place", "Kasachstan").build());

    assertThat(index.suggest("kasahcs")).extracting(Suggestion::text).contains("Kasachstan");
    assertThat(index.suggest("kassach")).extracting(Suggestion::text).contains("Kasachstan");
    assertThat(index.suggest("kasachstam")).allMatch(Suggestion::corrected).isNotEmpty();
    assertThat(index.suggest("kax")).isEmpty();
  }

  @Test
  void filtersAndLanguagesHoldForCandidatesAndCounts() {
    index.add(Article.builder("a").title("One").body("A harbour.").language(Locale.ENGLISH)
        .facet("place", "Baku").facet("person", "Hara Lind").build());
    index.add(Article.builder("b").title("Two").body("A harbour, a harvest.")
        .language(Locale.ENGLISH).facet("place", "Bonn").facet("person", "Harun Lem").build());

    var inBaku = index.suggest(SuggestRequest.of("har").filter(PLACE.is("Baku")));

    assertThat(inBaku).extracting(Suggestion::text).containsExactlyInAnyOrder("harbour",
        "Hara Lind");
    assertThat(inBaku).allMatch(one -> one.articles() == 1);
    assertThat(index.suggest(SuggestRequest.of("har").language(Locale.GERMAN))).isEmpty();
    assertThat(index.suggest(SuggestRequest.of("har")
        .within(SearchRequest.of("anything").filter(PERSON.is("Harun Lem")))))
        .extracting(Suggestion::text).contains("harvest").doesNotContain("Hara Lind");
  }

  @Test
  void deletedArticlesLeaveNoGhosts() {
    add("a", "en", "Zeppelin over Zurich Lake", "The zeppelin Zora Zett is back.");
    assertThat(index.suggest("z")).isNotEmpty();

    add("a", "en", "Balloon", "Gone.");

    assertThat(index.suggest("z")).isEmpty();
    assertThat(index.suggest("zeppelin ov")).isEmpty();
  }

  @Test
  void anythingThatIsTypedIsAnswered() {
    add("a", "en", "Title", "Body of words.");

    for (String typed : List.of("", " ", "\"", "*:*", "((((", "\ud800", "a".repeat(5_000),
        "wo".repeat(30), "𝒜", "ß", "\u0001", "-", "a b c d e f g h", "e\u0301")) {
      assertThat(index.suggest(typed)).isNotNull();
    }
    assertThatThrownBy(() -> SuggestRequest.of("a").limit(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyCountIsTheNumberOfArticlesThatAreLeft() {
    long seed = 20_240_311;
    var random = new Random(seed);
    var kept = new ArrayList<Article>();
    for (var article : new RandomArticles(seed).list(300, 12)) {
      index.add(article);
      if (random.nextInt(3) == 0) {
        index.delete(article.id());
      } else {
        kept.add(article);
      }
    }

    for (String typed : List.of("b", "ba", "köl", "tb", "ank", "bonn")) {
      for (var one : index.suggest(SuggestRequest.of(typed).kinds(SuggestionKind.VALUE))) {
        if (!one.facet().equals(Optional.of(PLACE))) {
          continue;
        }
        assertThat(one.articles()).as("seed %d, %s", seed, one).isEqualTo(kept.stream()
            .filter(article -> article.facets().getOrDefault("place", List.of())
                .contains(one.text()))
            .count());
      }
    }
    for (String typed : List.of("har", "min", "br", "ex", "rail")) {
      for (var one : index.suggest(SuggestRequest.of(typed).kinds(SuggestionKind.WORD))) {
        var found = new HashSet<String>();
        index.search(SearchRequest.of("exact:" + one.text()).page(0, 300)).hits().stream()
            .map(Hit::id).forEach(found::add);
        assertThat(one.articles()).as("seed %d, %s", seed, one).isEqualTo(found.size());
      }
    }
  }

  private void add(String id, String language, String title, String body) {
    index.add(Article.builder(id).title(title).body(body)
        .language(Locale.forLanguageTag(language)).build());
  }

  private List<String> texts(SuggestRequest request) {
    return index.suggest(request).stream().map(Suggestion::text).toList();
  }
}
