package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SnippetStyle;
import dev.lupe.reader.ArticleFiles;
import dev.lupe.reader.ReadResult;
import dev.lupe.result.Hit;
import dev.lupe.result.Span;
import dev.lupe.settings.IndexSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AsYouTypeTest {
  private static final Path ARTICLES = Path.of("../testdata/articles");

  @Test
  void everyBeginningOfAWordFindsTheArticlesThatTheWordFinds() {
    try (var index = patient()) {
      index.addAll(ArticleFiles.in(ARTICLES));
      var words = words();
      assertThat(words).hasSizeGreaterThan(1_000);
      int at = 0;
      for (var word : words.entrySet()) {
        if (at++ % 20 == 0 && index.search("exact:" + word.getKey()).total() > 0) {
          for (int end = 1; end <= word.getKey().length(); end++) {
            String begun = word.getKey().substring(0, end);
            assertThat(ids(index, begun)).as("%s of %s", begun, word).contains(word.getValue());
          }
        }
      }
    }
  }

  /** Each word of the articles in Latin letters, and one article that has it. */
  private static LinkedHashMap<String, String> words() {
    var words = new LinkedHashMap<String, String>();
    for (var result : ArticleFiles.in(ARTICLES)) {
      if (result instanceof ReadResult.Read read) {
        var article = read.article();
        for (String word : (article.title() + " " + article.body()).split("[^\\p{IsLatin}]+")) {
          if (word.length() > 2) {
            words.putIfAbsent(word, article.id());
          }
        }
      }
    }
    return words;
  }

  @Test
  void noHitGoesAwayToComeBackWithTheNextLetter() {
    try (var index = patient()) {
      add(index, "form", "en", "They spoke according to plan.");
      add(index, "stem", "en", "An accord was reached.");
      add(index, "other", "en", "An accordion was played.");

      var whole = ids(index, "according");

      assertThat(whole).contains("form", "stem");
      for (String begun : List.of("accord", "accordi", "accordin")) {
        assertThat(ids(index, begun)).as(begun).containsAll(whole);
      }
    }
  }

  @Test
  void whatIsRememberedOfABeginningDependsOnWhatIsAsked() {
    try (var index = patient()) {
      add(index, "older", "de", "Damals reiste Präsident Tokayev ab.");
      add(index, "newer", "de", "Am Abend sprach Präsident Tokajew.");
      add(index, "other", "en", "They were at the museum.");
      var request = SearchRequest.of("tokaj").asYouType();

      for (int round = 0; round < 2; round++) {
        assertThat(ids(index, request.namesAsTyped())).containsExactly("newer");
        assertThat(ids(index, request)).containsExactly("newer", "older");
        assertThat(ids(index, SearchRequest.of("th").asYouType())).contains("other");
        assertThat(ids(index, SearchRequest.of("museum th").asYouType())).containsExactly("other");
      }

      index.delete("newer");
      assertThat(ids(index, request)).isEmpty();
    }
  }

  @Test
  void umlautsMayBeBegunInEverySpelling() {
    try (var index = patient()) {
      add(index, "a", "de", "Die Güterzüge fahren.");

      for (String typed : List.of("Güt", "Gut", "Guet", "Gueterz", "Güterzü", "Guterzug")) {
        assertThat(ids(index, typed)).as(typed).containsExactly("a");
      }
    }
  }

  @Test
  void theWholeWordRanksBeforeLongerOnes() {
    try (var index = patient()) {
      add(index, "long", "en", "The portfolio is on sale.");
      add(index, "whole", "en", "The port is for sale.");

      assertThat(ids(index, "port")).containsExactlyInAnyOrder("whole", "long");
      assertThat(index.search(SearchRequest.of("port").asYouType()).hits().getFirst().id())
          .isEqualTo("whole");
    }
  }

  @Test
  void onlyTheLastWordMayGoOn() {
    try (var index = patient()) {
      add(index, "a", "en", "A harbour in the rain.");

      assertThat(ids(index, "harb ")).isEmpty();
      assertThat(ids(index, "harb xyz")).isEmpty();
      assertThat(ids(index, "xyz harb")).containsExactly("a");
      assertThat(ids(index, "\"harb\"")).isEmpty();
      assertThat(ids(index, "rain -harb")).containsExactly("a");
    }
  }

  @Test
  void beginningsAreMarkedAsSuch() {
    try (var index = patient()) {
      add(index, "a", "en", "A harbour in the rain.");

      var snippet = index.search(SearchRequest.of("harb").asYouType()).hits().getFirst()
          .snippets().getFirst();

      assertThat(snippet.spans()).containsExactly(new Span(2, 9, Span.Reason.PREFIX));
    }
  }

  @Test
  void valuesAndTitlesMayBeBegunToo() {
    try (var index = patient()) {
      index.add(Article.builder("a").title("Harbours reopened").body("Nothing else.")
          .language(Locale.ENGLISH).facet("place", "New Norhaven").build());

      for (String typed : List.of("title:harb", "title:harbour", "place:nor", "id:a")) {
        assertThat(ids(index, typed)).as(typed).containsExactly("a");
      }
      assertThat(index.search(SearchRequest.of("re").asYouType()
          .facets(Facet.of("place").top(1))).total()).isEqualTo(1);
    }
  }

  /** Nothing is left out for want of time, so that what is found depends on the query alone. */
  private static ArticleIndex patient() {
    return ArticleIndex.inMemory(IndexSettings.defaults().deadline(Duration.ofMinutes(1)));
  }

  private static void add(ArticleIndex index, String id, String language, String body) {
    index.add(Article.builder(id).title("").body(body)
        .language(Locale.forLanguageTag(language)).build());
  }

  private static Set<String> ids(ArticleIndex index, String typed) {
    return ids(index, SearchRequest.of(typed).asYouType());
  }

  private static Set<String> ids(ArticleIndex index, SearchRequest request) {
    var found = new TreeSet<String>();
    index.search(request.page(0, 1_000).snippets(SnippetStyle.of(0))).hits().stream().map(Hit::id)
        .forEach(found::add);
    return found;
  }
}
