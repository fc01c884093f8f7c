package dev.lupe.internal.engine.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.SegmentTerms.Stretch;
import dev.lupe.internal.text.SortedWords;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SegmentWordsTest {
  private static final long SEED = 5;

  private final Random random = new Random(SEED);
  private final Readings readings = new Readings(IndexSettings.defaults().languages());
  private final String field = readings.of(Locale.GERMAN).wordField();
  private final IndexPlace place = IndexPlace.inMemory();
  private final ArticleWriter writer;
  private final Readers readers;

  SegmentWordsTest() throws IOException {
    writer = ArticleWriter.open(place, IndexSettings.defaults(), readings);
    readers = Readers.of(place, writer, state -> {});
  }

  @AfterEach
  void close() throws IOException {
    readers.close();
    writer.close();
    place.close();
  }

  @Test
  void theyAreAsFrequentAsInTheIndexAfterEveryChange() throws IOException {
    for (int round = 0; round < 25; round++) {
      writer.update(round == 0 ? articles(round, 150) : articles(round, 1 + random.nextInt(20)));
      var state = readers.acquire();
      var tables = state.segmentWords(field);
      assertThat(tables.size()).isBetween(1, 3);
      for (char first = 'a'; first < 'f'; first++) {
        String word = first + "wort";
        assertThat(tables.stream().mapToInt(table -> table.frequency(word)).sum())
            .as("%s in round %d, seed %d", word, round, SEED)
            .isEqualTo(state.articlesWith(field, word));
      }
      readers.release(state);
    }
  }

  @Test
  void tablesOfSegmentsThatStayAreReadOnce() throws IOException {
    writer.update(articles(0, 300));
    var before = readers.acquire();
    var large = before.segmentWords(field).getFirst();
    writer.update(articles(1, 1));
    var after = readers.acquire();

    assertThat(after).isNotSameAs(before);
    assertThat(after.segmentWords(field)).hasSize(2).contains(large);
    readers.release(before);
    readers.release(after);
  }

  @Test
  void readingEndsWhereTheTermsWouldBeTooMany() throws IOException {
    writer.update(articles(0, 50));
    readers.release(readers.acquire());
    writer.update(articles(1, 50));
    var state = readers.acquire();
    var segments = state.reader().leaves().stream().map(LeafReaderContext::reader).toList();

    var all = read(segments, words -> true).orElseThrow();
    assertThat(read(segments, words -> words.size() <= all.size())).isPresent();
    assertThat(read(segments, words -> words.size() < all.size())).isEmpty();
    readers.release(state);
  }

  private Optional<SortedWords> read(List<LeafReader> segments, Predicate<SortedWords> fit) {
    return SegmentTerms.of(segments, field, Stretch.ALL, term -> true, fit, () -> false);
  }

  private Map<String, Optional<Article>> articles(int round, int count) {
    var articles = new LinkedHashMap<String, Optional<Article>>();
    for (int i = 0; i < count; i++) {
      String id = round + "." + i;
      articles.put(id, Optional.of(Article.builder(id).language(Locale.GERMAN)
          .body("Ein " + (char) ('a' + random.nextInt(6)) + "wort steht hier").build()));
    }
    return articles;
  }
}
