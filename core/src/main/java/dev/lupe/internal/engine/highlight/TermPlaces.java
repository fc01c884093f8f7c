package dev.lupe.internal.engine.highlight;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Looks up where terms stand in documents. Documents are visited in ascending order, so that each
 * term is looked for once in a segment and its postings are walked through once.
 */
public final class TermPlaces {
  private final IndexReader index;
  private final Map<Key, Cursor> cursors = new HashMap<>();
  private @Nullable LeafReaderContext leaf;
  private int doc = -1;

  /** Places in the documents of an index. */
  public TermPlaces(IndexReader index) {
    this.index = index;
  }

  /** Goes to a document behind all visited before. */
  public void visit(int globalDoc) {
    var leaves = index.leaves();
    var next = leaves.get(ReaderUtil.subIndex(globalDoc, leaves));
    if (leaf == null || leaf.ord != next.ord) {
      cursors.clear();
    }
    leaf = next;
    doc = globalDoc - next.docBase;
  }

  /** Where a term stands in the visited document; empty if it does not. */
  Optional<PhraseRow> of(String field, BytesRef term) throws IOException {
    var segment = leaf;
    if (segment == null) {
      return Optional.empty();
    }
    var cursor = cursors.get(new Key(field, term));
    if (cursor == null) {
      cursor = new Cursor(segment, field, term);
      cursors.put(new Key(field, term), cursor);
    }
    return cursor.at(doc);
  }

  private record Key(String field, BytesRef term) {}

  /** One term's way through the documents of a segment. */
  private static final class Cursor {
    private final @Nullable PostingsEnum postings;
    private int read = -1;
    private Optional<PhraseRow> row = Optional.empty();

    Cursor(LeafReaderContext segment, String field, BytesRef term) throws IOException {
      var terms = segment.reader().terms(field);
      var cursor = terms == null ? null : terms.iterator();
      postings = cursor != null && cursor.seekExact(term)
          ? cursor.postings(null, PostingsEnum.OFFSETS)
          : null;
    }

    Optional<PhraseRow> at(int doc) throws IOException {
      if (postings == null) {
        return Optional.empty();
      }
      if (read != doc) {
        read = doc;
        int found = postings.docID() < doc ? postings.advance(doc) : postings.docID();
        row = found == doc ? Optional.of(PhraseRow.read(postings)) : Optional.empty();
      }
      return row;
    }
  }
}
