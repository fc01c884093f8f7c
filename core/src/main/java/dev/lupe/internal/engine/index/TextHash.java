package dev.lupe.internal.engine.index;

import dev.lupe.article.Article;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.UnicodeUtil;

/**
 * 64 bits of a text: equal for equal titles and bodies, and for others only by an accident that
 * whoever compares has to think of.
 */
public final class TextHash {
  private TextHash() {}

  /** The hash of an article's title and body, as a term. */
  static BytesRef of(Article article) {
    return term(of(article.body()) + 31 * of(article.title()));
  }

  /** A text may be very long: a BytesRef of it would have room for three bytes a character. */
  private static long of(String text) {
    var bytes = new byte[UnicodeUtil.calcUTF16toUTF8Length(text, 0, text.length())];
    UnicodeUtil.UTF16toUTF8(text, 0, text.length(), bytes);
    return StringHelper.murmurhash3_x64_128(new BytesRef(bytes))[0];
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
