package dev.lupe.benchmarks.hibernate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.loading.MassLoadingStrategy;
import org.hibernate.search.mapper.pojo.standalone.loading.binding.EntityLoadingBinder;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;

/**
 * An index set up as Hibernate Search's documentation has it: the standalone mapper, mass indexing,
 * Lucene's analyzers of both languages, aggregations for facets, the unified highlighter.
 */
final class ArticleSearch implements AutoCloseable {
  private static final int PAGE = 10;
  private static final int FACET_VALUES = 10;
  private static final int SNIPPETS = 3;
  private static final String[] TEXT = {"title_en", "title_de", "body_en", "body_de"};
  private static final List<String> FACETS = List.of("source", "section", "topic", "place");

  private final Map<String, Article> articles = new HashMap<>();
  private final CloseableSearchMapping mapping;

  /** A new index of the articles of a file, which are read now and indexed later. */
  ArticleSearch(Path folder, Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      lines.map(Article::of).forEach(article -> articles.put(article.id(), article));
    }
    LuceneAnalysisConfigurer analysis = context -> {
      context.analyzer("english").instance(new EnglishAnalyzer());
      context.analyzer("german").instance(new GermanAnalyzer());
    };
    EntityLoadingBinder fromMemory = binding -> binding.massLoadingStrategy(Article.class,
        MassLoadingStrategy.fromMap(articles));
    StandalonePojoMappingConfigurer loading = context -> context.programmaticMapping()
        .type(Article.class).searchEntity().loadingBinder(fromMemory);
    mapping = SearchMapping.builder(AnnotatedTypeSource.fromClasses(Article.class))
        .property("hibernate.search.backend.directory.root", folder.toString())
        .property("hibernate.search.backend.analysis.configurer", analysis)
        .property("hibernate.search.mapping.configurer", loading)
        .build();
  }

  /** Indexes all articles and writes them to the disk. */
  void index() throws InterruptedException {
    mapping.scope(Article.class).massIndexer()
        .threadsToLoadObjects(Runtime.getRuntime().availableProcessors()).startAndWait();
    articles.clear();
  }

  /** How many articles match, and the titles of the first ones. */
  Answer plain(Question question) {
    try (var session = mapping.createSession()) {
      var query = session.search(Article.class)
          .select(f -> f.field("shown", String.class))
          .where(f -> predicate(f, question));
      var result = question.isNewestFirst()
          ? query.sort(f -> f.field("published").desc()).fetch(PAGE)
          : query.fetch(PAGE);
      return new Answer(result.total().hitCount(), result.hits().size(), 0, 0);
    }
  }

  /** The same with what marks titles and pieces of text, and the counts of all facets. */
  Answer rich(Question question) {
    try (var session = mapping.createSession()) {
      var query = session.search(Article.class)
          .select(f -> f.composite().from(f.field("shown", String.class), f.composite().from(
              f.highlight("title_en").highlighter("title"),
              f.highlight("title_de").highlighter("title")).asList(), f.composite()
                  .from(
                      f.highlight("body_en"), f.highlight("body_de"))
                  .asList())
              .asList())
          .where(f -> predicate(f, question))
          .highlighter(f -> f.unified().numberOfFragments(SNIPPETS))
          .highlighter("title", f -> f.unified().numberOfFragments(1));
      for (String facet : FACETS) {
        query = query.aggregation(key(facet),
            f -> f.terms().field(facet, String.class).maxTermCount(FACET_VALUES));
      }
      var result = question.isNewestFirst()
          ? query.sort(f -> f.field("published").desc()).fetch(PAGE)
          : query.fetch(PAGE);
      return new Answer(result.total().hitCount(), result.hits().size(), snippets(result),
          counts(result));
    }
  }

  private static int snippets(SearchResult<List<?>> result) {
    return result.hits().stream().map(hit -> (List<?>) hit.get(2))
        .flatMap(List::stream).mapToInt(snippets -> ((List<?>) snippets).size()).sum();
  }

  private static long counts(SearchResult<?> result) {
    return FACETS.stream().map(facet -> result.aggregation(key(facet)))
        .flatMap(counts -> counts.values().stream()).mapToLong(Long::longValue).sum();
  }

  private static AggregationKey<Map<String, Long>> key(String facet) {
    return AggregationKey.of(facet);
  }

  private static PredicateFinalStep predicate(SearchPredicateFactory f, Question question) {
    String text = question.text();
    return switch (question.kind()) {
      case "ALL_WORDS" -> f.simpleQueryString().fields(TEXT).matching(text)
          .defaultOperator(BooleanOperator.AND);
      case "PHRASE" -> f.phrase().fields(TEXT).matching(text);
      case "PREFIX" -> f.prefix().fields(TEXT).matching(text);
      case "FUZZY" -> f.match().fields(TEXT).matching(text).fuzzy();
      case "FILTER" -> f.bool().must(f.match().fields(TEXT).matching(text))
          .filter(f.match().field("topic").matching(question.topic()));
      case "DATES" -> f.bool().must(f.match().fields(TEXT).matching(text))
          .filter(f.range().field("published").between(LocalDate.ofEpochDay(question.first()),
              LocalDate.ofEpochDay(question.last())));
      default -> f.match().fields(TEXT).matching(text);
    };
  }

  @Override
  public void close() {
    mapping.close();
  }

  /**
   * What was answered.
   *
   * @param total how many articles match
   * @param hits how many of them the page shows
   * @param snippets how many pieces of text it shows
   * @param counts the sum of the counts of all facet values shown
   */
  record Answer(long total, int hits, int snippets, long counts) {}

  /**
   * Something to be searched for.
   *
   * @param kind what sort of query it is, by the name that the benchmark has for it
   * @param text its words, parted by blanks
   * @param topic the topic to filter by
   * @param first the first day, in days since 1970, of those that are wanted
   * @param last the last one
   */
  record Question(String kind, String text, String topic, long first, long last) {
    private boolean isNewestFirst() {
      return kind.equals("NEWEST");
    }
  }
}
