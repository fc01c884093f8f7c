package dev.lupe.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.lupe.ArticleIndex;
import dev.lupe.query.DateWords;
import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SortOrder;
import dev.lupe.query.SuggestRequest;
import dev.lupe.query.TypoTolerance;
import dev.lupe.reader.ArticleFiles;
import dev.lupe.result.Correction;
import dev.lupe.result.FacetCount;
import dev.lupe.result.Hit;
import dev.lupe.result.Relaxation;
import dev.lupe.result.SearchResult;
import dev.lupe.result.Snippet;
import dev.lupe.result.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the searches under {@code testdata/cases}; its README says what a case may state. */
class SearchCasesTest {
  private static final Path CASES = Path.of("../testdata/cases");
  private static final Map<Path, ArticleIndex> INDEXES = new HashMap<>();

  @AfterAll
  static void closeIndexes() {
    INDEXES.values().forEach(ArticleIndex::close);
    INDEXES.clear();
  }

  @Test
  void thereAreManyCases() throws IOException {
    assertThat(caseFolders().stream()
        .mapToLong(folder -> Json.read(folder.resolve("cases.json")).objects("cases").size())
        .sum()).isGreaterThan(200);
  }

  @TestFactory
  List<DynamicNode> searches() throws IOException {
    return caseFolders().stream().<DynamicNode>map(SearchCasesTest::container).toList();
  }

  private static List<Path> caseFolders() throws IOException {
    try (var folders = Files.list(CASES)) {
      return folders.sorted()
          .filter(folder -> !Json.read(folder.resolve("cases.json")).isTrue("pending")).toList();
    }
  }

  private static DynamicContainer container(Path folder) {
    var json = Json.read(folder.resolve("cases.json"));
    Path articles = folder.resolve(json.text("articles").orElseThrow()).normalize();
    var tests = new ArrayList<DynamicNode>();
    for (var one : json.objects("cases")) {
      String name = one.text("query").orElseThrow() + " — " + one.text("comment").orElse("");
      tests.add(dynamicTest(name, () -> check(index(articles), one)));
    }
    return dynamicContainer(String.valueOf(folder.getFileName()), tests);
  }

  private static ArticleIndex index(Path articles) {
    return INDEXES.computeIfAbsent(articles, path -> {
      var index = ArticleIndex.inMemory();
      assertThat(index.addAll(ArticleFiles.in(path)).refused()).isEmpty();
      return index;
    });
  }

  private static void check(ArticleIndex index, Json one) {
    var result = index.search(request(one));
    var expected = one.object("expect");
    var ids = result.hits().stream().map(Hit::id).toList();
    if (expected.has("ids") && expected.isTrue("order")) {
      assertThat(ids).isEqualTo(expected.texts("ids"));
    } else if (expected.has("ids")) {
      assertThat(ids).containsExactlyInAnyOrderElementsOf(expected.texts("ids"));
    }
    if (expected.has("first")) {
      assertThat(ids).startsWith(expected.texts("first").toArray(String[]::new));
    }
    if (expected.has("contains")) {
      assertThat(ids).containsAll(expected.texts("contains"));
    }
    if (expected.has("excludes")) {
      assertThat(ids).doesNotContainAnyElementsOf(expected.texts("excludes"));
    }
    expected.number("total").ifPresent(total -> assertThat(result.total()).isEqualTo(total));
    if (expected.has("notes")) {
      assertThat(result.notes().stream().map(note -> note.kind().label()))
          .containsExactlyInAnyOrderElementsOf(expected.texts("notes"));
    }
    if (expected.has("corrections")) {
      assertThat(result.corrections().stream().map(Correction::text))
          .containsExactlyElementsOf(expected.texts("corrections"));
    }
    if (expected.has("suggestions")) {
      assertThat(index.suggest(suggestRequest(one)).stream().map(SearchCasesTest::named))
          .containsSequence(expected.texts("suggestions"));
    }
    if (expected.has("relaxations")) {
      assertThat(result.relaxations().stream().map(Relaxation::message))
          .containsExactlyInAnyOrderElementsOf(expected.texts("relaxations"));
    }
    checkExplanations(index, request(one), expected.object("explain"));
    checkFacets(result, expected.object("facets"));
    checkMarks(result, expected.object("marks"));
    checkSnippets(result, expected.object("snippet"));
  }

  private static void checkExplanations(ArticleIndex index, SearchRequest request, Json ids) {
    ids.members().keySet().forEach(id -> {
      var lines = index.explain(request, id).orElseThrow().lines();
      ids.texts(id).forEach(text -> assertThat(lines).as("why %s", id)
          .anySatisfy(line -> assertThat(line).contains(text)));
    });
  }

  private static void checkFacets(SearchResult result, Json facets) {
    facets.members().keySet().forEach(name -> {
      var counts = result.counts(Facet.of(name)).stream()
          .collect(Collectors.toMap(FacetCount::value, FacetCount::articles));
      facets.object(name).members()
          .forEach((value, count) -> assertThat(counts.getOrDefault(value, 0L))
              .as("%s = %s", name, value).isEqualTo(count));
    });
  }

  private static void checkMarks(SearchResult result, Json marks) {
    marks.members().keySet().forEach(id -> {
      var hit = hit(result, id);
      assertThat(Stream.concat(Stream.of(hit.markedTitle()), hit.snippets().stream())
          .flatMap(SearchCasesTest::marked)).as("marks of %s", id).containsAll(marks.texts(id));
    });
  }

  private static void checkSnippets(SearchResult result, Json snippets) {
    snippets.members().keySet()
        .forEach(id -> assertThat(hit(result, id).snippets()).as("snippets of %s", id)
            .anySatisfy(snippet -> assertThat(snippet.text())
                .contains(snippets.text(id).orElseThrow())));
  }

  private static Hit hit(SearchResult result, String id) {
    return result.hits().stream().filter(hit -> hit.id().equals(id)).findFirst()
        .orElseThrow(() -> new AssertionError(id + " is not among the hits"));
  }

  private static Stream<String> marked(Snippet snippet) {
    return snippet.spans().stream()
        .map(span -> snippet.text().substring(span.start(), span.end()));
  }

  private static SuggestRequest suggestRequest(Json one) {
    return SuggestRequest.of(one.text("query").orElseThrow()).within(request(one));
  }

  private static String named(Suggestion suggestion) {
    return suggestion.facet().map(Facet::name).orElse(suggestion.kind().label()) + ": "
        + suggestion.text();
  }

  private static SearchRequest request(Json one) {
    var request = SearchRequest.of(one.text("query").orElseThrow())
        .page(one.number("offset").orElse(0L).intValue(),
            one.number("limit").orElse(100L).intValue())
        .deadline(Duration.ofMinutes(1))
        .sort(SortOrder.valueOf(one.text("sort").orElse("relevance").toUpperCase(Locale.ROOT)));
    var filters = one.object("filters");
    for (String facet : filters.members().keySet()) {
      request = request.filter(Facet.of(facet).is(filters.texts(facet)));
    }
    for (String language : one.texts("languages")) {
      var both = new ArrayList<>(request.languages());
      both.add(Locale.forLanguageTag(language));
      request = request.language(both.toArray(Locale[]::new));
    }
    for (String facet : one.texts("facets")) {
      String[] parts = facet.split(":", 2);
      request = request.facets(
          Facet.of(parts[0]).top(parts.length > 1 ? Integer.parseInt(parts[1]) : 10));
    }
    if (one.has("since")) {
      request = request.since(
          DateWords.read(one.text("since").orElseThrow(), Clock.systemUTC(), true).orElseThrow());
    }
    if (one.has("until")) {
      request = request.until(
          DateWords.read(one.text("until").orElseThrow(), Clock.systemUTC(), false).orElseThrow());
    }
    if (one.isTrue("asYouType")) {
      request = request.asYouType();
    }
    if (one.isTrue("acrossLanguages")) {
      request = request.acrossLanguages();
    }
    if (one.isTrue("neverAcrossLanguages")) {
      request = request.neverAcrossLanguages();
    }
    if (one.isTrue("namesAsTyped")) {
      request = request.namesAsTyped();
    }
    return request.typos(TypoTolerance.valueOf(
        one.text("typos").orElse("never").toUpperCase(Locale.ROOT).replace('-', '_')));
  }
}
