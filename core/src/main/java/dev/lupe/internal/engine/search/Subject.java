package dev.lupe.internal.engine.search;

import static dev.lupe.internal.engine.search.Clauses.boosted;
import static dev.lupe.internal.engine.search.Clauses.term;

import dev.lupe.article.Article;
import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.highlight.Mark;
import dev.lupe.internal.engine.index.Fields;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.internal.engine.index.StoredArticles;
import dev.lupe.internal.engine.search.SalientTerms.Salient;
import dev.lupe.result.Span.Reason;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about, as a search: its salient words in its own language, and in each other
 * language what reads alike there.
 */
final class Subject {
  private static final int MOST_TEXT = 50_000;
  private static final int MOST_STEMS = 80;
  private static final int MOST_NAMES = 30;
  private static final double NAME = 0.2;
  private static final double SHARE = 0.05;
  private static final int LEAST = 2;
  /**
   * The share of its own score that another article has to reach. Among three to a hundred articles
   * of Wikinews, nine in ten second halves of an article do, and few articles on anything else.
   */
  private static final double FLOOR = 0.05;
  /** Long articles share more by chance: so much more for each word of theirs. */
  private static final double FLOOR_PER_WORD = 0.0007;
  private static final double HIGHEST_FLOOR = 0.09;
  /** The same for an article in another language, which shares names and numbers at most. */
  private static final double FOREIGN_FLOOR = 0.02;
  /** Lucene refuses a query of more than 1,024 terms. */
  private static final int MOST_TERMS = 700;
  private static final int MOST_FOREIGN = 160;

  private final ReaderState state;
  private final Readings readings;
  private final Article article;
  private final Reading own;
  private final String title;
  private final String body;
  private final Map<String, List<Mark>> marks = new HashMap<>();

  private final IndexSearcher searcher;
  private final int doc;
  private double itself;

  Subject(ReaderState state, Readings readings, IndexSearcher searcher, int doc)
      throws IOException {
    this.searcher = searcher;
    this.doc = doc;
    this.state = state;
    this.readings = readings;
    this.article = StoredArticles.article(state.reader(), doc);
    this.own = readings.of(
        Locale.forLanguageTag(StoredArticles.card(state.reader(), doc).language()));
    this.title = article.title();
    this.body = article.body().substring(0, Math.min(MOST_TEXT, article.body().length()));
  }

  /** Articles on the subject, among those that match a query or among all. */
  Translation among(@Nullable Query some) throws IOException {
    var any = new BooleanQuery.Builder();
    any.add(inOwnLanguage(), Occur.SHOULD);
    var foreign = new ForeignTerms(state, own, title, body);
    var others = readings.all().stream().filter(reading -> !reading.tag().equals(own.tag())
        && state.articles(reading.wordField()) > 0).toList();
    for (var reading : others) {
      var collector = new MarkCollector();
      int most = Math.min(MOST_FOREIGN, MOST_TERMS / others.size());
      foreign.in(reading, collector, most).ifPresent(query -> any.add(
          new ScoredAtLeast(query, (float) (FOREIGN_FLOOR * itself)), Occur.SHOULD));
      marks.put(reading.tag(), collector.marks());
    }
    var all = new BooleanQuery.Builder()
        .add(any.build(), Occur.MUST)
        .add(term(Fields.ID, article.id()), Occur.MUST_NOT);
    if (some != null) {
      all.add(some, Occur.FILTER);
    }
    return Translation.of(all.build(), marks);
  }

  /** Articles of the same language that have enough in common with this one. */
  private Query inOwnLanguage() throws IOException {
    var stems = new SalientTerms(state, own.stemField(), Everyday.stems(state, own))
        .addTitle(own.stems(title)).addBody(own.stems(body));
    var names = new SalientTerms(state, own.nameField(), Everyday.none())
        .addTitle(own.nameKeys(title)).addBody(own.nameKeys(body));
    var shared = stems.best(MOST_STEMS);
    var sharedNames = names.best(MOST_NAMES);
    var collector = new MarkCollector();
    shared.forEach(stem -> collector.term(
        own.stemField(), stem.term(), Reason.STEM, collector.nextPart()));
    sharedNames.forEach(name -> collector.term(
        own.nameField(), name.term(), Reason.NAME, collector.nextPart()));
    marks.put(own.tag(), collector.marks());
    itself = score(alike(stems.any(MOST_STEMS), names.any(MOST_NAMES)));
    double floor = Math.clamp(FLOOR_PER_WORD * stems.size(), FLOOR, HIGHEST_FLOOR);
    return new ScoredAtLeast(alike(shared, sharedNames), (float) (floor * itself));
  }

  private Query alike(List<Salient> stems, List<Salient> names) {
    var any = new BooleanQuery.Builder();
    stems.forEach(stem -> any.add(
        boosted(term(own.stemField(), stem.term()), (float) stem.worth()), Occur.SHOULD));
    any.setMinimumNumberShouldMatch(least(stems.size()));
    var withNames = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
    names.forEach(name -> withNames.add(
        boosted(term(own.nameField(), name.term()), (float) (NAME * name.worth())),
        Occur.SHOULD));
    return withNames.build();
  }

  private double score(Query query) throws IOException {
    return searcher.explain(query, doc).getValue().doubleValue();
  }

  /** How many terms two articles have to share; one alone may be chance. */
  static int least(int terms) {
    return Math.min(terms, Math.max(LEAST, (int) Math.round(SHARE * terms)));
  }
}
