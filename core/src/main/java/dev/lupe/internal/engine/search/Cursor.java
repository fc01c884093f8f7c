package dev.lupe.internal.engine.search;

import dev.lupe.error.QueryRefusedException;
import dev.lupe.error.QueryRefusedException.Reason;
import dev.lupe.query.SearchRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list of hits: the values its order goes by, and the state of the index it was made on.
 *
 * @param version the state of the index
 * @param question what was asked, so that a cursor is not used for another search
 * @param now the moment from which the age of articles counts, in milliseconds
 * @param last the hit behind which the next page begins
 */
public record Cursor(long version, int question, long now, FieldDoc last) {
  private static final byte SCORE = 'f';
  private static final byte MOMENT = 'l';
  private static final byte NUMBER = 'd';
  private static final byte TEXT = 't';
  private static final byte NOTHING = 'n';

  /** The cursor as text. */
  String encode() {
    try {
      var bytes = new ByteArrayOutputStream();
      var out = new DataOutputStream(bytes);
      out.writeLong(version);
      out.writeInt(question);
      out.writeLong(now);
      out.writeByte(last.fields.length);
      for (Object field : last.fields) {
        write(out, field);
      }
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("A value in memory could not be written", e);
    }
  }

  private static void write(DataOutputStream out, @Nullable Object field) throws IOException {
    switch (field) {
      case Float score -> {
        out.writeByte(SCORE);
        out.writeFloat(score);
      }
      case Long moment -> {
        out.writeByte(MOMENT);
        out.writeLong(moment);
      }
      case Double number -> {
        out.writeByte(NUMBER);
        out.writeDouble(number);
      }
      case BytesRef text -> {
        out.writeByte(TEXT);
        out.writeInt(text.length);
        out.write(text.bytes, text.offset, text.length);
      }
      case null -> out.writeByte(NOTHING);
      default -> throw new IllegalStateException("Hits are sorted by " + field.getClass());
    }
  }

  /**
   * Reads the cursor of a request.
   *
   * @throws QueryRefusedException if it is none, or one of another search
   */
  public static Cursor of(SearchRequest request) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(request.after());
      var in = new DataInputStream(new ByteArrayInputStream(bytes));
      long version = in.readLong();
      int asked = in.readInt();
      long now = in.readLong();
      var fields = new Object[in.readByte()];
      if (asked != question(request) || fields.length != Ordering.of(request).getSort().length) {
        throw new QueryRefusedException(Reason.CURSOR_OF_ANOTHER_SEARCH,
            "The cursor belongs to another search: words, filters, order and boosts have to stay as they were");
      }
      for (int i = 0; i < fields.length; i++) {
        fields[i] = read(in, bytes.length);
      }
      return new Cursor(version, asked, now, new FieldDoc(Integer.MAX_VALUE, Float.NaN, fields));
    } catch (IOException | IllegalArgumentException | NegativeArraySizeException e) {
      throw new QueryRefusedException(Reason.BROKEN_CURSOR,
          "This is no cursor of a search: '" + request.after() + "'");
    }
  }

  private static @Nullable Object read(DataInputStream in, int most) throws IOException {
    byte type = in.readByte();
    return switch (type) {
      case SCORE -> in.readFloat();
      case MOMENT -> in.readLong();
      case NUMBER -> in.readDouble();
      case TEXT -> {
        int length = in.readInt();
        if (length < 0 || length > most) {
          throw new IOException("A text of " + length + " bytes");
        }
        yield new BytesRef(in.readNBytes(length));
      }
      case NOTHING -> null;
      default -> throw new IOException("A value of type " + type);
    };
  }

  /** What may not change from page to page; the length of the page may, and what is counted. */
  static int question(SearchRequest request) {
    return List.of(request.text(), request.query(), request.filters(), request.languages(),
        request.since(), request.until(), request.sort(),
        request.titleBoost(),
        request.freshness(), request.boosts(), request.namesAcrossLanguages(),
        request.isAcrossLanguages(), request.widensAcrossLanguages())
        .toString().hashCode();
  }
}
