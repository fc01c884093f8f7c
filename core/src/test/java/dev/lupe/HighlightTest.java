package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SnippetStyle;
import dev.lupe.result.Hit;
import dev.lupe.result.Snippet;
import dev.lupe.result.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HighlightTest {
  private final ArticleIndex index = ArticleIndex.inMemory();

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void aPhraseIsOneSpan() {
    add("", "He rode the slow train north. The train was slow.");

    assertThat(marked("\"slow train\"")).containsExactly("slow train");
    assertThat(marked("“Slow Train”")).containsExactly("slow train");
  }

  @Test
  void aLoosePhraseIsOneSpanOverWhatStandsBetween() {
    add("", "The ferry to the island leaves late.");

    assertThat(marked("\"ferry island\"~2")).containsExactly("ferry to the island");
  }

  @Test
  void phrasesThatOverlapAreMarkedWhole() {
    add("", "Row, row, row the boat across the quiet bay at dawn.");

    assertThat(marked("\"row row\"")).containsExactly("Row, row, row");
    assertThat(marked("\"quiet bay\" \"across the quiet\""))
        .containsExactly("across the quiet bay");
    assertThat(marked("\"the quiet bay\" \"quiet\"")).containsExactly("the quiet bay");
  }

  @Test
  void theTitleIsMarkedToo() {
    add("Bridge closed", "The old bridge is closed.");
    var hit = index.search("bridge").hits().getFirst();

    assertThat(hit.markedTitle().toPlain()).isEqualTo("[Bridge] closed");
    assertThat(hit.snippets().getFirst().toPlain()).isEqualTo("The old [bridge] is closed.");
  }

  @Test
  void aPhraseDoesNotReachFromTheTitleIntoTheText() {
    add("The old bridge", "Closed for repairs.");

    assertThat(index.search("\"bridge closed\"").total()).isZero();
  }

  @Test
  void anArticleWithoutATitleIsMarked() {
    add("", "Closed: the bridge.");

    assertThat(index.search("bridge").hits().getFirst().snippets().getFirst().toPlain())
        .isEqualTo("Closed: the [bridge].");
  }

  @Test
  void marksReachAnyDepth() {
    String filler = "Nothing of note happened on that day either. ".repeat(3_000);
    add("Chronicle", filler + "Then a comet fell into the harbour. " + filler);

    var hit = index.search("comet").hits().getFirst();

    assertThat(hit.snippets()).isNotEmpty();
    assertThat(hit.snippets().getFirst().start()).isGreaterThan(100_000);
    assertThat(hit.snippets().getFirst().toPlain())
        .contains("Then a [comet] fell into the harbour.");
    assertThat(index.matches("a", SearchRequest.of("come*")).orElseThrow().body()).hasSize(1);
  }

  @Test
  void whatIsExcludedIsNotMarked() {
    add("", "A bridge and a ferry.");

    assertThat(marks("bridge -ferry")).containsExactly("bridge");
    assertThat(marks("bridge NOT (ferry OR bridge)")).containsExactly("bridge");
  }

  @Test
  void anArticleThatIsNoHitHasItsMarksAllTheSame() {
    add("", "A bridge and a ferry.");

    assertThat(index.search("+bridge +tunnel").total()).isZero();
    assertThat(marks("+bridge +tunnel")).containsExactly("bridge");
    assertThat(marks("tunnel")).isEmpty();
    assertThat(marks("*")).isEmpty();
  }

  @Test
  void whereNothingIsMarkedTheTextBegins() {
    add("", "The first sentence is here. " + "More of it follows. ".repeat(100));

    assertThat(index.search("*").hits().getFirst().snippets()).singleElement()
        .satisfies(snippet -> {
          assertThat(snippet.start()).isZero();
          assertThat(snippet.text()).startsWith("The first sentence is here.");
          assertThat(snippet.spans()).isEmpty();
        });
  }

  @Test
  void noSnippetsAreGivenWhereNoneAreWanted() {
    add("A bridge", "A bridge.");
    var hit = index.search(SearchRequest.of("bridge").snippets(SnippetStyle.NONE)).hits()
        .getFirst();

    assertThat(hit.snippets()).isEmpty();
    assertThat(hit.titleSpans()).hasSize(1);
  }

  @Test
  void aSentenceThatFitsIsShownWhole() {
    add("", "It was quiet. The minister opened the bridge at noon. It rained.");

    assertThat(index.search("bridge").hits().getFirst().snippets().getFirst().text())
        .contains("The minister opened the bridge at noon.");
  }

  @Test
  void snippetsAreCutFromTheBodyWithAllItsMarksAndKeepTheirBounds() {
    var random = new Random(42);
    var articles = new RandomArticles(42);
    for (int i = 0; i < 40; i++) {
      index.add(articles.next("article-" + i, 1 + random.nextInt(400)));
    }
    for (int round = 0; round < 100; round++) {
      var style = new SnippetStyle(1 + random.nextInt(6), 20 + random.nextInt(300));
      var request = SearchRequest.of(query(random, articles)).snippets(style).page(0, 10);
      for (var hit : index.search(request).hits()) {
        checkHit(hit, request, style);
      }
    }
  }

  private void checkHit(Hit hit, SearchRequest request, SnippetStyle style) {
    var all = index.matches(hit.id(), request).orElseThrow();
    String body = all.article().body();
    checkSpans(all.title(), all.article().title());
    checkSpans(all.body(), body);
    assertThat(hit.titleSpans()).isEqualTo(all.title());
    assertThat(hit.snippets()).hasSizeLessThanOrEqualTo(style.count());
    var shown = new ArrayList<int[]>();
    for (var snippet : hit.snippets()) {
      int end = snippet.start() + snippet.text().length();
      assertThat(snippet.text()).isEqualTo(body.substring(snippet.start(), end))
          .hasSizeLessThanOrEqualTo(style.length());
      assertThat(Character.isLowSurrogate(snippet.text().charAt(0))).isFalse();
      assertThat(Character.isHighSurrogate(body.charAt(end - 1))).isFalse();
      checkSpans(snippet.spans(), snippet.text());
      assertThat(shown).noneMatch(other -> other[0] < end && snippet.start() < other[1]);
      shown.add(new int[] {snippet.start(), end});
      assertThat(snippet.spans()).as("%s in %s", request.text(), snippet)
          .isEqualTo(within(all.body(), snippet));
    }
    if (!all.body().isEmpty()) {
      assertThat(hit.snippets()).isNotEmpty()
          .allSatisfy(snippet -> assertThat(snippet.spans()).isNotEmpty());
    }
  }

  private static void checkSpans(List<Span> spans, String text) {
    int at = 0;
    for (var span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(at);
      assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
      at = span.end();
    }
  }

  /** The parts of the body's spans that a snippet shows. */
  private static List<Span> within(List<Span> spans, Snippet snippet) {
    return spans.stream()
        .map(span -> new Span(Math.max(0, span.start() - snippet.start()),
            Math.min(snippet.text().length(), span.end() - snippet.start()), span.reason()))
        .filter(span -> span.start() < span.end()).toList();
  }

  private static String query(Random random, RandomArticles articles) {
    return switch (random.nextInt(6)) {
      case 0 -> articles.word();
      case 1 -> articles.word() + " " + articles.word();
      case 2 -> "\"" + articles.word() + " " + articles.word() + "\"~" + random.nextInt(8);
      case 3 -> "\"" + articles.word() + " " + articles.word() + " " + articles.word() + "\"~9";
      case 4 -> articles.word().substring(0, 2) + "* " + articles.word();
      default -> articles.word() + "~ " + articles.word();
    };
  }

  private void add(String title, String body) {
    index.add(Article.builder("a").title(title).body(body).language(Locale.ENGLISH).build());
  }

  /** The texts that are marked in the snippets of the only hit. */
  private List<String> marked(String query) {
    var marked = new ArrayList<String>();
    for (var snippet : index.search(query).hits().getFirst().snippets()) {
      snippet.spans()
          .forEach(span -> marked.add(snippet.text().substring(span.start(), span.end())));
    }
    return marked;
  }

  /** The texts that are marked in the body of the article, be it a hit or not. */
  private List<String> marks(String query) {
    var map = index.matches("a", SearchRequest.of(query)).orElseThrow();
    return map.body().stream()
        .map(span -> map.article().body().substring(span.start(), span.end())).toList();
  }
}
