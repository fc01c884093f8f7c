package dev.lupe.benchmarks.speed;

import dev.lupe.article.Article;
import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Readings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/** How articles get into the hand-tuned index: two threads, 64 MB of buffer, one commit. */
final class HandTunedIndexing {
  static final String DAY = "day";
  static final String DAY_RANGE = "dayRange";
  static final String TITLE = "title";
  static final String BODY = "body";
  static final String LANGUAGE = "language";
  static final FacetsConfig FACETS = facets();

  private static final int THREADS = 2;
  private static final int BUFFER_MEGABYTES = 64;
  private static final FieldType TEXT = text();

  private final Directory directory;
  private final Readings readings;

  HandTunedIndexing(Directory directory, Readings readings) {
    this.directory = directory;
    this.readings = readings;
  }

  void index(Stream<Article> articles) throws IOException {
    var config = new IndexWriterConfig(readings.analyzer())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    var source = articles.iterator();
    try (var writer = new IndexWriter(directory, config);
        var threads = Executors.newFixedThreadPool(THREADS)) {
      var running = Stream.generate(
          () -> CompletableFuture.runAsync(() -> drain(source, writer), threads))
          .limit(THREADS).toList();
      running.forEach(CompletableFuture::join);
      writer.commit();
    }
  }

  private void drain(Iterator<Article> source, IndexWriter writer) {
    try {
      while (true) {
        Article article;
        synchronized (source) {
          if (!source.hasNext()) {
            return;
          }
          article = source.next();
        }
        writer.addDocument(FACETS.build(document(article)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Document document(Article article) {
    Reading reading = readings.of(article.language().orElse(Locale.ROOT));
    var document = new Document();
    document.add(new StringField("id", article.id(), Field.Store.NO));
    document.add(new BinaryDocValuesField("id", new BytesRef(article.id())));
    document.add(new BinaryDocValuesField(TITLE, new BytesRef(article.title())));
    document.add(new BinaryDocValuesField(LANGUAGE, new BytesRef(reading.tag())));
    document.add(new StoredField(BODY, article.body()));
    for (String field : List.of(reading.stemField(), reading.wordField(), reading.nameField())) {
      document.add(new Field(field, article.title(), TEXT));
      document.add(new Field(field, article.body(), TEXT));
    }
    document.add(new Field(reading.titleField(), article.title(), TEXT));
    article.published().ifPresent(date -> {
      int day = Math.toIntExact(date.day().toEpochDay());
      document.add(new NumericDocValuesField(DAY, day));
      document.add(new IntField(DAY_RANGE, day, Field.Store.NO));
    });
    article.source().ifPresent(
        source -> document.add(new SortedSetDocValuesFacetField("source", source)));
    article.facets().forEach((name, values) -> values
        .forEach(value -> document.add(new SortedSetDocValuesFacetField(name, value))));
    return document;
  }

  /** The title that a list shows, from doc values. */
  static String title(IndexReader reader, int doc) throws IOException {
    return value(TITLE, reader, doc);
  }

  /** The tag of the reading of an article. */
  static String language(IndexReader reader, int doc) throws IOException {
    return value(LANGUAGE, reader, doc);
  }

  private static String value(String field, IndexReader reader, int doc) throws IOException {
    var leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    var values = DocValues.getBinary(leaf.reader(), field);
    return values.advanceExact(doc - leaf.docBase) ? values.binaryValue().utf8ToString() : "";
  }

  private static FacetsConfig facets() {
    var config = new FacetsConfig();
    config.setMultiValued("topic", true);
    config.setMultiValued("place", true);
    return config;
  }

  private static FieldType text() {
    var type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }
}
