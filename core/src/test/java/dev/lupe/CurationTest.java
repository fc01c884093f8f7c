package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.article.Article;
import dev.lupe.error.SettingsRefusedException;
import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SortOrder;
import dev.lupe.result.Hit;
import dev.lupe.result.SearchResult;
import dev.lupe.result.Span.Reason;
import dev.lupe.settings.Curation;
import dev.lupe.settings.IndexSettings;
import dev.lupe.settings.Synonyms;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor sets holds from the next search on, without indexing anything again. */
class CurationTest {
  @TempDir
  static Path folder;

  private final ArticleIndex index = filled(ArticleIndex.inMemory());

  @AfterEach
  void close() {
    index.close();
  }

  private static ArticleIndex filled(ArticleIndex index) {
    index.add(german("auto", "Das Auto steht in einer Garage am Rand der alten Stadt, wo es"
        + " lange Zeit niemand mehr abgeholt hat."));
    index.add(german("pkw", "Pkw, Pkw und noch ein Pkw."));
    index.add(german("wagen", "Ein Personenkraftwagen wurde verkauft."));
    index.add(german("rad", "Das Rad ist neu."));
    index.add(Article.builder("usa").body("Ships sail to the United States of America.")
        .language(Locale.ENGLISH).facet("place", "Boston").build());
    index.add(Article.builder("us").body("The USA buys wheat, they said.")
        .language(Locale.ENGLISH).build());
    return index;
  }

  private static Article german(String id, String body) {
    return Article.builder(id).body(body).language(Locale.GERMAN).build();
  }

  private static Curation german(Synonyms synonyms) {
    return Curation.none().synonyms(Locale.GERMAN, synonyms);
  }

  private List<String> ids(String query) {
    return ids(index.search(query));
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(Hit::id).toList();
  }

  @Test
  void synonymsAreFoundBelowTheTypedWord() {
    index.curate(german(Synonyms.none().equal("Auto", "Pkw", "Personenkraftwagen")));

    assertThat(ids("Auto")).startsWith("auto").containsExactlyInAnyOrder("auto", "pkw", "wagen");
    assertThat(ids("Autos")).startsWith("auto").contains("pkw", "wagen");
    assertThat(ids("Pkw")).startsWith("pkw").containsExactlyInAnyOrder("auto", "pkw", "wagen");
  }

  @Test
  void marksSayThatTheyAreSynonyms() {
    index.curate(german(Synonyms.none().equal("Auto", "Pkw")));

    var hits = index.search("Auto").hits();
    assertThat(reasons(hits.getFirst())).containsExactly(Reason.EXACT);
    assertThat(reasons(hits.getLast())).containsOnly(Reason.SYNONYM);
  }

  private static Set<Reason> reasons(Hit hit) {
    return hit.snippets().stream().flatMap(snippet -> snippet.spans().stream())
        .map(span -> span.reason()).collect(java.util.stream.Collectors.toSet());
  }

  @Test
  void oneWayIsNoWayBack() {
    index.curate(german(Synonyms.none().oneWay("Fahrzeug", "Auto", "Rad")));

    assertThat(ids("Fahrzeug")).containsExactlyInAnyOrder("auto", "rad");
    assertThat(ids("Auto")).containsExactly("auto");
  }

  @Test
  void anExpressionOfSeveralWordsIsFoundAndFinds() {
    index.curate(Curation.none().synonyms(Locale.ENGLISH,
        Synonyms.parse("USA, United States, United States of America")));

    assertThat(ids("usa")).startsWith("us").contains("usa");
    assertThat(ids("united states")).startsWith("usa").contains("us");
  }

  @Test
  void synonymsAreThoseOfTheirLanguage() {
    index.curate(Curation.none().synonyms(Locale.ENGLISH,
        Synonyms.none().equal("Auto", "Pkw")));

    assertThat(ids("Auto")).containsExactly("auto");
  }

  @Test
  void whatIsQuotedIsMeant() {
    index.curate(german(Synonyms.none().equal("Auto", "Pkw")));

    assertThat(ids("\"Auto\"")).containsExactly("auto");
    assertThat(ids("Rad -Auto")).containsExactly("rad");
  }

  @Test
  void aWordThatIsOnlyBegunFindsWhatItWillFind() {
    index.curate(german(Synonyms.none().equal("Fahrzeug", "Pkw")));

    for (String typed : List.of("Fa", "Fahr", "Fahrzeu", "Fahrzeug")) {
      assertThat(ids(index.search(SearchRequest.of(typed).asYouType()))).contains("pkw");
    }
  }

  @Test
  void whatIsRememberedOfABeginningDoesNotOutliveWhatAnEditorSets() {
    var typed = SearchRequest.of("Fahrz").asYouType();
    var rad = SearchRequest.of("Ra").asYouType();
    assertThat(ids(index.search(typed))).doesNotContain("pkw");
    assertThat(ids(index.search(rad))).contains("rad");

    index.curate(german(Synonyms.none().equal("Fahrzeug", "Pkw"))
        .stopWords(Locale.GERMAN, Set.of("Rad")));
    assertThat(ids(index.search(typed))).contains("pkw");

    index.curate(Curation.none());
    assertThat(ids(index.search(typed))).doesNotContain("pkw");
    assertThat(ids(index.search(rad))).contains("rad");
  }

  @Test
  void stopWordsCanBeOthers() {
    index.curate(Curation.none().stopWords(Locale.GERMAN, Set.of("Rad"))
        .stopWords(Locale.ENGLISH, Set.of("wheat")));

    assertThat(ids("Auto Rad")).containsExactly("auto");
    assertThat(ids("they")).containsExactly("us");
    assertThat(ids("Rad")).as("alone it is searched all the same").containsExactly("rad");

    index.curate(index.curation().usualStopWords(Locale.GERMAN).usualStopWords(Locale.ENGLISH));
    assertThat(index.curation()).isEqualTo(Curation.none());
    assertThat(ids("Auto Rad")).containsExactlyInAnyOrder("auto", "rad");
  }

  @Test
  void pinnedArticlesComeFirstAndAreCounted() {
    index.curate(Curation.none().pin("Auto", "rad", "usa", "gone"));

    var result = index.search(SearchRequest.of("  auto ").facets(Facet.LANGUAGE.top(5)));
    assertThat(ids(result)).containsExactly("rad", "usa", "auto");
    assertThat(result.total()).isEqualTo(3);
    assertThat(result.counts(Facet.LANGUAGE)).extracting("articles")
        .containsExactlyInAnyOrder(2L, 1L);
    assertThat(ids(index.search(SearchRequest.of("Auto").language(Locale.GERMAN))))
        .containsExactly("rad", "auto");
    assertThat(ids(index.search(SearchRequest.of("auto").page(1, 1)))).containsExactly("usa");
    assertThat(ids("Auto Stadt")).containsExactly("auto");
    assertThat(index.search(SearchRequest.of("auto").sort(SortOrder.NEWEST)).total())
        .isEqualTo(3);
  }

  @Test
  void hiddenArticlesAreNoHits() {
    index.curate(german(Synonyms.none().equal("Auto", "Pkw")).hide("auto", "pkw"));

    assertThat(ids("Auto")).containsExactly("auto");
    assertThat(ids("Pkw")).contains("pkw");
    assertThat(index.explain(SearchRequest.of("auto"), "pkw").orElseThrow().obstacles())
        .containsExactly("it is hidden for this query by the settings of the index");
  }

  @Test
  void anExplanationSaysWhatWasPinned() {
    index.curate(Curation.none().pin("auto", "rad"));

    assertThat(index.explain(SearchRequest.of("auto"), "rad").orElseThrow().influences())
        .contains("the settings of the index put it first for this query");
  }

  @Test
  void everythingLiesInTheIndex() {
    var place = folder.resolve("kept.index");
    var curation = german(Synonyms.parse("Auto, Pkw\nObst => Apfel, süße Birne"))
        .stopWords(Locale.ENGLISH, Set.of("the", "o'clock")).pin("auto", "rad")
        .hide("wheat \"x\"", "us");
    try (var kept = filled(ArticleIndex.open(place))) {
      kept.curate(curation);
    }

    try (var again = ArticleIndex.open(place); var reading = ArticleIndex.openReadOnly(place)) {
      assertThat(again.curation()).isEqualTo(curation);
      assertThat(reading.curation()).isEqualTo(curation);
      assertThat(ids(reading.search("Auto"))).containsExactly("rad", "auto", "pkw");
      again.add(german("neu", "Noch ein Auto."));
      assertThat(again.curation()).isEqualTo(curation);
    }
    try (var reading = ArticleIndex.openReadOnly(place)) {
      assertThat(reading.curation()).isEqualTo(curation);
      assertThat(ids(reading.search("Auto"))).contains("neu");
    }
  }

  @Test
  void anEmptiedIndexKeepsIt() {
    var place = folder.resolve("emptied.index");
    var curation = Curation.none().pin("auto", "rad");
    try (var kept = ArticleIndex.open(place)) {
      kept.curate(curation);
    }
    try (var again = ArticleIndex.open(place)) {
      assertThat(again.curation()).isEqualTo(curation);
    }
  }

  @Test
  void settingsCanBringIt() {
    var place = folder.resolve("brought.index");
    var settings = IndexSettings.defaults().curation(german(Synonyms.parse("Auto, Pkw")));
    filled(ArticleIndex.open(place)).close();

    try (var reading = ArticleIndex.openReadOnly(place, settings)) {
      assertThat(ids(reading.search("Auto"))).containsExactly("auto", "pkw");
    }
    try (var reading = ArticleIndex.openReadOnly(place)) {
      assertThat(ids(reading.search("Auto"))).containsExactly("auto");
    }
    ArticleIndex.open(place, settings).close();
    try (var reading = ArticleIndex.openReadOnly(place)) {
      assertThat(ids(reading.search("Auto"))).containsExactly("auto", "pkw");
    }
  }

  @Test
  void whatIsBeyondTheBoundsIsRefused() {
    assertThatThrownBy(() -> Curation.none().pin(" ", "a"))
        .isInstanceOf(SettingsRefusedException.class);
    assertThatThrownBy(() -> Curation.none().stopWords(Locale.GERMAN, List.of("zwei Wörter")))
        .isInstanceOf(SettingsRefusedException.class);
    assertThatThrownBy(() -> Curation.none().hide("a", new String[101]))
        .isInstanceOf(SettingsRefusedException.class);
    var tooLong = Curation.none().pin("a", "x".repeat(Curation.MAX_LENGTH));
    assertThatThrownBy(() -> index.curate(tooLong)).isInstanceOf(SettingsRefusedException.class);
    assertThat(index.curation()).isEqualTo(Curation.none());
  }
}
