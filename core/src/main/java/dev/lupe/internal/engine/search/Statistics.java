package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.index.Fields;
import dev.lupe.internal.engine.index.IndexFormat;
import dev.lupe.internal.engine.index.IndexPlace;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.query.Facet;
import dev.lupe.result.IndexStats;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;

/** Figures about one state of an index. */
public final class Statistics {
  private static final int ALL_LANGUAGES = 1_000;

  private Statistics() {}

  /** The figures, exact but for the values of facets, which count those of deleted articles too. */
  public static IndexStats of(ReaderState state, IndexPlace place) throws IOException {
    var reader = state.reader();
    var counter = new ValueCounter(Facet.LANGUAGE.top(ALL_LANGUAGES), state, false);
    new IndexSearcher(reader).search(MatchAllDocsQuery.INSTANCE, new CountingManager(counter));
    var languages = new TreeMap<String, Long>();
    counter.result(TimeLimit.none()).counts()
        .forEach(count -> languages.put(count.value(), count.articles()));
    var facets = new TreeMap<String, Long>();
    for (String name : state.facetNames()) {
      facets.put(name, distinctValues(state, Fields.facet(name)));
    }
    long bytes = 0;
    for (String file : reader.getIndexCommit().getFileNames()) {
      bytes += size(place, file);
    }
    return new IndexStats(
        place.name(), IndexFormat.VERSION, reader.numDocs(), languages, facets, bytes);
  }

  private static long distinctValues(ReaderState state, String field) throws IOException {
    var ordinals = state.ordinals(field);
    if (ordinals.isPresent()) {
      return ordinals.get().getValueCount();
    }
    long most = 0;
    for (var leaf : state.reader().leaves()) {
      most = Math.max(most, DocValues.getSortedSet(leaf.reader(), field).getValueCount());
    }
    return most;
  }

  /** A file may be merged away between looking and asking; then it takes no room. */
  private static long size(IndexPlace place, String file) throws IOException {
    try {
      return place.directory().fileLength(file);
    } catch (NoSuchFileException e) {
      return 0;
    }
  }
}
