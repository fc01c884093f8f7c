package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.article.Article;
import dev.lupe.article.ArticleDate;
import dev.lupe.error.ArticleRefusedException;
import dev.lupe.query.Facet;
import dev.lupe.query.SearchRequest;
import dev.lupe.result.Hit;
import dev.lupe.result.Refusal;
import dev.lupe.settings.IndexSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ArticleIndexTest {
  private static final Article BRIDGE = Article.of("bridge", "A bridge", "The bridge is open.");
  private static final Article FERRY = Article.of("ferry", "A ferry", "The ferry is late.");
  private static final Article TOO_LONG = Article.of("long", "", "word ".repeat(300));

  private final ArticleIndex index =
      ArticleIndex.inMemory(IndexSettings.defaults().maxArticleLength(1_200));

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void anArticleWithTheSameIdIsReplaced() {
    index.add(BRIDGE);
    index.add(Article.of("bridge", "A tunnel", "The tunnel is open."));

    assertThat(ids("tunnel")).containsExactly("bridge");
    assertThat(ids("bridge")).isEmpty();
    assertThat(index.stats().articles()).isEqualTo(1);
  }

  @Test
  void aDeletedArticleIsGone() {
    index.add(BRIDGE);
    index.add(FERRY);

    assertThat(index.delete("bridge")).isTrue();

    assertThat(index.delete("bridge")).isFalse();
    assertThat(index.get("bridge")).isEmpty();
    assertThat(ids("*")).containsExactly("ferry");
  }

  @Test
  void ofManyDeletionsOfOneArticleOneFindsIt() throws Exception {
    for (int round = 0; round < 20; round++) {
      index.add(BRIDGE);
      var found = new AtomicInteger();
      inParallel(8, i -> {
        if (index.delete("bridge")) {
          found.incrementAndGet();
        }
      });
      assertThat(found).hasValue(1);
    }
  }

  @Test
  void anUpdateHappensAsAWhole() {
    index.add(FERRY);

    index.update(update -> update.add(BRIDGE).delete("ferry").add(Article.of("c", "", "canal")));

    assertThat(ids("*")).containsExactlyInAnyOrder("bridge", "c");
  }

  @Test
  void anUpdateWithOneRefusedArticleChangesNothing() {
    index.add(FERRY);

    assertThatThrownBy(
        () -> index.update(update -> update.add(BRIDGE).delete("ferry").add(TOO_LONG)))
        .isInstanceOf(ArticleRefusedException.class)
        .hasMessageContaining("long").hasMessageContaining("1200");

    assertThat(ids("*")).containsExactly("ferry");
  }

  @Test
  void theLastWordOnAnIdInAnUpdateCounts() {
    index.update(update -> update.add(BRIDGE).delete("bridge").add(FERRY)
        .add(Article.of("ferry", "", "sunk")));

    assertThat(ids("*")).containsExactly("ferry");
    assertThat(ids("sunk")).containsExactly("ferry");
  }

  @Test
  void anUpdateIsSeenAsAWholeBySearchesBesideIt() throws Exception {
    index.add(version(0, "a"));
    index.add(version(0, "b"));
    inParallel(4, thread -> {
      for (int round = 1; round < 30; round++) {
        int now = round;
        if (thread == 0) {
          index.update(update -> update.add(version(now, "a")).add(version(now, "b")));
        } else {
          var result = index.search(SearchRequest.everything().facets(Facet.of("version").top(5)));
          assertThat(result.counts(Facet.of("version"))).singleElement()
              .satisfies(count -> assertThat(count.articles()).isEqualTo(2));
        }
      }
    });
  }

  private static Article version(int number, String id) {
    return Article.builder(id).body("text").facet("version", "v" + number).build();
  }

  @Test
  void anArticleComesBackAsItWasAdded() {
    var article = Article.builder(" odd id/ä?#\u0000 ")
        .title("Title with \"quotes\", <tags> & ümlauts")
        .body("\r\n leading blanks, \u0007 bells, 🚆 trains, \u202e turned, \u0000 nothing\n\n\t")
        .language(Locale.forLanguageTag("de-AT"))
        .published(ArticleDate.parse("2024-02-29T23:59:01.5+04:00"))
        .source("A \"source\"")
        .author("First").author("Second, with comma")
        .url("https://example.org/?a=b&c=d")
        .facet("place", List.of("Baku", "Tbilisi", "a/b"))
        .facet("section", "Politik/Außenpolitik")
        .facet("language", "not the language")
        .value("note", "kept\nas it is").value("", "")
        .build();

    index.add(article);

    assertThat(index.get(article.id())).contains(article);
  }

  @Test
  void randomArticlesComeBackAsTheyWereAdded() {
    var articles = new RandomArticles(11).list(200, 30);
    index.addAll(articles);

    for (var article : articles) {
      assertThat(index.get(article.id())).contains(article);
    }
  }

  @Test
  void whatCantBeKeptWholeIsRefused() {
    String half = "half \uD83D of a pair";
    assertRefused(Article.of(" ", "", ""), "id");
    assertRefused(Article.of("x".repeat(513), "", ""), "512");
    assertRefused(Article.of(half, "", ""), "surrogate");
    assertRefused(Article.of("a", half, ""), "title");
    assertRefused(Article.of("a", "", half), "body");
    assertRefused(Article.builder("a").source(half).build(), "source");
    assertRefused(Article.builder("a").author(half).build(), "author");
    assertRefused(Article.builder("a").url(half).build(), "url");
    assertRefused(Article.builder("a").facet("place", half).build(), "place");
    assertRefused(Article.builder("a").facet(half, "Baku").build(), "facet names");
    assertRefused(Article.builder("a").value("note", half).build(), "note");
    assertRefused(Article.builder("a").value(half, "note").build(), "value names");
    assertRefused(Article.builder("a").value("note", "x".repeat(1_201)).build(), "1200");
    assertRefused(Article.builder("a").source("x".repeat(1_001)).build(), "source");
    assertRefused(Article.builder("a").published(ArticleDate.parse("0000-01-01")).build(), "year");
    var many = IntStream.range(0, 1_001).mapToObj(String::valueOf).toList();
    assertRefused(Article.builder("a").facet("topic", many).build(), "facet values");
    assertThat(index.stats().articles()).isZero();
  }

  private void assertRefused(Article article, String reason) {
    assertThatThrownBy(() -> index.add(article)).isInstanceOf(ArticleRefusedException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void halfASurrogatePairIsNoIdOfAnotherArticle() {
    index.add(Article.of("\uFFFD", "", "replacement"));

    assertThat(index.get("\uD83D")).isEmpty();
    assertThat(index.delete("\uD83D")).isFalse();
    index.update(update -> update.delete("\uD83D"));

    assertThat(index.stats().articles()).isEqualTo(1);
  }

  @Test
  void aBadArticleAmongManyIsReportedAndTheOthersGoIn() {
    var articles = new ArrayList<>(new RandomArticles(3).list(100, 5));
    articles.add(50, TOO_LONG);
    articles.add(20, Article.of("", "no id", ""));
    articles.add(70, Article.builder("source").source("ü".repeat(20_000)).build());

    var report = index.addAll(articles);

    assertThat(report.added()).isEqualTo(100);
    assertThat(report.refused()).extracting(Refusal::what).containsExactly("", "long", "source");
    assertThat(report.refused()).allSatisfy(one -> assertThat(one.reason()).isNotBlank());
    assertThat(index.stats().articles()).isEqualTo(100);
  }

  @Test
  void ofManyArticlesWithOneIdTheLastStays() {
    var articles = IntStream.range(0, 500)
        .mapToObj(i -> Article.of("id-" + i % 7, "", "number" + i));

    index.addAll(articles);

    assertThat(index.stats().articles()).isEqualTo(7);
    for (int i = 493; i < 500; i++) {
      assertThat(ids("number" + i)).containsExactly("id-" + i % 7);
    }
  }

  @Test
  void whatCameBeforeAStreamBreaksOffStays() {
    var broken = Stream.iterate(0, i -> i + 1).map(i -> {
      if (i == 40) {
        throw new IllegalStateException("the source is gone");
      }
      return Article.of("id-" + i, "", "text");
    });

    assertThatThrownBy(() -> index.addAll(broken)).isInstanceOf(IllegalStateException.class)
        .hasMessage("the source is gone");

    assertThat(index.stats().articles()).isEqualTo(40);
    index.add(BRIDGE);
    assertThat(ids("bridge")).containsExactly("bridge");
  }

  @Test
  void aStreamMayAskTheIndexItGoesInto() {
    index.add(BRIDGE);
    var copies = IntStream.range(0, 100)
        .mapToObj(i -> index.get("bridge").orElseThrow().toBuilder().id("copy-" + i).build());

    assertThat(index.addAll(copies).added()).isEqualTo(100);
    assertThat(index.stats().articles()).isEqualTo(101);
  }

  @Test
  void aSearchThatStartsAfterAnAdditionSeesIt() throws Exception {
    inParallel(6, thread -> {
      for (int i = 0; i < 30; i++) {
        String word = "word" + thread + "x" + i;
        index.add(Article.of(word, "", word));
        assertThat(ids(word)).containsExactly(word);
        assertThat(index.get(word)).isPresent();
      }
    });
    assertThat(index.stats().articles()).isEqualTo(180);
  }

  @Test
  void figuresAgreeWithWhatIsInTheIndex() {
    index.addAll(List.of(
        Article.builder("a").body("Der Hafen ist zu.").language(Locale.GERMAN).source("X").build(),
        Article.builder("b").body("The port is closed.").language(Locale.ENGLISH).build(),
        Article.builder("c").body("Le port est fermé.").language(Locale.FRENCH)
            .facet("place", List.of("Baku", "Bonn")).build(),
        Article.builder("d").body("2024").build()));
    index.delete("b");

    var stats = index.stats();

    assertThat(stats.place()).isEqualTo("in memory");
    assertThat(stats.articles()).isEqualTo(3);
    assertThat(stats.languages()).isEqualTo(Map.of("de", 1L, "fr", 1L, "und", 1L));
    assertThat(stats.facets()).containsEntry("place", 2L).containsEntry("source", 1L);
    assertThat(stats.bytes()).isPositive();
    assertThat(index.facetNames()).containsExactly("language", "place", "source");
  }

  @Test
  void anEmptyIndexAnswersEverything() {
    assertThat(index.search("anything").total()).isZero();
    assertThat(index.search(SearchRequest.everything().facets(Facet.SOURCE.top(3))).hits())
        .isEmpty();
    assertThat(index.get("a")).isEmpty();
    assertThat(index.matches("a", SearchRequest.of("b"))).isEmpty();
    assertThat(index.delete("a")).isFalse();
    assertThat(index.addAll(List.of()).added()).isZero();
    index.update(update -> {});
    assertThat(index.facetNames()).isEmpty();
    assertThat(index.stats().articles()).isZero();
  }

  private List<String> ids(String query) {
    return index.search(query).hits().stream().map(Hit::id).toList();
  }

  /** Runs work on several threads at once; a failure of one is a failure of all. */
  public static void inParallel(int threads, Work work) throws Exception {
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var all = IntStream.range(0, threads).<Callable<Integer>>mapToObj(i -> () -> {
        work.on(i);
        return i;
      }).toList();
      for (var done : pool.invokeAll(all)) {
        done.get();
      }
    }
  }

  /** What one of several threads does. */
  interface Work {
    void on(int thread) throws Exception;
  }
}
