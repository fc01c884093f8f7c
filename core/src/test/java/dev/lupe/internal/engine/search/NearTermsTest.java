package dev.lupe.internal.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Article;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.ArticleWriter;
import dev.lupe.internal.engine.index.IndexPlace;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.index.Readers;
import dev.lupe.internal.engine.spell.Speller;
import dev.lupe.internal.engine.spell.Spelling;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NearTermsTest {
  private static final long SEED = 11;
  private static final int ARTICLES = 120;
  private static final int WORDS = 40;
  private static final int MOST = 50;

  private final Random random = new Random(SEED);
  private final IndexPlace place = IndexPlace.inMemory();
  private final ArticleWriter writer;
  private final Readers readers;
  private final String field;

  NearTermsTest() throws IOException {
    var settings = IndexSettings.defaults();
    var readings = new Readings(settings.languages());
    field = readings.of(Locale.ENGLISH).wordField();
    writer = ArticleWriter.open(place, settings, readings);
    readers = Readers.of(place, writer, state -> {});
  }

  @AfterEach
  void close() throws IOException {
    readers.close();
    writer.close();
    place.close();
  }

  @Test
  void theyFindWhatLucenesFuzzyQueryFindsWithTheSameScores() throws IOException {
    for (int i = 0; i < ARTICLES; i++) {
      writer.update(Map.of("a" + i, Optional.of(article("a" + i))));
      if (i % 30 == 0) {
        readers.release(readers.acquire());
      }
    }
    var state = readers.acquire();
    var searcher = new IndexSearcher(state.reader());
    for (int round = 0; round < 600; round++) {
      if (round == 300) {
        awaitInMemory(state);
      }
      String word = word(3);
      int edits = 1 + random.nextInt(2);
      var expected = new FuzzyQuery(new Term(field, word), edits, 0, MOST, true);
      assertThat(scores(searcher, new NearTerms(state, () -> false).of(field, word, edits).query()))
          .as("%s~%s, seed %s", word, edits, SEED).isEqualTo(scores(searcher, expected));
    }
    readers.release(state);
  }

  @Test
  void whatIsNearIsListedToBeMarked() throws IOException {
    writer.update(Map.of("a", Optional.of(Article.builder("a").language(Locale.ENGLISH)
        .body("Ferry, ferries, fery, berry, fryer, cherry, freyr").build())));
    var state = readers.acquire();
    for (int round = 0; round < 2; round++) {
      assertThat(new NearTerms(state, () -> false).of(field, "ferry", 1).terms())
          .containsExactlyInAnyOrder("ferry", "fery", "berry");
      awaitInMemory(state);
    }
    readers.release(state);
  }

  @Test
  void theSameWordsAreFoundInMemoryAsInTheDictionaries() throws IOException {
    for (int i = 0; i < ARTICLES; i++) {
      writer.update(Map.of("a" + i, Optional.of(article("a" + i))));
      if (i % 30 == 0) {
        readers.release(readers.acquire());
      }
    }
    var state = readers.acquire();
    var words = IntStream.range(0, 100).mapToObj(i -> word(4)).distinct().toList();
    var inDictionaries = words.stream().map(word -> spellings(state, word)).toList();
    awaitInMemory(state);
    assertThat(words.stream().map(word -> spellings(state, word)).toList())
        .as("seed %s", SEED).isEqualTo(inDictionaries);
    assertThat(inDictionaries).anySatisfy(found -> assertThat(found).isNotEmpty());
    readers.release(state);
  }

  private List<Spelling> spellings(ReaderState state, String word) {
    return new Speller(state, new Readings(IndexSettings.defaults().languages()), () -> false)
        .near(word, 20);
  }

  private void awaitInMemory(ReaderState state) {
    while (state.nearWords(field).isEmpty()) {
      Thread.onSpinWait();
    }
  }

  private Article article(String id) {
    var body = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      body.append(word(1)).append(' ');
    }
    return Article.builder(id).language(Locale.ENGLISH).body(body.toString()).build();
  }

  /** Short words of few letters, so that many are near one another, some of several bytes. */
  private String word(int shortest) {
    var letters = List.of("a", "b", "c", "é", "ж", "𝒜");
    var word = new StringBuilder();
    for (int left = shortest + random.nextInt(6); left > 0; left--) {
      word.append(letters.get(random.nextInt(letters.size())));
    }
    return word.toString();
  }

  private static Map<Integer, Float> scores(IndexSearcher searcher, Query query)
      throws IOException {
    var scores = new LinkedHashMap<Integer, Float>();
    Arrays.stream(searcher.search(query, ARTICLES).scoreDocs)
        .forEach(hit -> scores.put(hit.doc, hit.score));
    return scores;
  }
}
