package dev.lupe.benchmarks.relevance;

import dev.lupe.article.Article;
import dev.lupe.quality.QuerySet;
import dev.lupe.quality.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * What one gets from Elasticsearch, OpenSearch or Solr without tuning: the analyzer of the language,
 * BM25 with 1.2 and 0.75, the best of the fields (title and body, of each language), any word may
 * match.
 */
final class DefaultOfOthers implements AutoCloseable {
  private static final Map<String, Analyzer> ANALYZERS =
      Map.of("en", new EnglishAnalyzer(), "de", new GermanAnalyzer());
  private static final List<String> PARTS = List.of("title", "body");

  private final Map<String, Analyzer> fields = new TreeMap<>();
  private final DirectoryReader reader;

  DefaultOfOthers(List<Article> articles) {
    ANALYZERS.forEach((tag, analyzer) -> PARTS.stream().map(part -> part + "." + tag)
        .forEach(field -> fields.put(field, analyzer)));
    var analyzers = new PerFieldAnalyzerWrapper(new StandardAnalyzer(), fields);
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzers))) {
      for (var article : articles) {
        writer.addDocument(document(article));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      reader = DirectoryReader.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(Article article) {
    String tag = article.language().map(Locale::getLanguage).orElse("");
    var document = new Document();
    document.add(new StoredField("id", article.id()));
    document.add(new TextField("title." + tag, article.title(), Field.Store.NO));
    document.add(new TextField("body." + tag, article.body(), Field.Store.NO));
    return document;
  }

  /** Asks every query. */
  Run run(QuerySet queries) {
    var searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(1.2f, 0.75f));
    var rankings = new LinkedHashMap<String, List<String>>();
    queries.texts().forEach((name, text) -> rankings.put(name, ranking(searcher, text)));
    return Run.of(rankings);
  }

  private List<String> ranking(IndexSearcher searcher, String text) {
    var best = new ArrayList<Query>();
    fields.forEach((field, analyzer) -> {
      var read = new QueryBuilder(analyzer).createBooleanQuery(field, text);
      if (read != null) {
        best.add(read);
      }
    });
    try {
      var ids = new ArrayList<String>();
      var stored = searcher.storedFields();
      for (var hit : searcher.search(new DisjunctionMaxQuery(best, 0), Run.DEPTH).scoreDocs) {
        ids.add(stored.document(hit.doc).get("id"));
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
