package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.index.Fields;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.query.Facet;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;

/** Leaves of all hits with the same value in a facet only the best. */
final class Groups {
  private Groups() {}

  /** The best of each group, in their order. */
  static ScoreDoc[] best(ScoreDoc[] hits, Facet facet, ReaderState state) throws IOException {
    var values = values(hits, facet, state);
    var seen = new HashSet<String>();
    return Arrays.stream(hits)
        .filter(hit -> !values.containsKey(hit.doc) || seen.add(values.get(hit.doc)))
        .toArray(ScoreDoc[]::new);
  }

  /** The first value of each document that has one. */
  static Map<Integer, String> values(ScoreDoc[] hits, Facet facet, ReaderState state)
      throws IOException {
    var valueOf = new HashMap<Integer, String>();
    var leaves = state.reader().leaves();
    int leaf = -1;
    var values = DocValues.emptySortedSet();
    for (int doc : Arrays.stream(hits).mapToInt(hit -> hit.doc).sorted().toArray()) {
      int in = ReaderUtil.subIndex(doc, leaves);
      if (in != leaf) {
        leaf = in;
        values = DocValues.getSortedSet(leaves.get(leaf).reader(), Fields.facet(facet.name()));
      }
      if (values.advanceExact(doc - leaves.get(leaf).docBase)) {
        valueOf.put(doc, values.lookupOrd(values.nextOrd()).utf8ToString());
      }
    }
    return valueOf;
  }
}
