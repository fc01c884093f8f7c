package dev.lupe.benchmarks.cost;

import com.sun.management.OperatingSystemMXBean;
import dev.lupe.ArticleIndex;
import dev.lupe.article.Article;
import dev.lupe.benchmarks.speed.Median;
import dev.lupe.benchmarks.speed.Speed;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * What an index takes, of disk and of processor time, beside one of title and body by Lucene's
 * analyzers with the texts stored; and each of its fields alone.
 */
final class IndexCost {
  private static final double MEGABYTE = 1e6;
  private static final IndexSettings SETTINGS =
      IndexSettings.defaults().commitWithin(Duration.ofHours(1));
  private static final FieldType WITH_OFFSETS = withOffsets();

  private final List<Article> articles;
  private final Analyzer plain;
  private final Path folder;
  private final Readings readings = Readings.of(SETTINGS);
  private final Map<String, Indexing> ways = new LinkedHashMap<>();

  /** Fills a folder that does not exist. */
  private interface Indexing {
    void fill(Path index) throws IOException;
  }

  /** What an index took. */
  private record Figures(double megabytes, double cpuSeconds) {}

  IndexCost(List<Article> articles, Analyzer plain, Path folder) {
    this.articles = articles;
    this.plain = plain;
    this.folder = folder;
    ways.put("all of Lupe", this::lupe);
    ways.put("texts and ids", index -> write(index, plain, article -> List.of()));
    ways.put("stems", index -> write(index, readings.analyzer(),
        article -> texts(article, readings.of(language(article)).stemField())));
    ways.put("surface forms", index -> write(index, readings.analyzer(),
        article -> texts(article, readings.of(language(article)).wordField())));
    ways.put("names", index -> write(index, readings.analyzer(),
        article -> texts(article, readings.of(language(article)).nameField())));
    ways.put("title", index -> write(index, readings.analyzer(), article -> List.of(
        new Field(readings.of(language(article)).titleField(), article.title(), WITH_OFFSETS))));
  }

  /** Two rows for each way: its size, and its processor time. */
  List<String> lines(int rounds) throws IOException {
    var lines = new ArrayList<String>();
    for (var way : ways.entrySet()) {
      var size = new Median(way.getKey(), "MB");
      var time = new Median(way.getKey(), "s of CPU");
      for (int round = 0; round < rounds; round++) {
        var theirs = measured(index -> write(index, plain, IndexCost::plainFields));
        var ours = measured(way.getValue());
        size.add(theirs.megabytes(), ours.megabytes());
        time.add(theirs.cpuSeconds(), ours.cpuSeconds());
      }
      lines.add(size.line());
      lines.add(time.line());
    }
    return lines;
  }

  private Figures measured(Indexing indexing) throws IOException {
    var index = folder.resolve("index");
    double before = cpuSeconds();
    indexing.fill(index);
    double after = cpuSeconds();
    long bytes = 0;
    try (Stream<Path> files = Files.list(index)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    Speed.delete(index);
    return new Figures(bytes / MEGABYTE, after - before);
  }

  private static double cpuSeconds() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getProcessCpuTime() / 1e9 : 0;
  }

  private void lupe(Path index) {
    try (var lupe = ArticleIndex.open(index, SETTINGS)) {
      lupe.addAll(articles);
    }
  }

  private void write(Path index, Analyzer analyzer, Function<Article, List<Field>> fields)
      throws IOException {
    var config = new IndexWriterConfig(analyzer).setRAMBufferSizeMB(64);
    try (var directory = FSDirectory.open(index); var writer = new IndexWriter(directory, config)) {
      for (var article : articles) {
        var document = new Document();
        document.add(new StoredField("id", article.id()));
        document.add(new StoredField("title", article.title()));
        document.add(new StoredField("body", article.body()));
        fields.apply(article).forEach(document::add);
        writer.addDocument(document);
      }
    }
  }

  private static List<Field> plainFields(Article article) {
    String tag = language(article).getLanguage();
    return List.of(new TextField("title." + tag, article.title(), Field.Store.NO),
        new TextField("body." + tag, article.body(), Field.Store.NO));
  }

  private static List<Field> texts(Article article, String field) {
    return List.of(new Field(field, article.title(), WITH_OFFSETS),
        new Field(field, article.body(), WITH_OFFSETS));
  }

  private static Locale language(Article article) {
    return article.language().orElse(Locale.ROOT);
  }

  private static FieldType withOffsets() {
    var type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }
}
