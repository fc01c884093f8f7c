package dev.lupe.internal.engine.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.RandomArticles;
import dev.lupe.article.Article;
import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.ArticleWriter;
import dev.lupe.internal.engine.index.IndexPlace;
import dev.lupe.internal.engine.index.Readers;
import dev.lupe.internal.engine.index.StoredArticles;
import dev.lupe.result.Span;
import dev.lupe.result.Span.Reason;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TermPlacesTest {
  private static final int ARTICLES = 60;
  private static final long SEED = 3;

  private final Readings readings = new Readings(IndexSettings.defaults().languages());
  private final IndexPlace place = IndexPlace.inMemory();
  private final ArticleWriter writer =
      ArticleWriter.open(place, IndexSettings.defaults(), readings);
  private Readers readers;

  @BeforeEach
  void open() {
    readers = Readers.of(place, writer, state -> {});
  }

  @AfterEach
  void close() {
    readers.close();
    writer.close();
    place.close();
  }

  /** Long texts have their marks looked up, short ones are read; in both every word is marked. */
  @Test
  void everyWordThatAMarkAcceptsIsMarked() throws IOException {
    var random = new RandomArticles(SEED);
    for (int i = 0; i < ARTICLES; i++) {
      var article = random.next("a" + i, i % 3 == 0 ? 400 : 8);
      // One paragraph: others might be read in another language.
      add(article.toBuilder().body(article.body().replaceAll("[\r\n]+", " "))
          .language(i % 2 == 0 ? Locale.ENGLISH : Locale.GERMAN).build());
      if (i % 20 == 0) {
        readers.release(readers.acquire());
      }
    }
    var state = readers.acquire();
    int[] docs = IntStream.range(0, state.reader().maxDoc()).toArray();
    int marked = 0;
    for (int which = 0; which < 4; which++) {
      var places = new TermPlaces(state.reader(), docs);
      for (int doc : docs) {
        var article = StoredArticles.article(state.reader(), doc);
        var reading = readings.of(article.language().orElse(Locale.ROOT));
        var mark = marks(reading).get(which);
        places.visit(doc);
        var marker = new Marker(places, article.title(), article.body(), reading);
        marker.mark(List.of(mark));
        var title = spans(article.title(), reading, mark);
        var body = spans(article.body(), reading, mark);
        assertThat(marker.titleSpans()).as("%s in %s", mark, doc).isEqualTo(title);
        assertThat(marker.bodyMatches().spans()).as("%s in %s", mark, doc).isEqualTo(body);
        marked += title.size() + body.size();
      }
    }
    assertThat(marked).isGreaterThan(ARTICLES);
    readers.release(state);
  }

  @Test
  void aTitleIsMarkedWithoutItsText() throws IOException {
    add(Article.builder("a").language(Locale.ENGLISH)
        .title("A new ferry").body("The ferry is new.").build());
    var state = readers.acquire();
    var reading = readings.of(Locale.ENGLISH);
    var places = new TermPlaces(state.reader(), 0);
    places.visit(0);
    var marker = new Marker(places, "A new ferry", "", reading);
    marker.mark(List.of(
        new Mark.Words(reading.wordField(), Set.of("ferry", "is"), Reason.EXACT, 0)));
    assertThat(marker.titleSpans()).containsExactly(new Span(6, 11, Reason.EXACT));
    readers.release(state);
  }

  @Test
  void marksAreLookedForNoLongerThanThereIsTime() throws IOException {
    add(Article.builder("a").language(Locale.ENGLISH).title("A new ferry").build());
    var state = readers.acquire();
    var reading = readings.of(Locale.ENGLISH);
    var places = new TermPlaces(state.reader(), 0);
    places.visit(0);
    var looks = new AtomicInteger();
    var marker = new Marker(places, "A new ferry", "", reading, () -> looks.incrementAndGet() > 1);
    marker.mark(Stream.of("ferry", "new").<Mark>map(word -> new Mark.Term(
        reading.wordField(), new BytesRef(word), Reason.EXACT, 0)).toList());
    assertThat(marker.titleSpans()).containsExactly(new Span(6, 11, Reason.EXACT));
    readers.release(state);
  }

  private void add(Article article) {
    writer.update(Map.of(article.id(), Optional.of(article)));
  }

  private static List<Mark.Many> marks(Reading reading) {
    String field = reading.wordField();
    var many = new HashSet<>(Set.of("harbour", "hafen", "3.5", "cafe"));
    IntStream.range(0, 1_000).forEach(number -> many.add("never" + number));
    return List.of(
        new Mark.Words(field, Set.of("harbour", "hafen", "häfen", "cafe", "3.5"), Reason.STEM, 0),
        new Mark.Words(field, many, Reason.TYPO, 1),
        new Mark.Pattern(field, new PrefixQuery(new Term(field, "ha")).getCompiled(),
            Reason.PREFIX, 2),
        new Mark.Inside(field, Map.of("guterverkehr", List.of(new Mark.Stretch(5, 12)), "strasse",
            List.of(new Mark.Stretch(4, 7))), Reason.COMPOUND, 3));
  }

  /** What is to be marked, by reading the text word by word. */
  private static List<Span> spans(String text, Reading reading, Mark.Many mark) {
    var found = new ArrayList<Match>();
    reading.forEachWord(text, (term, start, end) -> {
      if (mark instanceof Mark.Inside inside && mark.accepts(term)) {
        String word = text.substring(start, end);
        inside.stretches().getOrDefault(term, List.of()).forEach(stretch -> found.add(new Match(
            start + FoldedLetters.place(word, stretch.start()),
            start + FoldedLetters.place(word, stretch.end()), inside.reason(), inside.part())));
      } else if (mark.accepts(term)) {
        found.add(new Match(start, end, Reason.STEM, 0));
      }
    });
    var spans = Matches.of(found).spans();
    return mark instanceof Mark.Inside ? spans : spans.stream()
        .map(span -> new Span(span.start(), span.end(), reason(mark))).toList();
  }

  private static Reason reason(Mark.Many mark) {
    return switch (mark) {
      case Mark.Words words -> words.reason();
      case Mark.Pattern pattern -> pattern.reason();
      case Mark.Inside inside -> inside.reason();
    };
  }
}
