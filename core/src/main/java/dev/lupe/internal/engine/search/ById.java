package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.index.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Orders hits by their ids. Lucene's own order of strings reads the value of each hit that is kept
 * for a while, though ids only matter between hits that are equal otherwise: here they are read only
 * then, and what is found has none to show.
 */
final class ById extends FieldComparatorSource {
  @Override
  public FieldComparator<?> newComparator(String field, int hits, Pruning pruning,
      boolean reversed) {
    return new Ids(hits);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ById;
  }

  @Override
  public int hashCode() {
    return ById.class.hashCode();
  }

  /** The hits that are kept, by their places, and those of their ids that were asked for. */
  private static final class Ids extends FieldComparator<BytesRef> {
    private final Segment[] segments;
    private final int[] docs;
    private final @Nullable BytesRef[] read;
    private BytesRef top = new BytesRef();
    private int bottom;

    Ids(int hits) {
      this.segments = new Segment[hits];
      this.docs = new int[hits];
      this.read = new BytesRef[hits];
    }

    @Override
    public int compare(int first, int second) {
      return id(first).compareTo(id(second));
    }

    @Override
    public void setTopValue(BytesRef value) {
      top = value;
    }

    /** None: who shows hits reads their ids with all the rest. */
    @Override
    public @Nullable BytesRef value(int slot) {
      return null;
    }

    private BytesRef id(int slot) {
      var known = read[slot];
      if (known == null) {
        known = segments[slot].id(docs[slot]);
        read[slot] = known;
      }
      return known;
    }

    void keep(int slot, Segment segment, int doc) {
      segments[slot] = segment;
      docs[slot] = doc;
      read[slot] = null;
    }

    @Override
    public LeafFieldComparator getLeafComparator(LeafReaderContext context) {
      return new Segment(context.reader(), this);
    }
  }

  /** The ids of one segment's articles, whose order is known without reading them. */
  private static final class Segment implements LeafFieldComparator {
    private final LeafReader reader;
    private final Ids kept;
    private @Nullable SortedDocValues ids;
    private @Nullable Integer bottomPlace;
    private @Nullable Integer topPlace;

    Segment(LeafReader reader, Ids kept) {
      this.reader = reader;
      this.kept = kept;
    }

    @Override
    public void setBottom(int slot) {
      kept.bottom = slot;
      bottomPlace = null;
    }

    @Override
    public int compareBottom(int doc) throws IOException {
      if (bottomPlace == null) {
        bottomPlace = twice(kept.id(kept.bottom));
      }
      return Integer.compare(bottomPlace, 2 * ordinal(doc));
    }

    @Override
    public int compareTop(int doc) throws IOException {
      if (topPlace == null) {
        topPlace = twice(kept.top);
      }
      return Integer.compare(topPlace, 2 * ordinal(doc));
    }

    @Override
    public void copy(int slot, int doc) {
      kept.keep(slot, this, doc);
    }

    @Override
    public void setScorer(Scorable scorer) {
      // Ids have no score.
    }

    /** Twice the ordinal of an id; of one that no article here has, the odd number between two. */
    private int twice(BytesRef id) throws IOException {
      int at = ids().lookupTerm(id);
      return at >= 0 ? 2 * at : 2 * (-at - 1) - 1;
    }

    private int ordinal(int doc) throws IOException {
      var values = ids();
      if (!values.advanceExact(doc)) {
        throw new IOException("Document " + doc + " has no id");
      }
      return values.ordValue();
    }

    private SortedDocValues ids() throws IOException {
      if (ids == null) {
        ids = DocValues.getSorted(reader, Fields.ID);
      }
      return ids;
    }

    BytesRef id(int doc) {
      try {
        // A cursor of its own: the one that walks along with the hits cannot go back.
        var values = DocValues.getSorted(reader, Fields.ID);
        if (!values.advanceExact(doc)) {
          throw new IOException("Document " + doc + " has no id");
        }
        return BytesRef.deepCopyOf(values.lookupOrd(values.ordValue()));
      } catch (IOException e) {
        throw new UncheckedIOException("An id can't be read", e);
      }
    }
  }
}
