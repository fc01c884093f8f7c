package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.query.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The articles that pass the filters of a request, and how many of them have a term. */
public final class Scope {
  private final Query query;
  private final boolean filtered;
  private final List<Segment> segments = new ArrayList<>();

  private Scope(Query query, boolean filtered) {
    this.query = query;
    this.filtered = filtered;
  }

  /** The articles that pass the filters, languages and days of a request. */
  public static Scope of(SearchRequest request, Readings readings, ReaderState state)
      throws IOException {
    var translation = Translation.everything();
    boolean filtered = !request.filters().isEmpty() || !request.languages().isEmpty()
        || request.since().isPresent() || request.until().isPresent();
    var scope = new Scope(
        Constraints.of(request, state).narrow(translation.text(), Set.of()), filtered);
    scope.readSegments(state.reader());
    return scope;
  }

  private void readSegments(IndexReader reader) throws IOException {
    if (!filtered) {
      reader.leaves().forEach(leaf -> segments.add(
          new Segment(leaf, leaf.reader().getLiveDocs(), leaf.reader().numDocs())));
      return;
    }
    var passing = MatchingArticles.of(query, reader, TimeLimit.none());
    for (var leaf : reader.leaves()) {
      var here = passing.get(leaf.ord);
      segments.add(new Segment(leaf, here, here.cardinality()));
    }
  }

  /** A query for all these articles. */
  public Query query() {
    return query;
  }

  /** Whether articles are left out that are not deleted. */
  public boolean isFiltered() {
    return filtered;
  }

  /** The articles of each segment. */
  public List<Segment> segments() {
    return segments;
  }

  /** Counts the articles that have terms of a field. */
  public Counts counts(String field) throws IOException {
    return new Counts(field);
  }

  /** How many of the articles have a term of a field. */
  public final class Counts {
    private final List<TermsEnum> cursors = new ArrayList<>();

    private Counts(String field) throws IOException {
      for (var segment : segments) {
        var terms = segment.size == 0 ? null : segment.leaf.reader().terms(field);
        cursors.add(terms == null ? TermsEnum.EMPTY : terms.iterator());
      }
    }

    /** How many have this one. */
    public int of(BytesRef term) throws IOException {
      int count = 0;
      for (int i = 0; i < cursors.size(); i++) {
        var cursor = cursors.get(i);
        count += cursor.seekExact(term) ? segments.get(i).count(cursor) : 0;
      }
      return count;
    }
  }

  /** The articles of one segment. */
  public static final class Segment {
    private final LeafReaderContext leaf;
    private final @Nullable Bits passing;
    private final int size;
    private @Nullable PostingsEnum postings;

    Segment(LeafReaderContext leaf, @Nullable Bits passing, int size) {
      this.leaf = leaf;
      this.passing = passing;
      this.size = size;
    }

    /** The segment. */
    public LeafReaderContext leaf() {
      return leaf;
    }

    /** How many articles there are in it. */
    public int size() {
      return size;
    }

    /** Whether a document of the segment is one of them. */
    public boolean has(int doc) {
      return passing == null || passing.get(doc);
    }

    /** How many of them have the term at which a cursor stands. */
    public int count(TermsEnum cursor) throws IOException {
      if (passing == null) {
        return cursor.docFreq();
      }
      if (size == 0) {
        return 0;
      }
      postings = cursor.postings(postings, PostingsEnum.NONE);
      int count = 0;
      if (passing instanceof FixedBitSet set && size < cursor.docFreq()) {
        for (int doc = set.nextSetBit(0); doc != DocIdSetIterator.NO_MORE_DOCS;) {
          int at = postings.docID() < doc ? postings.advance(doc) : postings.docID();
          if (at == DocIdSetIterator.NO_MORE_DOCS) {
            break;
          }
          if (at == doc) {
            count++;
            at++;
          }
          doc = at < set.length() ? set.nextSetBit(at) : DocIdSetIterator.NO_MORE_DOCS;
        }
        return count;
      }
      for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc =
          postings.nextDoc()) {
        if (passing.get(doc)) {
          count++;
        }
      }
      return count;
    }
  }
}
