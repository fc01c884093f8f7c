package dev.lupe.internal.engine.highlight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Looks up where terms stand in some documents. These are visited in ascending order, so that each
 * term is looked for once in a segment and its postings are walked through once.
 */
public final class TermPlaces {
  /** To look a term up takes about as long as to read so many characters of a text. */
  private static final int CHARACTERS_PER_LOOKUP = 50;

  private final IndexReader index;
  private final int[] docs;
  private final Map<Key, Cursor> cursors = new HashMap<>();
  private final Map<String, Optional<TermsEnum>> dictionaries = new HashMap<>();
  private final IdentityHashMap<Mark, Optional<Map<Integer, List<BytesRef>>>> standing =
      new IdentityHashMap<>();
  private @Nullable LeafReaderContext leaf;
  private int doc = -1;

  /** Places in documents of an index, given in ascending order. */
  public TermPlaces(IndexReader index, int... docs) {
    this.index = index;
    this.docs = docs;
  }

  /** Goes to one of the documents, behind all visited before. */
  public void visit(int globalDoc) {
    var leaves = index.leaves();
    var next = leaves.get(ReaderUtil.subIndex(globalDoc, leaves));
    if (leaf == null || leaf.ord != next.ord) {
      cursors.clear();
      dictionaries.clear();
      standing.clear();
    }
    leaf = next;
    doc = globalDoc - next.docBase;
  }

  /** Where a term stands in the first so many characters of the visited document, if it does. */
  Optional<PhraseRow> of(String field, BytesRef term, int end) throws IOException {
    var key = new Key(field, term);
    var cursor = cursors.get(key);
    if (cursor == null) {
      var dictionary = dictionary(field);
      cursor = new Cursor(dictionary.isPresent() && dictionary.get().seekExact(term)
          ? dictionary.get().postings(null, PostingsEnum.OFFSETS)
          : null);
      cursors.put(key, cursor);
    }
    return cursor.at(doc, end);
  }

  /**
   * Those of a mark's many terms that stand in the visited document; empty where it is quicker to
   * read its text, of this length.
   */
  Optional<List<BytesRef>> standing(Mark.Many mark, int length) throws IOException {
    var known = standing.get(mark);
    if (known == null) {
      known = lookUp(mark, length / CHARACTERS_PER_LOOKUP);
      standing.put(mark, known);
    }
    return known.map(terms -> terms.getOrDefault(doc, List.of()));
  }

  private Optional<Map<Integer, List<BytesRef>>> lookUp(Mark.Many mark, int most)
      throws IOException {
    var found = new HashMap<Integer, List<BytesRef>>();
    var segment = leaf;
    var terms = segment == null ? null : segment.reader().terms(mark.field());
    if (segment == null || terms == null) {
      return Optional.of(found);
    }
    var wanted = mark.among(terms, most);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    PostingsEnum postings = null;
    int looked = 0;
    for (var term = wanted.get().next(); term != null; term = wanted.get().next()) {
      if (++looked > most) {
        return Optional.empty();
      }
      postings = wanted.get().postings(postings);
      for (int in : docsOf(segment)) {
        int at = postings.docID() < in ? postings.advance(in) : postings.docID();
        if (at == DocIdSetIterator.NO_MORE_DOCS) {
          break;
        }
        if (at == in) {
          found.computeIfAbsent(in, none -> new ArrayList<>()).add(BytesRef.deepCopyOf(term));
        }
      }
    }
    return Optional.of(found);
  }

  private Collection<Integer> docsOf(LeafReaderContext segment) {
    var inSegment = new ArrayList<Integer>();
    for (int global : docs) {
      int in = global - segment.docBase;
      if (in >= 0 && in < segment.reader().maxDoc()) {
        inSegment.add(in);
      }
    }
    return inSegment;
  }

  private Optional<TermsEnum> dictionary(String field) throws IOException {
    var known = dictionaries.get(field);
    if (known == null) {
      var terms = leaf == null ? null : leaf.reader().terms(field);
      known = terms == null ? Optional.empty() : Optional.of(terms.iterator());
      dictionaries.put(field, known);
    }
    return known;
  }

  private record Key(String field, BytesRef term) {}

  /** One term's way through the documents of a segment. */
  private static final class Cursor {
    private final @Nullable PostingsEnum postings;
    private int read = -1;
    private Optional<PhraseRow> row = Optional.empty();

    Cursor(@Nullable PostingsEnum postings) {
      this.postings = postings;
    }

    Optional<PhraseRow> at(int doc, int end) throws IOException {
      if (postings == null) {
        return Optional.empty();
      }
      if (read != doc) {
        read = doc;
        int found = postings.docID() < doc ? postings.advance(doc) : postings.docID();
        row = found == doc ? PhraseRow.read(postings, end) : Optional.empty();
      }
      return row;
    }
  }
}
