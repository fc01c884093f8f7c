package dev.lupe.internal.engine.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;

/** Tells out of which file an article came, as its terms say; segments are read once. */
final class Origins {
  private final Map<IndexReader.CacheKey, Segment> known = new HashMap<>();

  /** The origin of a document. */
  Origin of(DirectoryReader reader, int doc) throws IOException {
    var leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    var key = leaf.reader().getCoreCacheHelper().getKey();
    var segment = known.get(key);
    if (segment == null) {
      segment = new Segment(
          terms(Fields.FILE, leaf.reader()), terms(Fields.ROUND, leaf.reader()));
      known.put(key, segment);
    }
    return segment.of(doc - leaf.docBase);
  }

  /** The one term that each document has in a field, in the order of documents; or the empty one. */
  private static String[] terms(String field, LeafReader reader) throws IOException {
    var terms = reader.terms(field);
    if (terms == null) {
      return new String[0];
    }
    var all = new String[reader.maxDoc()];
    Arrays.fill(all, "");
    var each = terms.iterator();
    PostingsEnum postings = null;
    for (var term = each.next(); term != null; term = each.next()) {
      String text = term.utf8ToString();
      postings = each.postings(postings, PostingsEnum.NONE);
      for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc =
          postings.nextDoc()) {
        all[doc] = text;
      }
    }
    return all;
  }

  /** The files and rounds of a segment's documents; empty where no document has any. */
  private record Segment(String[] files, String[] rounds) {
    Origin of(int doc) {
      return files.length == 0 || rounds.length == 0
          ? Origin.none()
          : Origin.file("", files[doc], rounds[doc]);
    }
  }
}
