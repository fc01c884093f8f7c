package dev.lupe.internal.engine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.lupe.article.Article;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.ArticleWriter;
import dev.lupe.internal.engine.index.IndexPlace;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.index.Readers;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TermsAsOneTest {
  private static final long SEED = 17;
  private static final List<Integer> SEGMENTS = List.of(1_500, 300, 60);
  private static final int ARTICLES = SEGMENTS.stream().mapToInt(size -> size).sum();
  /** The first of them are in most articles, the last ones in a few. */
  private static final int WORDS = 60;
  private static final double TOLERANCE = 1e-4;

  private final Random random = new Random(SEED);
  private final IndexPlace place = IndexPlace.inMemory();
  private final Readings readings = new Readings(IndexSettings.defaults().languages());
  private final String field = readings.of(Locale.ENGLISH).wordField();
  private final ArticleWriter writer =
      ArticleWriter.open(place, IndexSettings.defaults(), readings);
  private final Readers readers = Readers.of(place, writer, state -> {});

  @BeforeEach
  void addArticlesInThreeSegments() throws IOException {
    for (int size : SEGMENTS) {
      var articles = new LinkedHashMap<String, Optional<Article>>();
      for (int i = 0; i < size; i++) {
        String id = size + "." + i;
        articles.put(id, Optional.of(
            Article.builder(id).language(Locale.ENGLISH).body(text()).build()));
      }
      writer.update(articles);
      readers.release(readers.acquire());
    }
  }

  @AfterEach
  void close() throws IOException {
    readers.close();
    writer.close();
    place.close();
  }

  @Test
  void theyScoreAsLucenesSynonymsDoThatAreAsRareAsAllAreTogether() throws IOException {
    var state = readers.acquire();
    for (int round = 0; round < 200; round++) {
      var terms = terms();
      assertThat(scores(state, TermsAsOne.of(state, field, terms)))
          .as("%s, seed %d", terms, SEED)
          .usingComparatorForType(TermsAsOneTest::compareNearly, Double.class)
          .usingRecursiveComparison().isEqualTo(scores(state, reference(state, terms)));
    }
    readers.release(state);
  }

  @Test
  void withoutScoresTheyFindTheSameArticles() throws IOException {
    var state = readers.acquire();
    for (int round = 0; round < 100; round++) {
      var terms = terms();
      var filter = new BooleanQuery.Builder()
          .add(TermsAsOne.of(state, field, terms), Occur.FILTER).build();
      assertThat(scores(state, filter).keySet()).as("%s, seed %d", terms, SEED)
          .isEqualTo(scores(state, reference(state, terms)).keySet());
    }
    readers.release(state);
  }

  @Test
  void besideOthersTheyScoreAsLucenesSynonymsDo() throws IOException {
    var state = readers.acquire();
    for (int round = 0; round < 100; round++) {
      var terms = terms();
      var word = state.query(field, "w" + random.nextInt(WORDS));
      for (var occur : List.of(Occur.SHOULD, Occur.MUST, Occur.MUST_NOT)) {
        assertThat(scores(state, beside(word, occur, TermsAsOne.of(state, field, terms))))
            .as("%s %s %s, seed %d", terms, occur, word, SEED)
            .usingComparatorForType(TermsAsOneTest::compareNearly, Double.class)
            .usingRecursiveComparison()
            .isEqualTo(scores(state, beside(word, occur, reference(state, terms))));
      }
    }
    readers.release(state);
  }

  @Test
  void theyAreReadInLargeSteps() throws IOException {
    var state = readers.acquire();
    for (int round = 0; round < 200; round++) {
      var terms = terms();
      var steps = new ArrayList<Integer>();
      for (int at = random.nextInt(40); at < ARTICLES; at += 1 + random.nextInt(150)) {
        steps.add(at);
      }
      assertThat(advanced(state, TermsAsOne.of(state, field, terms), steps))
          .as("%s at %s, seed %d", terms, steps, SEED)
          .isEqualTo(advanced(state, reference(state, terms), steps));
    }
    readers.release(state);
  }

  @Test
  void anExplanationHasTheScore() throws IOException {
    var state = readers.acquire();
    var searcher = new IndexSearcher(state.reader());
    var query = TermsAsOne.of(state, field, Map.of("w0", 1f, "w40", 0.5f));
    for (var hit : searcher.search(query, 20).scoreDocs) {
      assertThat(searcher.explain(query, hit.doc).getValue().floatValue())
          .isCloseTo(hit.score, within(1e-5f));
    }
    assertThat(searcher.explain(TermsAsOne.of(state, field, Map.of("nowhere", 1f)), 0).isMatch())
        .isFalse();
    readers.release(state);
  }

  @Test
  void termsOfAnotherStateAreRefused() throws IOException {
    var state = readers.acquire();
    var query = TermsAsOne.of(state, field, Map.of("w0", 1f, "w1", 1f));
    writer.update(Map.of("new", Optional.of(Article.of("new", "", "w0"))));
    var newer = readers.acquire();
    assertThatThrownBy(() -> new IndexSearcher(newer.reader()).count(query))
        .isInstanceOf(IllegalStateException.class);
    readers.release(newer);
    readers.release(state);
  }

  private static int compareNearly(double one, double other) {
    return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other))
        ? 0 : Double.compare(one, other);
  }

  /** A few terms, each with a weight; perhaps one that no article has. */
  private Map<String, Float> terms() {
    var terms = new LinkedHashMap<String, Float>();
    int count = 1 + random.nextInt(20);
    for (int i = 0; i < count; i++) {
      terms.put("w" + random.nextInt(WORDS + 5), List.of(1f, 0.7f, 0.5f).get(random.nextInt(3)));
    }
    terms.put("w" + random.nextInt(WORDS), 1f);
    return terms;
  }

  private Query reference(ReaderState state, Map<String, Float> terms) {
    var synonyms = new SynonymQuery.Builder(field);
    terms.forEach((term, weight) -> synonyms.addTerm(new Term(field, term), weight));
    int most = 0;
    int sum = 0;
    for (int articles : state.articlesWith(field, terms.keySet())) {
      most = Math.max(most, articles);
      sum += articles;
    }
    int all = state.reader().maxDoc();
    double together = Rarity.of(Math.min(all, sum), all) / Rarity.of(most, all);
    return new BoostQuery(synonyms.build(), (float) together);
  }

  private static Query beside(Query word, Occur occur, Query terms) {
    return new BooleanQuery.Builder().add(terms, Occur.SHOULD).add(word, occur).build();
  }

  /** The articles that are reached by going on to one number after the other in each segment. */
  private static List<Integer> advanced(ReaderState state, Query query, List<Integer> steps)
      throws IOException {
    var searcher = new IndexSearcher(state.reader());
    var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    var reached = new ArrayList<Integer>();
    for (var segment : state.reader().leaves()) {
      var scorer = weight.scorer(segment);
      if (scorer != null) {
        var articles = scorer.iterator();
        for (int step : steps) {
          reached.add(step > articles.docID() ? articles.advance(step) : articles.docID());
        }
      }
    }
    return reached;
  }

  private static Map<Integer, Double> scores(ReaderState state, Query query) throws IOException {
    var searcher = new IndexSearcher(state.reader());
    var scores = new TreeMap<Integer, Double>();
    for (var hit : searcher.search(query, ARTICLES).scoreDocs) {
      scores.put(hit.doc, (double) hit.score);
    }
    return scores;
  }

  private String text() {
    var words = new ArrayList<String>();
    int length = 5 + random.nextInt(60);
    for (int i = 0; i < length; i++) {
      words.add("w" + (int) (WORDS * Math.pow(random.nextDouble(), 3)));
    }
    return String.join(" ", words);
  }
}
