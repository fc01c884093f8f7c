package dev.lupe.internal.engine.index;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.jspecify.annotations.Nullable;

/** The cards of documents in ascending order: what they lie in is opened once for each segment. */
public final class Cards {
  private final IndexReader reader;
  private @Nullable LeafReaderContext leaf;
  private SortedDocValues ids = DocValues.emptySorted();
  private BinaryDocValues cards = DocValues.emptyBinary();

  /** The cards of an index. */
  public Cards(IndexReader reader) {
    this.reader = reader;
  }

  /** All of a document's article but its body; no document may come before the last one. */
  public Card of(int doc) throws IOException {
    var leaves = reader.leaves();
    var in = leaves.get(ReaderUtil.subIndex(doc, leaves));
    if (in != leaf) {
      ids = DocValues.getSorted(in.reader(), Fields.ID);
      cards = DocValues.getBinary(in.reader(), Fields.CARD);
      leaf = in;
    }
    int inLeaf = doc - in.docBase;
    if (!ids.advanceExact(inLeaf) || !cards.advanceExact(inLeaf)) {
      throw new IOException("Document " + doc + " has no id or no card");
    }
    String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
    return Card.decode(id, cards.binaryValue());
  }
}
