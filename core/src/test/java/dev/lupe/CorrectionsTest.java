package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.TypoTolerance;
import dev.lupe.result.Correction;
import dev.lupe.result.Correction.Change;
import dev.lupe.result.Hit;
import dev.lupe.result.Span;
import dev.lupe.settings.IndexSettings;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private final ArticleIndex index =
      ArticleIndex.inMemory(IndexSettings.defaults().deadline(Duration.ofMinutes(1)));

  @BeforeEach
  void fill() {
    add("minister", "en", "The minister spoke about the harvest.");
    add("harvest", "en", "The harvest is late, the minister said.");
    add("zug", "de", "Die Güterzüge nach Kasachstan fahren wieder.");
    add("year", "en", "It was built in 1987.");
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void aWordThatNothingHasIsOfferedInTheSpellingThatArticlesHave() {
    var result = index.search("Ministre");

    assertThat(result.hits()).isEmpty();
    assertThat(result.corrections()).containsExactly(
        new Correction("Minister", List.of(new Change(0, 8, "Ministre")), 2));
    assertThat(result.toleratedTypos()).isFalse();
  }

  @Test
  void onlyTheWrongWordChanges() {
    assertThat(index.search("late harvets (minister)").corrections())
        .first().isEqualTo(
            new Correction("late harvest (minister)", List.of(new Change(5, 12, "harvets")), 2));
  }

  @Test
  void umlautsAreGivenBack() {
    assertThat(texts("Gütezrüge")).containsExactly("Güterzüge");
    assertThat(texts("kasachtsan")).containsExactly("kasachstan");
  }

  @Test
  void aShortWordIsNotSearchedAsOneThatDiffersInTwoLetters() {
    var tolerant = SearchRequest.of("hervex").typos(TypoTolerance.WHEN_NOTHING_FOUND);

    assertThat(index.search(tolerant).hits()).isEmpty();
    assertThat(index.search(SearchRequest.of("harvezt").typos(TypoTolerance.WHEN_NOTHING_FOUND))
        .hits()).isNotEmpty();
  }

  @Test
  void anotherNameIsNotSearchedForAName() {
    add("talks", "en", "On Monday President Belgayev met Minister Sandarova, and Belgayev left.");
    add("more", "en", "Later the guests of Belgayev saw how Sandarova opened the fair.");

    for (String other : List.of("Belgarev", "Belgamev", "Sandakova", "Sandalova", "Belgai")) {
      assertThat(index.search(
          SearchRequest.of(other).typos(TypoTolerance.WHEN_NOTHING_FOUND)).hits())
          .as(other).isEmpty();
    }
    for (String slip : List.of("Belgyaev", "Belgayv", "Belgayevv", "Belgauev", "Sandaorva",
        "Sandarove")) {
      assertThat(index.search(
          SearchRequest.of(slip).typos(TypoTolerance.WHEN_NOTHING_FOUND)).hits())
          .as(slip).hasSize(2);
    }
  }

  @Test
  void aLetterTypedTwiceIsOneInEveryScript() {
    add("president", "en", "At home the word is президент.");

    assertThat(texts("президентт")).containsExactly("президент");
    assertThat(texts("東東京")).isEmpty();
  }

  @Test
  void knownWordsNumbersAndQuotesAreRight() {
    for (String query : List.of("harvest", "1978", "\"ministre\"", "-ministre", "id:ministre",
        "xqzvbk", "mini", "the")) {
      assertThat(index.search(query).corrections()).as(query).isEmpty();
    }
  }

  @Test
  void whatIsBeingTypedIsNoTypo() {
    assertThat(index.search(SearchRequest.of("kasachst").asYouType()).corrections()).isEmpty();
  }

  @Test
  void filtersHoldForWhatIsOffered() {
    index.add(Article.builder("baku").title("").body("A minister came.")
        .language(Locale.ENGLISH).facet("place", "Baku").build());

    var result = index.search(SearchRequest.of("ministre").filter(Facet.of("place").is("Baku")));

    assertThat(result.corrections()).extracting(Correction::articles).containsExactly(1L);
  }

  @Test
  void toleranceFindsNearlySpelledWordsAndSaysSo() {
    var result = index.search(
        SearchRequest.of("kasachtsan").typos(TypoTolerance.WHEN_NOTHING_FOUND));

    assertThat(result.toleratedTypos()).isTrue();
    assertThat(result.hits()).extracting(Hit::id).containsExactly("zug");
    assertThat(result.hits().getFirst().snippets().getFirst().spans()).singleElement()
        .satisfies(span -> assertThat(span.reason()).isEqualTo(Span.Reason.TYPO));
    assertThat(result.corrections()).extracting(Correction::text).containsExactly("kasachstan");
  }

  @Test
  void whereNearSpellingsFindNothingEitherNoneIsSaidToBeFound() {
    var result = index.search(
        SearchRequest.of("+kasachtsan +unheard").typos(TypoTolerance.WHEN_NOTHING_FOUND));

    assertThat(result.hits()).isEmpty();
    assertThat(result.toleratedTypos()).isFalse();
  }

  @Test
  void whereSomethingIsFoundToleranceWaits() {
    var request = SearchRequest.of("harvest kasachtsan");

    assertThat(ids(request.typos(TypoTolerance.WHEN_NOTHING_FOUND)))
        .containsExactlyInAnyOrder("minister", "harvest");
    assertThat(ids(request.typos(TypoTolerance.ALWAYS))).hasSize(3).contains("zug");
  }

  @Test
  void exactWordsRankBeforeNearlySpelledOnes() {
    var ids = ids(SearchRequest.of("harvest kasachtsan").typos(TypoTolerance.ALWAYS));

    assertThat(ids.getLast()).isEqualTo("zug");
  }

  @Test
  void knownWordsAreNeverTakenForOthers() {
    add("late", "en", "A lake.");

    assertThat(ids(SearchRequest.of("lake").typos(TypoTolerance.ALWAYS))).containsExactly("late");
  }

  @Test
  void aWholeArticleIsMarkedByWhatWasMeant() {
    var map = index.matches("zug",
        SearchRequest.of("kasachtsan").typos(TypoTolerance.WHEN_NOTHING_FOUND)).orElseThrow();

    assertThat(map.body()).extracting(Span::reason).containsExactly(Span.Reason.TYPO);
  }

  private void add(String id, String language, String body) {
    index.add(Article.builder(id).title("").body(body)
        .language(Locale.forLanguageTag(language)).build());
  }

  private List<String> texts(String query) {
    return index.search(query).corrections().stream().map(Correction::text).toList();
  }

  private List<String> ids(SearchRequest request) {
    return index.search(request).hits().stream().map(Hit::id).toList();
  }
}
