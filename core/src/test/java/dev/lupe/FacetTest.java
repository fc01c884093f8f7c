package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.article.ArticleDate;
import dev.lupe.query.Facet;
import dev.lupe.query.FacetRequest;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SnippetStyle;
import dev.lupe.result.FacetCount;
import dev.lupe.result.Hit;
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
  private static final List<Facet> FACETS = List.of(
      PLACE, Facet.SECTION, Facet.PUBLISHED, Facet.SOURCE, Facet.AUTHOR, Facet.LANGUAGE);
  private static final List<String> PATHS =
      List.of("", "Politics", "Politics/World", "Business", "2024", "2024/03", "2023");

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
  void aCountIsTheNumberOfHitsAfterChoosingTheValue() {
    var random = new Random(99);
    for (int round = 0; round < 60; round++) {
      var request = request(random, random.nextInt(4));
      var facet = FACETS.get(random.nextInt(FACETS.size()));
      var asked = isPath(facet)
          ? facet.under(PATHS.get(random.nextInt(PATHS.size())), 1 + random.nextInt(8))
          : facet.top(1 + random.nextInt(8));
      for (var count : MANY.search(request.facets(asked)).counts(facet)) {
        var chosen = without(request, facet).filter(facet.is(count.value()));
        assertThat(MANY.search(chosen).total()).as("%s in %s", count, request)
            .isEqualTo(count.articles());
      }
    }
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

  @Test
  void filtersOnOneFacetWidenAndOnSeveralNarrow() {
    try (var index = ArticleIndex.inMemory()) {
      index.add(Article.builder("a").body("x").facet("place", "Baku").source("X").build());
      index.add(Article.builder("b").body("x").facet("place", "Bonn").source("Y").build());
      index.add(Article.builder("c").body("x").facet("place", List.of("Baku", "Bonn")).build());
      index.add(Article.builder("d").body("x").build());
      var all = SearchRequest.everything();

      assertThat(ids(index, all.filter(PLACE.is("Baku")))).containsExactly("a", "c");
      assertThat(ids(index, all.filter(PLACE.is("Baku", "Bonn")))).containsExactly("a", "b", "c");
      assertThat(ids(index, all.filter(PLACE.is("Baku")).filter(PLACE.is("Bonn"))))
          .containsExactly("a", "b", "c");
      assertThat(ids(index, all.filter(PLACE.is("Baku", "Bonn"), Facet.SOURCE.is("Y"))))
          .containsExactly("b");
      assertThat(ids(index, all.filter(PLACE.is("baku")))).isEmpty();
      assertThat(ids(index, SearchRequest.of("").filter(PLACE.is("Baku")))).containsExactly("a",
          "c");
    }
  }

  @Test
  void bothEndsOfATimeBelongToItByTheArticlesOwnCalendar() {
    try (var index = ArticleIndex.inMemory()) {
      index.add(published("late-in-Baku", "2024-03-11T00:30:00+04:00"));
      index.add(published("early-in-Lima", "2024-03-11T23:30:00-05:00"));
      index.add(published("the-day-before", "2024-03-10"));
      index.add(published("the-day-after", "2024-03-12T00:00"));
      index.add(Article.of("undated", "", "text"));
      var day = LocalDate.of(2024, 3, 11);
      var all = SearchRequest.everything();

      assertThat(ids(index, all.since(day).until(day)))
          .containsExactly("early-in-Lima", "late-in-Baku");
      assertThat(ids(index, all.since(day)))
          .containsExactly("early-in-Lima", "late-in-Baku", "the-day-after");
      assertThat(ids(index, all.until(day)))
          .containsExactly("early-in-Lima", "late-in-Baku", "the-day-before");
      assertThat(ids(index, all.since(day).until(day.minusDays(1)))).isEmpty();
      assertThat(ids(index, all.filter(Facet.PUBLISHED.is("2024/03/11"))))
          .containsExactly("early-in-Lima", "late-in-Baku");
      assertThat(ids(index, SearchRequest.of("since:2024-03-11 until:2024-03-11")))
          .containsExactly("early-in-Lima", "late-in-Baku");
    }
  }

  private static Article published(String id, String date) {
    return Article.builder(id).body("text").published(ArticleDate.parse(date)).build();
  }

  @Test
  void aLanguageFilterLetsOnlyThatLanguageThrough() {
    try (var index = ArticleIndex.inMemory()) {
      index.add(Article.builder("de").body("Kasachstan").language(Locale.GERMAN).build());
      index.add(Article.builder("at").body("Kasachstan")
          .language(Locale.forLanguageTag("de-AT")).build());
      index.add(Article.builder("en").body("Kasachstan").language(Locale.ENGLISH).build());
      index.add(Article.builder("fr").body("Kasachstan").language(Locale.FRENCH).build());
      index.add(Article.builder("und")
          .body("Kasachstan, так эту страну называют в немецких газетах").build());
      var request = SearchRequest.of("Kasachstan");

      assertThat(ids(index, request.language(Locale.GERMAN))).containsExactlyInAnyOrder("de", "at");
      assertThat(ids(index, request.language(Locale.GERMAN, Locale.ENGLISH)))
          .containsExactlyInAnyOrder("de", "at", "en");
      assertThat(ids(index, request.language(Locale.FRENCH))).containsExactly("fr");
      assertThat(ids(index, request.language(Locale.ITALIAN))).isEmpty();
      assertThat(ids(index, request)).hasSize(5);
    }
  }

  private static List<String> ids(ArticleIndex index, SearchRequest request) {
    return index.search(request).hits().stream().map(Hit::id).toList();
  }

  /** A query, or none, and filters on so many facets. */
  private static SearchRequest request(Random random, int filters) {
    String text = random.nextBoolean()
        ? ""
        : RandomArticles.WORDS.get(random.nextInt(RandomArticles.WORDS.size()));
    var request = SearchRequest.of(text).snippets(SnippetStyle.NONE).page(0, 1);
    for (int left = filters; left > 0; left--) {
      request = switch (random.nextInt(7)) {
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
    var others = SearchRequest.of(request.text()).snippets(SnippetStyle.NONE);
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
