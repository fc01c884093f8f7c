package dev.lupe.internal.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.internal.engine.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByIdTest {
  private static final SortField BY_NUMBER = new SortField("number", SortField.Type.INT);
  private static final Sort OURS = new Sort(BY_NUMBER, new SortField(Fields.ID, new ById()));
  private static final Sort LUCENES =
      new Sort(BY_NUMBER, new SortField(Fields.ID, SortField.Type.STRING));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void tiesAcrossSegmentsAreBrokenAsLuceneDoes(long seed) throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      fill(directory, new SplittableRandom(seed));
      try (var reader = DirectoryReader.open(directory)) {
        assertThat(reader.leaves()).hasSizeGreaterThan(2);
        var searcher = new IndexSearcher(reader);
        for (int limit : List.of(1, 7, 50, 1_000)) {
          assertThat(pages(searcher, OURS, limit)).as("seed %d, pages of %d", seed, limit)
              .isEqualTo(pages(searcher, LUCENES, limit));
        }
      }
    }
  }

  private static void fill(Directory directory, SplittableRandom random) throws IOException {
    var settings = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (var writer = new IndexWriter(directory, settings)) {
      for (int i = 0; i < 200; i++) {
        var document = new Document();
        String id = Integer.toString(random.nextInt(1_000_000));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(id)));
        document.add(new NumericDocValuesField("number", random.nextInt(4)));
        writer.addDocument(document);
        if (i % 60 == 59) {
          writer.commit();
        }
      }
    }
  }

  /** All documents, page after page, each but the first behind the last hit of the one before. */
  private static List<Integer> pages(IndexSearcher searcher, Sort sort, int limit)
      throws IOException {
    var docs = new ArrayList<Integer>();
    FieldDoc last = null;
    do {
      var page = searcher.searchAfter(last, MatchAllDocsQuery.INSTANCE, limit, sort);
      last = null;
      for (var hit : page.scoreDocs) {
        docs.add(hit.doc);
        last = Ordering.withId((FieldDoc) hit, id(searcher, hit.doc));
      }
    } while (last != null);
    return docs;
  }

  private static String id(IndexSearcher searcher, int doc) throws IOException {
    for (var leaf : searcher.getIndexReader().leaves()) {
      int inLeaf = doc - leaf.docBase;
      if (inLeaf < leaf.reader().maxDoc()) {
        var ids = leaf.reader().getSortedDocValues(Fields.ID);
        assertThat(ids.advanceExact(inLeaf)).isTrue();
        return ids.lookupOrd(ids.ordValue()).utf8ToString();
      }
    }
    throw new IllegalArgumentException("No document " + doc);
  }
}
