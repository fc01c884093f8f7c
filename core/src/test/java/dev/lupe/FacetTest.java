package dev.lupe;

import static dev.lupe.Found.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.article.ArticleDate;
import dev.lupe.query.DateStep;
import dev.lupe.query.Facet;
import dev.lupe.query.FacetOrder;
import dev.lupe.query.FacetRequest;
import dev.lupe.query.Note;
import dev.lupe.query.NumberRange;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SnippetStyle;
import dev.lupe.result.FacetCount;
import dev.lupe.result.FacetResult;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FacetTest {
  private static final Facet PLACE = Facet.of("place");
  private static final Facet PRICE = Facet.of("price");
  private static final List<Facet> FACETS = List.of(
      PLACE, Facet.SECTION, Facet.PUBLISHED, Facet.SOURCE, Facet.AUTHOR, Facet.LANGUAGE);
  private static final List<String> PATHS =
      List.of("", "Politics", "Politics/World", "Business", "2024", "2024/03", "2023");

  /** A machine that has much else to do must not make a count partial. */
  private static final Duration LONG = Duration.ofHours(1);

  private static final ArticleIndex MANY = ArticleIndex.inMemory();

  @BeforeAll
  static void fill() {
    var articles = new RandomArticles(7).list(3_000, 4);
    for (int from = 0; from < articles.size(); from += 500) {
      MANY.addAll(articles.subList(from, from + 500));
    }
    MANY.update(update -> {
      for (int i = 0; i < articles.size(); i += 10) {
        update.delete(articles.get(i).id());
      }
    });
  }

  @AfterAll
  static void close() {
    MANY.close();
  }

  @Test
  void codesOfCountriesAndLanguagesAreFoundByTheirNames() {
    try (var index = ArticleIndex.inMemory()) {
      index.add(Article.builder("a").body("The dam holds.").language(Locale.ENGLISH)
          .facet("country", "KZ").facet("place", "Iran Avenue").build());
      index.add(Article.builder("b").body("Der Damm hält.").language(Locale.GERMAN)
          .facet("country", "CHE").build());

      for (String found : List.of("country:Kazakhstan", "country:Kasachstan", "country:kz",
          "language:Englisch", "place:iran")) {
        assertThat(ids(index, SearchRequest.of(found))).as(found).containsExactly("a");
      }
      for (String found : List.of("country:Schweiz", "country:\"Switzerland\"",
          "language:German", "-country:Kasachstan")) {
        assertThat(ids(index, SearchRequest.of(found))).as(found).containsExactly("b");
      }
      assertThat(ids(index, SearchRequest.of("country:Nowhere"))).isEmpty();
    }
  }

  @Test
  void aCountIsTheNumberOfHitsAfterChoosingTheValue() {
    var random = new Random(99);
    int counts = 0;
    for (int round = 0; round < 120; round++) {
      var request = request(random, random.nextInt(4));
      var asked = new FacetRequest[] {facet(random), facet(random), facet(random)};
      var result = MANY.search(request.facets(asked));
      for (var facet : result.facets()) {
        var others = without(request, facet.request().facet());
        for (var count : facet.counts()) {
          assertThat(total(others.filter(facet.filter(count))))
              .as("%s of %s in %s", count, facet.request(), request).isEqualTo(count.articles());
          counts++;
        }
        assertThat(total(others.filter(facet.request().facet().isMissing())))
            .as("without %s in %s", facet.request(), request).isEqualTo(facet.missing());
      }
    }
    assertThat(counts).isGreaterThan(2_000);
  }

  private static long total(SearchRequest request) {
    return MANY.search(request).total();
  }

  private static FacetRequest facet(Random random) {
    var facet = FACETS.get(random.nextInt(FACETS.size()));
    return switch (random.nextInt(6)) {
      case 0 -> Facet.PUBLISHED.by(
          List.of(DateStep.WEEK, DateStep.MONTH, DateStep.QUARTER, DateStep.YEAR, DateStep.AUTO)
              .get(random.nextInt(5)));
      case 1 -> PRICE.ranges(NumberRange.below(-2), NumberRange.of(-2, 3.5), NumberRange.of(0, 40),
          NumberRange.from(20));
      case 2 -> facet.top(1 + random.nextInt(8)).containing(random.nextBoolean() ? "A" : "0");
      case 3 -> facet.top(1 + random.nextInt(8)).sorted(FacetOrder.VALUE);
      default -> isPath(facet)
          ? facet.under(PATHS.get(random.nextInt(PATHS.size())), 1 + random.nextInt(8))
          : facet.top(1 + random.nextInt(8));
    };
  }

  @Test
  void severalRequestsOnOneFacetDoNotMeet() {
    var months = Facet.PUBLISHED.under("2024", 12);
    var years = Facet.PUBLISHED.top(10);
    var result = MANY.search(SearchRequest.everything().facets(years, months));

    assertThat(result.facet(years).orElseThrow().counts())
        .extracting(FacetCount::value).containsExactlyInAnyOrder("2023", "2024");
    assertThat(result.facet(months).orElseThrow().counts()).hasSize(12);
    assertThat(result.counts(Facet.PUBLISHED))
        .isEqualTo(result.facet(years).orElseThrow().counts());
    assertThat(result.facet(Facet.PUBLISHED.top(3))).isEmpty();
  }

  @Test
  void whatIsLeftOutIsCounted() {
    var all = only(SearchRequest.everything(), PLACE.top(100));
    var two = only(SearchRequest.everything(), PLACE.top(2));

    assertThat(all.remaining()).isZero();
    assertThat(two.counts()).isEqualTo(all.counts().subList(0, 2));
    assertThat(two.remaining()).isEqualTo(all.counts().size() - 2L);
  }

  private static FacetResult only(SearchRequest request, FacetRequest facet) {
    return MANY.search(request.facets(facet)).facet(facet).orElseThrow();
  }

  @Test
  void valuesAreFoundByAnyPartCaseAndAccentsAside() {
    assertThat(values(PLACE.top(9).containing("OL"))).containsExactly("Köln");
    assertThat(values(PLACE.top(9).containing("kÖl"))).containsExactly("Köln");
    assertThat(values(PLACE.top(9).containing("xyz"))).isEmpty();
    assertThat(values(Facet.SECTION.top(9).containing("asia")))
        .containsExactly("Politics/World/Asia");
    assertThat(values(Facet.SECTION.under("Business", 9).containing("o"))).isEmpty();
  }

  private static List<String> values(FacetRequest facet) {
    return only(SearchRequest.everything(), facet).counts().stream().map(FacetCount::value)
        .toList();
  }

  @Test
  void valuesCanComeAsInADictionary() {
    assertThat(values(PLACE.top(9).sorted(FacetOrder.VALUE)))
        .containsExactly("Ankara", "Baku", "Bonn", "Köln", "Tbilisi");
    assertThat(values(PLACE.top(2).sorted(FacetOrder.VALUE))).containsExactly("Ankara", "Baku");
  }

  @Test
  void codesHaveLabelsInTheReadersLanguage() {
    try (var index = ArticleIndex.inMemory()) {
      index.add(Article.builder("a").body("x").facet("place", List.of("KZ", "DEU", "Baku"))
          .language(Locale.GERMAN).build());
      var german = index.search(SearchRequest.everything().facets(
          PLACE.top(9).labels(Locale.GERMAN).sorted(FacetOrder.VALUE),
          PLACE.top(9).labels(Locale.ENGLISH).containing("kazak"),
          Facet.LANGUAGE.top(2).labels(Locale.ENGLISH)));

      assertThat(german.facets().get(0).counts()).containsExactly(new FacetCount("Baku", 1),
          new FacetCount("DEU", "Deutschland", 1), new FacetCount("KZ", "Kasachstan", 1));
      assertThat(german.facets().get(1).counts())
          .containsExactly(new FacetCount("KZ", "Kazakhstan", 1));
      assertThat(german.facets().get(2).counts())
          .containsExactly(new FacetCount("de", "German", 1));
    }
  }

  @Test
  void aHistogramHasItsEmptyBars() {
    try (var index = ArticleIndex.inMemory()) {
      index.add(published("a", "2023-11-30"));
      index.add(published("b", "2024-01-01"));
      index.add(published("c", "2024-02-29"));
      index.add(Article.of("undated", "", "text"));

      assertThat(bars(index, DateStep.MONTH)).containsExactly("2023-11 1", "2023-12 0",
          "2024-01 1", "2024-02 1");
      assertThat(bars(index, DateStep.QUARTER)).containsExactly("2023-Q4 1", "2024-Q1 2");
      assertThat(bars(index, DateStep.YEAR)).containsExactly("2023 1", "2024 2");
      assertThat(bars(index, DateStep.WEEK)).hasSize(14).startsWith("2023-W48 1")
          .contains("2024-W01 1").endsWith("2024-W09 1");
      assertThat(bars(index, DateStep.DAY)).hasSize(92).startsWith("2023-11-30 1");
      var auto = index.search(SearchRequest.everything().facets(Facet.PUBLISHED.by(DateStep.AUTO)))
          .facets().getFirst();
      assertThat(auto.step()).contains(DateStep.WEEK);
      assertThat(auto.missing()).isEqualTo(1);
    }
  }

  @Test
  void aHistogramOfAllTimesGetsLongerBarsRatherThanTooMany() {
    try (var index = ArticleIndex.inMemory()) {
      index.add(published("a", "0001-01-01"));
      index.add(published("b", "9999-12-31"));
      var days = index.search(SearchRequest.everything().facets(Facet.PUBLISHED.by(DateStep.DAY)))
          .facets().getFirst();
      assertThat(days.step()).contains(DateStep.YEAR);
      assertThat(days.counts()).hasSize(9_999);
    }
  }

  private static List<String> bars(ArticleIndex index, DateStep step) {
    return index.search(SearchRequest.everything().facets(Facet.PUBLISHED.by(step)))
        .counts(Facet.PUBLISHED).stream().map(bar -> bar.value() + " " + bar.articles()).toList();
  }

  @Test
  void anArticleCountsOnceInARange() {
    try (var index = ArticleIndex.inMemory()) {
      index.add(Article.builder("a").body("x").facet("price", List.of("1", "2.5", "n/a")).build());
      index.add(Article.builder("b").body("x").facet("price", "10").build());
      index.add(Article.builder("c").body("x").build());
      var ranges = PRICE.ranges(
          NumberRange.of(0, 10), NumberRange.from(10), NumberRange.below(0));
      var result = index.search(SearchRequest.everything().facets(ranges)).facets().getFirst();

      assertThat(result.counts()).containsExactly(new FacetCount("0..10", 1),
          new FacetCount("10..", 1), new FacetCount("..0", 0));
      assertThat(result.missing()).isEqualTo(1);
      assertThat(ids(index, SearchRequest.everything().filter(PRICE.in(NumberRange.of(2, 11)))))
          .containsExactly("a", "b");
      assertThat(ids(index, SearchRequest.everything().filter(PRICE.isMissing(), PRICE.is("10"))))
          .containsExactly("b", "c");
    }
  }

  @Test
  void aFacetThatNoArticleHasIsNoted() {
    var result = MANY.search(SearchRequest.everything().filter(Facet.of("plaice").is("Baku"))
        .facets(Facet.of("topik").top(3), PLACE.top(3)));

    assertThat(result.notes()).extracting(Note::kind)
        .containsExactly(Note.Kind.UNKNOWN_FIELD, Note.Kind.UNKNOWN_FIELD);
    assertThat(result.notes().getFirst().message()).contains("plaice", "place");
  }

  @Test
  void facetsAskedForTogetherCountLikeEachAlone() {
    var random = new Random(3);
    for (int round = 0; round < 20; round++) {
      var request = request(random, 2);
      var all = MANY.search(request.facets(
          FACETS.stream().map(facet -> facet.top(5)).toArray(FacetRequest[]::new)));
      for (var facet : FACETS) {
        assertThat(all.counts(facet))
            .isEqualTo(MANY.search(request.facets(facet.top(5))).counts(facet));
      }
      assertThat(List.copyOf(all.counts().keySet())).isEqualTo(FACETS);
    }
  }

  @Test
  void countsComeHighestFirstAndTiesByValue() {
    var counts =
        MANY.search(SearchRequest.everything().facets(Facet.PUBLISHED.under("2024/03", 40)))
            .counts(Facet.PUBLISHED);

    assertThat(counts).hasSize(28).isSortedAccordingTo(
        Comparator.comparingLong(FacetCount::articles).reversed()
            .thenComparing(FacetCount::value));
    assertThat(MANY.search(SearchRequest.everything().facets(Facet.PUBLISHED.under("2024/03", 5)))
        .counts(Facet.PUBLISHED)).isEqualTo(counts.subList(0, 5));
  }

  @Test
  void pathsAreCountedLevelByLevel() {
    try (var index = ArticleIndex.inMemory()) {
      index.add(section("a", "Politik/Außenpolitik"));
      index.add(section("b", "Politik/Innenpolitik/Bund"));
      index.add(section("c", "Politik"));
      index.add(section("d", "Sport"));

      assertThat(sections(index, Facet.SECTION.top(9)))
          .containsExactly(new FacetCount("Politik", 3), new FacetCount("Sport", 1));
      assertThat(sections(index, Facet.SECTION.under("Politik", 9))).containsExactly(
          new FacetCount("Politik/Außenpolitik", 1), new FacetCount("Politik/Innenpolitik", 1));
      assertThat(ids(index, SearchRequest.everything().filter(Facet.SECTION.is("Politik"))))
          .containsExactly("a", "b", "c");
      assertThat(ids(index, SearchRequest.everything()
          .filter(Facet.SECTION.is("Politik/Innenpolitik", "Sport")))).containsExactly("b", "d");
    }
  }

  private static Article section(String id, String section) {
    return Article.builder(id).body("text").facet("section", section).build();
  }

  private static List<FacetCount> sections(ArticleIndex index, FacetRequest request) {
    return index.search(SearchRequest.everything().facets(request)).counts(Facet.SECTION);
  }

  private static Article published(String id, String date) {
    return Article.builder(id).body("text").published(ArticleDate.parse(date)).build();
  }

  /** A query, or none, and filters on so many facets. */
  private static SearchRequest request(Random random, int filters) {
    String text = random.nextBoolean()
        ? ""
        : RandomArticles.WORDS.get(random.nextInt(RandomArticles.WORDS.size()));
    var request = SearchRequest.of(text).snippets(SnippetStyle.NONE).page(0, 1).deadline(LONG);
    for (int left = filters; left > 0; left--) {
      request = switch (random.nextInt(11)) {
        case 7 -> request.filter(PRICE.in(NumberRange.of(-1, 12.5)));
        case 8 -> request.filter(PLACE.isMissing(), PRICE.isMissing());
        case 9 -> request.filter(Facet.PUBLISHED.is("2024-Q1", "2023-W30"));
        case 10 -> request.filter(Facet.SOURCE.is("Agency 1", Facet.NONE));
        case 0 -> request.filter(PLACE.is("Baku"));
        case 1 -> request.filter(PLACE.is("Bonn", "Ankara"));
        case 2 -> request.filter(Facet.SECTION.is("Politics", "Business/Trade"));
        case 3 -> request.filter(Facet.PUBLISHED.is("2024/03", "2023"));
        case 4 -> request.filter(Facet.LANGUAGE.is("de", "fr"));
        case 5 -> request.since(LocalDate.of(2023, 7, 1)).until(LocalDate.of(2024, 6, 30));
        default -> request.language(Locale.ENGLISH);
      };
    }
    return request;
  }

  private static SearchRequest without(SearchRequest request, Facet facet) {
    var others = SearchRequest.of(request.text()).snippets(SnippetStyle.NONE).deadline(LONG);
    for (var filter : request.filters()) {
      if (!filter.facet().equals(facet)) {
        others = others.filter(filter);
      }
    }
    if (request.since().isPresent()) {
      others = others.since(request.since().get());
    }
    if (request.until().isPresent()) {
      others = others.until(request.until().get());
    }
    return others.language(request.languages().toArray(Locale[]::new));
  }

  private static boolean isPath(Facet facet) {
    return facet.equals(Facet.SECTION) || facet.equals(Facet.PUBLISHED);
  }
}
