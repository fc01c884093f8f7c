package dev.lupe.internal.engine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.article.Article;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.ArticleWriter;
import dev.lupe.internal.engine.index.IndexPlace;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.index.Readers;
import dev.lupe.query.Facet;
import dev.lupe.query.FacetOrder;
import dev.lupe.query.Note;
import dev.lupe.query.SearchRequest;
import dev.lupe.result.SearchResult;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is not ready in time, or can't be gone through in time, is left out, and the answer says so. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class InTimeTest {
  private static final IndexSettings SETTINGS = IndexSettings.defaults();
  private static final Readings READINGS = new Readings(SETTINGS.languages());

  private final CountDownLatch ready = new CountDownLatch(1);
  private IndexPlace place;
  private ArticleWriter writer;
  private Readers readers;

  @BeforeEach
  void open() {
    place = IndexPlace.inMemory();
    writer = ArticleWriter.open(place, SETTINGS, READINGS);
    readers = Readers.of(place, writer, state -> state.begin("something slow", () -> {
      awaitReady();
      return true;
    }));
    add("whole", "Der Verkehr ruht.");
    add("part", "Der Güterverkehr ruht. Güter und Verkehr.");
  }

  @AfterEach
  void close() {
    ready.countDown();
    readers.close();
    writer.close();
    place.close();
  }

  @Test
  void compoundsThatAreNotReadYetAreLeftOutAndTheAnswerSaysSo() throws IOException {
    var state = readers.acquire();
    try {
      var early = search(state, SearchRequest.of("Verkehr").deadline(Duration.ofMillis(200)));
      assertThat(early.isTotalExact()).isFalse();
      assertThat(early.notes()).extracting(Note::kind).contains(Note.Kind.PARTIAL);

      ready.countDown();
      var late = search(state, SearchRequest.of("verkehr").deadline(Duration.ofMinutes(1)));
      assertThat(late.hits()).extracting(hit -> hit.id()).containsExactly("whole", "part");
      assertThat(late.notes()).isEmpty();
    } finally {
      readers.release(state);
    }
  }

  @Test
  void anInterruptWhileWaitingChangesNothingAndStays() throws IOException {
    var state = readers.acquire();
    try {
      Thread.currentThread().interrupt();
      var early = search(state, SearchRequest.of("Verkehr").deadline(Duration.ofMillis(200)));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(early.isTotalExact()).isFalse();
    } finally {
      readers.release(state);
    }
  }

  @Test
  void whatFailedIsWorkedOutAnew() throws IOException {
    ready.countDown();
    var state = readers.acquire();
    try {
      long patience = TimeUnit.MINUTES.toNanos(1);
      assertThatThrownBy(() -> state.inTime("name", () -> {
        throw new IllegalArgumentException("at first");
      }, patience)).hasMessage("at first");
      assertThat(state.inTime("name", () -> "then", patience)).hasValue("then");
      assertThat(state.inTime("name", () -> "again", patience)).hasValue("then");
    } finally {
      readers.release(state);
    }
  }

  @Test
  void termsAreGoneThroughNoLongerThanThereIsTime() throws IOException {
    ready.countDown();
    // Lucene looks at no further term where one is in every article of a segment.
    writer.update(Map.of("one", Optional.of(article("one", words(0, 250))),
        "other", Optional.of(article("other", words(250, 500)))));
    var state = readers.acquire();
    try {
      var german = READINGS.of(Locale.GERMAN);
      var searcher = new IndexSearcher(state.reader());
      var inTime = TermsInTime.beginning(german.wordField(), "wor", new TimeLimit(later()));
      var late = new TimeLimit(System.nanoTime() - 1);
      var cut = TermsInTime.beginning(german.wordField(), "word499", late);
      assertThat(inTime).isEqualTo(
          TermsInTime.beginning(german.wordField(), "wor", new TimeLimit(later())));
      assertThat(searcher.count(inTime)).isEqualTo(2);
      assertThat(searcher.count(cut)).isEqualTo(1);
      assertThat(late.hasCutMatches()).isFalse();

      var all = TermsInTime.beginning(german.wordField(), "w", late);
      searcher.count(all);
      assertThat(late.hasCutMatches()).isTrue();
      assertThat(all).isNotEqualTo(
          TermsInTime.beginning(german.wordField(), "w", new TimeLimit(later())));
    } finally {
      readers.release(state);
    }
  }

  @Test
  void articlesAreGoneThroughNoLongerThanThereIsTime() throws IOException {
    ready.countDown();
    var state = readers.acquire();
    try {
      var verkehr = Clauses.term(READINGS.of(Locale.GERMAN).stemField(), "verkehr");
      var limit = new TimeLimit(later());
      var late = new TimeLimit(System.nanoTime() - 1);
      assertThat(new SearcherInTime(state.reader(), limit).count(verkehr)).isEqualTo(2);
      assertThat(limit.hasCut()).isFalse();
      assertThat(new SearcherInTime(state.reader(), late).count(verkehr)).isZero();
      assertThat(late.hasCutMatches()).isTrue();
    } finally {
      readers.release(state);
    }
  }

  @Test
  void facetValuesAreChosenFromNoLongerThanThereIsTime() throws IOException {
    ready.countDown();
    writer.update(Map.of("many", Optional.of(Article.builder("many")
        .facet("place", IntStream.range(0, 999).mapToObj(i -> "place " + i).toList()).build()),
        "more", Optional.of(Article.builder("more")
            .facet("place", IntStream.range(999, 1_500).mapToObj(i -> "place " + i).toList())
            .build())));
    var state = readers.acquire();
    try {
      var counter =
          new ValueCounter(Facet.of("place").top(3).sorted(FacetOrder.VALUE), state, false);
      new IndexSearcher(state.reader()).search(
          MatchAllDocsQuery.INSTANCE, new CountingManager(counter));
      var limit = new TimeLimit(later());
      assertThat(counter.result(limit).remaining()).isEqualTo(1_497);
      assertThat(limit.hasCut()).isFalse();

      var late = new TimeLimit(System.nanoTime() - TimeUnit.SECONDS.toNanos(1));
      assertThat(counter.result(late).counts()).hasSize(3);
      assertThat(counter.result(late).remaining()).isLessThan(1_497);
      assertThat(late.hasCut()).isTrue();
      assertThat(late.hasCutMatches()).isFalse();
    } finally {
      readers.release(state);
    }
  }

  private static long later() {
    return System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
  }

  private static SearchResult search(ReaderState state, SearchRequest request)
      throws IOException {
    return new Searcher(state, READINGS, SETTINGS).search(request);
  }

  private void add(String id, String body) {
    writer.update(Map.of(id, Optional.of(article(id, body))));
  }

  private static Article article(String id, String body) {
    return Article.builder(id).body(body).language(Locale.GERMAN).build();
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
  }

  private void awaitReady() {
    try {
      ready.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
