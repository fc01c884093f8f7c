package dev.lupe.benchmarks.speed;

import dev.lupe.benchmarks.speed.Question.Kind;
import dev.lupe.internal.engine.analysis.Reading;
import dev.lupe.internal.engine.analysis.Readings;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Titles and snippets by Lucene's own highlighter, from the offsets in the postings. */
final class HandTunedHighlighting {
  private static final int SNIPPETS = 3;
  private static final char BETWEEN_VALUES = 0;

  private final IndexSearcher searcher;
  private final Readings readings;

  HandTunedHighlighting(IndexSearcher searcher, Readings readings) {
    this.searcher = searcher;
    this.readings = readings;
  }

  /** Highlights a page; how many hits got a snippet. */
  int snippets(Query rewritten, Kind kind, TopDocs top) throws IOException {
    int made = 0;
    for (var reading : readings.all()) {
      int[] docs = docsOf(reading, top);
      if (docs.length > 0) {
        made += snippets(rewritten, kind, reading, docs);
      }
    }
    return made;
  }

  private int snippets(Query rewritten, Kind kind, Reading reading, int[] docs)
      throws IOException {
    var highlighter = new PostingsHighlighter(searcher, readings, reading);
    boolean byWord = kind == Kind.PHRASE || kind == Kind.PREFIX || kind == Kind.FUZZY;
    String text = byWord ? reading.wordField() : reading.stemField();
    String[] fields = byWord ? new String[] {text} : new String[] {text, reading.titleField()};
    int[] passages = byWord ? new int[] {SNIPPETS} : new int[] {SNIPPETS, 1};
    var highlighted = highlighter.highlightFields(fields, rewritten, docs, passages).get(text);
    return highlighted == null ? 0
        : (int) Arrays.stream(highlighted).filter(one -> one != null).count();
  }

  private int[] docsOf(Reading reading, TopDocs top) throws IOException {
    var docs = new ArrayList<Integer>();
    for (var hit : top.scoreDocs) {
      if (HandTunedIndexing.language(searcher.getIndexReader(), hit.doc).equals(reading.tag())) {
        docs.add(hit.doc);
      }
    }
    return docs.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Takes the text from the one stored field and the title from doc values. */
  private static final class PostingsHighlighter extends UnifiedHighlighter {
    private final Reading reading;

    PostingsHighlighter(IndexSearcher searcher, Readings readings, Reading reading) {
      super(UnifiedHighlighter.builder(searcher, readings.analyzer())
          .withWeightMatches(false)
          .withMaxLength(Integer.MAX_VALUE - 1)
          .withMaxNoHighlightPassages(1)
          .withBreakIterator(sentences(reading.locale())));
      this.reading = reading;
    }

    private static Supplier<BreakIterator> sentences(Locale locale) {
      return () -> BreakIterator.getSentenceInstance(locale);
    }

    @Override
    protected OffsetSource getOffsetSource(String field) {
      return OffsetSource.POSTINGS;
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator docs,
        int cacheCharacters) throws IOException {
      var values = new ArrayList<CharSequence[]>();
      var reader = searcher.getIndexReader();
      var stored = searcher.storedFields();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        String title = HandTunedIndexing.title(reader, doc);
        String body = stored.document(doc, Set.of(HandTunedIndexing.BODY))
            .get(HandTunedIndexing.BODY);
        var row = new CharSequence[fields.length];
        for (int i = 0; i < fields.length; i++) {
          row[i] = fields[i].equals(reading.titleField()) ? title
              : title + BETWEEN_VALUES + body;
        }
        values.add(row);
      }
      return values;
    }
  }
}
