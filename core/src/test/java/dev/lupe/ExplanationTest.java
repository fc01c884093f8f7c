package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lupe.article.Article;
import dev.lupe.article.ArticleDate;
import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.TypoTolerance;
import dev.lupe.result.Explanation;
import dev.lupe.result.Hit;
import dev.lupe.result.PartMatch;
import dev.lupe.result.Relaxation;
import dev.lupe.result.Relaxation.Kind;
import dev.lupe.result.Span.Reason;
import dev.lupe.settings.IndexSettings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why an article is a hit, why not, and advice that holds when it is followed. */
class ExplanationTest {
  private static final Facet PLACE = Facet.of("place");
  private static final ArticleIndex INDEX =
      ArticleIndex.inMemory(IndexSettings.defaults().deadline(Duration.ofHours(1)));

  @BeforeAll
  static void fill() {
    add("harbour", Locale.ENGLISH, "2024-03-11", "Batumi", "New harbours for old ships",
        "The harbour at Batumi grows. Ships come and go, and a railway is planned.");
    add("railway", Locale.ENGLISH, "2023-05-02", "Astana", "A railway over the steppe",
        "Engineers have built a railway bridge in the snow.");
    add("hafen", Locale.GERMAN, "2024-06-30", "Rostock", "Der Hafen wächst",
        "Im Hafen wird gebaut. Die Minister sprechen von einer Brücke.");
    add("wahl", Locale.GERMAN, "2024-09-01", "Rostock", "Die Wahl",
        "Eine Demokratie lebt von denen, die sich beteiligen.");
    add("mill", Locale.ENGLISH, "", "", "The mill", "A mill stands still near the old bridge.");
  }

  private static void add(String id, Locale language, String day, String place, String title,
      String body) {
    var article = Article.builder(id).language(language).title(title).body(body);
    if (!day.isEmpty()) {
      article.published(ArticleDate.parse(day)).facet("place", place);
    }
    INDEX.add(article.build());
  }

  @AfterAll
  static void close() {
    INDEX.close();
  }

  private static SearchRequest of(String text) {
    return SearchRequest.of(text);
  }

  static Stream<Arguments> misses() {
    return Stream.of(
        miss(of("+harbour +snow"), "harbour", "'snow' does not stand in it"),
        miss(of("harbour AND snow"), "harbour", "'snow' does not stand in it"),
        miss(of("harbour AND snow AND ice"), "harbour", "'snow' does not stand in it"),
        miss(of("harbour -ships"), "harbour", "'ships' is excluded and stands in it"),
        miss(of("harbour NOT railway"), "harbour", "'railway' is excluded and stands in it"),
        miss(of("\"harbour grows\""), "harbour", "'harbour grows' does not stand in it"),
        miss(of("+railway +\"steppe railway\""), "railway", "'steppe railway' does not stand in"),
        miss(of("railway place:Batumi"), "railway", "'Batumi' is none of its values of place"),
        miss(of("harbour since:2024-06"), "harbour", "the time 2024-06-01..: the article is of"),
        miss(of("harbour 2022..2023"), "harbour", "the time 2022-01-01..2023-12-31"),
        miss(of("bridge March 2024"), "mill", "the article has no date"),
        miss(of("harb*").filter(PLACE.is("Astana")), "harbour", "the filter on place: the article"
            + " has Batumi"),
        miss(of("mill").filter(PLACE.is("Astana")), "mill", "the article has no value there"),
        miss(of("railway").language(Locale.GERMAN), "railway",
            "the language: the article is in en"),
        miss(of("railway").since(LocalDate.of(2024, 1, 1)), "railway",
            "the time: the article is of 2023-05-02"),
        miss(of("harbour").until(LocalDate.of(2024, 1, 1)), "harbour",
            "the time: the article is of 2024-03-11"),
        miss(of("mill").since(LocalDate.of(2024, 1, 1)), "mill", "the article has no date"),
        miss(of("*").filter(Facet.PUBLISHED.is("2023")), "harbour", "the filter on published"),
        miss(of("+Hafen +Schnee").language(Locale.GERMAN), "hafen", "'Schnee' does not stand in"),
        miss(of("+snow +harbour -ships").filter(PLACE.is("Astana"))
            .since(LocalDate.of(2024, 5, 1)), "harbour", "'snow' does not stand in it"),
        miss(of("-(mill bridge)"), "mill", "'mill' is excluded and stands in it"),
        miss(of("harbuor"), "harbour", "'harbuor' does not stand in it"),
        miss(of("+exact:harbours +mill"), "mill",
            "'harbours' does not stand in it as it is written"));
  }

  static Stream<Arguments> meantOtherwise() {
    return Stream.of(
        meant(of("railwya"), "railway", Kind.NEAR_SPELLING, "with 'railway' in place of 'railwya'"),
        meant(of("+mill +birdge"), "mill", Kind.NEAR_SPELLING,
            "with 'bridge' in place of 'birdge'"),
        meant(of("harbuor railwya"), "harbour", Kind.NEAR_SPELLING,
            "with 'harbour' in place of 'harbuor' and 'railway' in place of 'railwya'"),
        meant(of("+railwya +birdge").filter(PLACE.is("Batumi")), "railway", Kind.SEVERAL,
            "and with place Astana too"),
        meant(of("+mill +birdge +zebra"), "mill", Kind.SEVERAL,
            "with words spelled nearly like 'birdge' and without 'zebra'"),
        meant(of("\"bridge old\""), "mill", Kind.WITHOUT_QUOTES, "without the quotes"),
        meant(of("+mill +\"bridge old\""), "mill", Kind.WITHOUT_QUOTES, "without the quotes"),
        meant(of("title:\"mill old\""), "mill", Kind.WITHOUT_QUOTES, "without the quotes"),
        meant(of("\u201Ebridge old\u201C~1 railway"), "mill", Kind.WITHOUT_QUOTES, "without the"),
        meant(of("democracy"), "wahl", Kind.ACROSS_LANGUAGES, "across languages"),
        meant(of("+democracy +Batumi"), "wahl", Kind.SEVERAL,
            "across languages and without 'Batumi'"));
  }

  @Test
  void namesThatOnlyLookAlikeAreNoAdvice() {
    try (var index = ArticleIndex.inMemory()) {
      index.add(Article.builder("visit").language(Locale.ENGLISH).title("A visit")
          .body("The guests met Kassym-Jomart Tokayev, and Tokayev thanked them.").build());
      index.add(Article.builder("besuch").language(Locale.GERMAN).title("Ein Besuch")
          .body("Die Gäste trafen Tokajew, und Tokajew dankte ihnen.").build());

      assertThat(index.search(of("Tokai").acrossLanguages()).total()).isPositive();
      assertThat(index.explain(of("Tokai"), "visit").orElseThrow().advice()).isEmpty();
    }
  }

  private static Arguments meant(SearchRequest request, String id, Kind kind, String message) {
    return Arguments.of(request, id, kind, message);
  }

  @ParameterizedTest
  @MethodSource("meantOtherwise")
  void whatKeepsMoreWordsIsTheSmallerChange(SearchRequest request, String id, Kind kind,
      String message) {
    var narrow = request.neverAcrossLanguages();
    assertThat(ids(narrow)).doesNotContain(id);
    var advice = INDEX.explain(narrow, id).orElseThrow().advice().orElseThrow();

    assertThat(advice.message()).contains(message);
    assertThat(advice.kind()).isEqualTo(kind);
    assertThat(ids(advice.request())).contains(id).hasSize((int) advice.total());
  }

  @Test
  void whatIsFoundByNearSpellingsIsExplainedByThem() {
    var request = of("harbuor").typos(TypoTolerance.WHEN_NOTHING_FOUND);
    var explained = INDEX.explain(request, "harbour").orElseThrow();

    assertThat(ids(request)).contains("harbour");
    assertThat(explained.isHit()).isTrue();
    assertThat(explained.parts().getFirst().found()).extracting(PartMatch.Form::reason)
        .containsOnly(Reason.TYPO);
    assertThat(explained.score()).isEqualTo(INDEX.search(request).hits().getFirst().score());
  }

  private static Arguments miss(SearchRequest request, String id, String obstacle) {
    return Arguments.of(request, id, obstacle);
  }

  @ParameterizedTest
  @MethodSource("misses")
  void theAdviceLetsTheArticleIn(SearchRequest request, String id, String obstacle) {
    assertThat(ids(request)).doesNotContain(id);
    var explained = INDEX.explain(request, id).orElseThrow();

    assertThat(explained.isHit()).isFalse();
    assertThat(explained.obstacles()).as(explained.toString())
        .anySatisfy(one -> assertThat(one).contains(obstacle));
    var advice = explained.advice().orElseThrow();
    assertThat(ids(advice.request())).contains(id).hasSize((int) advice.total());
  }

  @ParameterizedTest
  @ValueSource(strings = {"snow", "giraffe zebra", "title:snow", "+snow -ships"})
  void toAskForNothingIsNoAdvice(String text) {
    var explained = INDEX.explain(of(text), "mill").orElseThrow();

    assertThat(explained.obstacles()).isNotEmpty();
    assertThat(explained.advice()).isEmpty();
  }

  private static List<String> ids(SearchRequest request) {
    return INDEX.search(request).hits().stream().map(Hit::id).toList();
  }

  @Test
  void aHitTellsWhichWordsStandWhereInWhichForm() {
    var explained = INDEX.explain(of("harbour railway -snow"), "harbour").orElseThrow();

    assertThat(explained.isHit()).isTrue();
    assertThat(explained.parts()).extracting(PartMatch::isMet).containsExactly(true, true, true);
    assertThat(explained.parts().getFirst().found()).contains(
        new PartMatch.Form("harbours", Reason.STEM, 1, 0),
        new PartMatch.Form("harbour", Reason.EXACT, 0, 1));
    assertThat(explained.parts().get(1).found())
        .containsExactly(new PartMatch.Form("railway", Reason.EXACT, 0, 1));
    assertThat(explained.score()).isGreaterThan(0);
  }

  @Test
  void whatTheWordsAddMakesUpTheScore() {
    var request = of("harbour railway ships");
    var explained = INDEX.explain(request, "harbour").orElseThrow();
    float sum = 0;
    for (var part : explained.parts()) {
      sum += part.score();
    }
    assertThat(sum).isCloseTo(explained.score(), within(0.001f));
    assertThat(explained.score()).isEqualTo(INDEX.search(request).hits().getFirst().score());
  }

  @Test
  void whatElseMovesTheScoreIsTold() {
    var request = of("harbour").boost(PLACE.boost("Batumi", 2));

    assertThat(INDEX.explain(request, "harbour").orElseThrow().influences())
        .singleElement().asString().contains("multiply the score by 2.00");
    assertThat(INDEX.explain(of("harbour"), "harbour").orElseThrow().influences()).isEmpty();
  }

  @Test
  void anArticleThatIsNotThereHasNoExplanation() {
    assertThat(INDEX.explain(of("harbour"), "nobody")).isEmpty();
  }

  @Test
  void itReadsLikeASentence() {
    assertThat(INDEX.explain(of("+harbour +snow"), "harbour").map(Explanation::lines).orElseThrow())
        .startsWith("harbour is no hit")
        .contains("  snow: not found", "  in the way: 'snow' does not stand in it",
            "  it would be one without 'snow', with 1 hit in all");
  }

  @Test
  void whereNothingIsFoundSmallChangesAreOffered() {
    var result = INDEX.search(of("+harbour +snow"));

    assertThat(result.total()).isZero();
    assertThat(result.relaxations()).extracting(Relaxation::message)
        .containsExactlyInAnyOrder("without 'snow'", "without 'harbour'");
    for (var change : result.relaxations()) {
      assertThat(INDEX.search(change.request()).total()).isEqualTo(change.total()).isPositive();
    }
    assertThat(INDEX.search(of("harbour")).relaxations()).isEmpty();
    assertThat(INDEX.search(of("giraffe")).relaxations()).isEmpty();
  }

  @Test
  void filtersLanguagesAndTimesAreRelaxedToo() {
    assertThat(messages(of("harbour").filter(PLACE.is("Astana"))))
        .containsExactlyInAnyOrder("without the filter on place", "without 'harbour'");
    assertThat(messages(of("harbour").language(Locale.GERMAN))).contains("in all languages");
    assertThat(messages(of("mill").since(LocalDate.of(2024, 1, 1)))).contains("at any time");
    assertThat(messages(of("mill yesterday").today(LocalDate.of(2025, 1, 2))))
        .containsExactly("without 'yesterday'");
  }

  @Test
  void whereOneChangeDoesNotHelpTwoMay() {
    var result = INDEX.search(of("+harbour +snow +ice"));
    assertThat(result.relaxations()).isNotEmpty()
        .allSatisfy(change -> assertThat(change.kind()).isEqualTo(Relaxation.Kind.SEVERAL));
    assertThat(INDEX.search(result.relaxations().getFirst().request()).total())
        .isEqualTo(result.relaxations().getFirst().total());
  }

  private static List<String> messages(SearchRequest request) {
    return INDEX.search(request).relaxations().stream().map(Relaxation::message).toList();
  }
}
