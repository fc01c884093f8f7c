package dev.lupe.internal.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.ArticleWriter;
import dev.lupe.internal.engine.index.IndexPlace;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.index.Readers;
import dev.lupe.internal.engine.search.Look.Counted;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.TypoTolerance;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which way of taking a request comes after which, and when none does. */
class AttemptsTest {
  private static final IndexSettings SETTINGS = IndexSettings.defaults();
  private static final Readings READINGS = Readings.of(SETTINGS);

  private IndexPlace place;
  private ArticleWriter writer;
  private Readers readers;
  private ReaderState state;

  @BeforeEach
  void open() {
    place = IndexPlace.inMemory();
    writer = ArticleWriter.open(place, SETTINGS, READINGS);
    readers = Readers.of(place, writer, state -> Searcher.prepare(state, READINGS));
    add("district", Locale.GERMAN, "Der Stadtteil wächst.");
    add("democracy", Locale.ENGLISH, "A democracy needs the voters.");
    state = readers.acquire();
  }

  private void add(String id, Locale language, String body) {
    writer.update(Map.of(id, Optional.of(
        Article.builder(id).body(body).language(language).build())));
  }

  @AfterEach
  void close() {
    readers.release(state);
    readers.close();
    writer.close();
    place.close();
  }

  @Test
  void whatIsFoundAsItWasTypedIsNotTakenForAnythingElse() throws IOException {
    assertThat(way("Stadtteil", inTime())).isEqualTo(Way.AS_TYPED);
  }

  @Test
  void slipsAreMendedWhereNothingIsFound() throws IOException {
    assertThat(way("Satdtteil", inTime())).isEqualTo(Way.TOLERANT);
    var never = SearchRequest.of("Satdtteil");
    assertThat(new Attempts<>(question(never, inTime()), counting(never)).best().way())
        .isEqualTo(Way.AS_TYPED);
  }

  @Test
  void otherLanguagesAreAskedWhereNoSpellingIsOffered() throws IOException {
    assertThat(way("Demokratie", inTime())).isEqualTo(Way.ACROSS_LANGUAGES);
  }

  @Test
  void wordsWithoutASubjectAreAskedForWhereTheOthersFindNothing() throws IOException {
    assertThat(way("the \"zebra\"", inTime())).isEqualTo(Way.WITH_STOP_WORDS);
  }

  @Test
  void aLookThatWasCutOffSaysNothingAboutSlipsAndOtherLanguages() throws IOException {
    for (String typed : new String[] {"Satdtteil", "Demokratie", "the \"zebra\""}) {
      var cut = inTime();
      cut.cutMatches();
      assertThat(way(typed, cut)).as(typed).isEqualTo(Way.AS_TYPED);
    }
  }

  @Test
  void noSpellingIsOfferedForWhatWasNotLookedForToItsEnd() throws IOException {
    var request = SearchRequest.of("Satdtteil");
    var whole = new Attempts<>(question(request, inTime()), counting(request));
    whole.best();
    assertThat(whole.offered()).extracting(offered -> offered.text()).containsExactly("Stadtteil");

    var cut = inTime();
    cut.cutMatches();
    var attempts = new Attempts<>(question(request, cut), counting(request));
    attempts.best();
    assertThat(attempts.offered()).isEmpty();
  }

  private Way way(String typed, TimeLimit limit) throws IOException {
    var request = SearchRequest.of(typed).typos(TypoTolerance.WHEN_NOTHING_FOUND);
    return new Attempts<>(question(request, limit), counting(request)).best().way();
  }

  private Look.Looking<Counted> counting(SearchRequest request) {
    return Counted.of(question(request, inTime()));
  }

  private Question question(SearchRequest request, TimeLimit limit) {
    return Question.of(request, state, READINGS, SETTINGS, limit);
  }

  private static TimeLimit inTime() {
    return new TimeLimit(System.nanoTime() + TimeUnit.MINUTES.toNanos(5));
  }
}
