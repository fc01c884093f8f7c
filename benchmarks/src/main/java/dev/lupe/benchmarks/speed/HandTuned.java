package dev.lupe.benchmarks.speed;

import dev.lupe.article.Article;
import dev.lupe.benchmarks.speed.Question.Kind;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The limit: the same answers, written straight on Lucene by someone who knows what is fast. Takes
 * its terms from Lupe's own analysis, so that both have the same work to do.
 */
final class HandTuned implements Contender {
  private static final Sort NEWEST_FIRST =
      new Sort(new SortField(HandTunedIndexing.DAY, SortField.Type.LONG, true));

  private final Readings readings = new Readings(IndexSettings.defaults().languages());
  private final Directory directory;
  private final int totalsUpTo;
  private @Nullable Opened opened;

  /** Counts all matches, as Lupe does. */
  HandTuned(Path folder) throws IOException {
    this(folder, Integer.MAX_VALUE);
  }

  /** May stop counting matches at a number, and then leaves out articles that can't rank. */
  HandTuned(Path folder, int totalsUpTo) throws IOException {
    this.directory = new MMapDirectory(folder);
    this.totalsUpTo = totalsUpTo;
    if (DirectoryReader.indexExists(directory)) {
      opened = Opened.of(directory, readings);
    }
  }

  @Override
  public void index(Stream<Article> articles) throws IOException {
    new HandTunedIndexing(directory, readings).index(articles);
    opened = Opened.of(directory, readings);
  }

  @Override
  public Answer plain(Question question) throws IOException {
    var on = opened();
    var query = on.searcher.rewrite(drillDown(on.queries, question));
    return answer(on, on.searcher.search(query, best(question)), 0, 0);
  }

  @Override
  public Answer rich(Question question) throws IOException {
    return chosen(question, question.kind() == Kind.FILTER ? List.of(question.topic()) : List.of());
  }

  /** The same with any of some topics, whose counts stay those of all topics. */
  Answer chosen(Question question, List<String> topics) throws IOException {
    var on = opened();
    return rich(on, question.kind(), best(question), on.queries.of(question), topics);
  }

  /** The same in one article alone. */
  Answer within(Question question, String id) throws IOException {
    var on = opened();
    var words = new BooleanQuery.Builder()
        .add(on.queries.of(question), Occur.MUST)
        .add(new TermQuery(new Term("id", id)), Occur.FILTER)
        .build();
    return rich(on, question.kind(), best(question), words, List.of());
  }

  private static Answer rich(Opened on, Kind kind, CollectorManager<?, ? extends TopDocs> best,
      Query asked, List<String> topics) throws IOException {
    var words = on.searcher.rewrite(asked);
    TopDocs top;
    Facets facets;
    if (topics.isEmpty()) {
      var both = on.searcher.search(words,
          new MultiCollectorManager(best, new FacetsCollectorManager()));
      top = (TopDocs) both[0];
      facets = new SortedSetDocValuesFacetCounts(on.facets, (FacetsCollector) both[1]);
    } else {
      var found = new DrillSideways(on.searcher, HandTunedIndexing.FACETS, on.facets)
          .search(drillDown(words, topics), best);
      top = found.collectorResult;
      facets = found.facets;
    }
    long counts = 0;
    for (String facet : Corpus.FACETS) {
      var children = facets.getTopChildren(FACET_VALUES, facet);
      if (children != null) {
        for (var value : children.labelValues) {
          counts += value.value.longValue();
        }
      }
    }
    int snippets = new HandTunedHighlighting(on.searcher, on.readings).snippets(words, kind, top);
    return answer(on, top, snippets, counts);
  }

  private static Query drillDown(HandTunedQueries queries, Question question)
      throws IOException {
    var words = queries.of(question);
    return question.kind() == Kind.FILTER ? drillDown(words, List.of(question.topic())) : words;
  }

  private static DrillDownQuery drillDown(Query words, List<String> topics) {
    var drill = new DrillDownQuery(HandTunedIndexing.FACETS, words);
    topics.forEach(topic -> drill.add("topic", topic));
    return drill;
  }

  private CollectorManager<?, ? extends TopDocs> best(Question question) {
    return question.kind() == Kind.NEWEST
        ? new TopFieldCollectorManager(NEWEST_FIRST, PAGE, totalsUpTo)
        : new TopScoreDocCollectorManager(PAGE, totalsUpTo);
  }

  private static Answer answer(Opened on, TopDocs top, int snippets, long counts)
      throws IOException {
    var titles = new ArrayList<String>(top.scoreDocs.length);
    for (var hit : top.scoreDocs) {
      titles.add(HandTunedIndexing.title(on.reader, hit.doc));
    }
    return new Answer(top.totalHits.value(), titles, snippets, counts);
  }

  private Opened opened() {
    if (opened == null) {
      throw new IllegalStateException("Nothing was indexed");
    }
    return opened;
  }

  @Override
  public void close() throws IOException {
    if (opened != null) {
      opened.reader.close();
    }
    directory.close();
  }

  /** What is kept as long as the index does not change. */
  private record Opened(DirectoryReader reader, IndexSearcher searcher,
      SortedSetDocValuesReaderState facets, HandTunedQueries queries, Readings readings) {
    static Opened of(Directory directory, Readings readings) throws IOException {
      var reader = DirectoryReader.open(directory);
      var searcher = new IndexSearcher(reader);
      return new Opened(reader, searcher,
          new DefaultSortedSetDocValuesReaderState(reader, HandTunedIndexing.FACETS),
          new HandTunedQueries(reader, readings), readings);
    }
  }
}
