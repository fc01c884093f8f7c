package dev.lupe.internal.engine.index;

import dev.lupe.article.Article;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.apache.lucene.util.StringHelper;

/**
 * 64 bits of a text: equal for equal titles and bodies, and for others only by an accident that
 * whoever compares has to think of.
 */
public final class TextHash {
  private TextHash() {}

  /** The hash of an article's title and body, as a term. */
  static BytesRef of(Article article) {
    var title = new BytesRef(article.title());
    var body = new BytesRef(article.body());
    long hash = StringHelper.murmurhash3_x64_128(body)[0]
        + 31 * StringHelper.murmurhash3_x64_128(title)[0];
    return term(hash);
  }

  /** The term of a hash. */
  public static BytesRef term(long hash) {
    var bytes = new byte[Long.BYTES];
    NumericUtils.longToSortableBytes(hash, bytes, 0);
    return new BytesRef(bytes);
  }

  /** The hash in a document. */
  static long in(Document document) {
    var bytes = document.getBinaryValue(Fields.TEXT_HASH);
    return bytes == null ? 0 : NumericUtils.sortableBytesToLong(bytes.bytes, bytes.offset);
  }
}
