package dev.lupe.readers.source;

import dev.lupe.reader.ArticleSource;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A source as a stream of characters, for formats with many articles in a file. The source is read
 * once to see whether it is UTF-8 throughout, and then again as such, in little memory; only what
 * is in another encoding is read at once, up to {@link SourceText#MAX_BYTES}.
 */
public final class CheckedText {
  private static final int BUFFER = 1 << 16;
  private static final int MARK = 0xFEFF;

  private final ArticleSource source;
  private final SourceText whole;
  private final boolean streams;

  private CheckedText(ArticleSource source, SourceText whole, boolean streams) {
    this.source = source;
    this.whole = whole;
    this.streams = streams;
  }

  /**
   * Looks through the source.
   *
   * @throws IOException if it can't be read, is empty, or no text
   */
  public static CheckedText of(ArticleSource source) throws IOException {
    boolean streams;
    try (var in = source.open()) {
      streams = isUtf8(in);
    }
    return new CheckedText(source, streams
        ? new SourceText("", List.of()) : SourceText.of(source), streams);
  }

  /** How it is read, where that is not plain. */
  public List<String> notes() {
    return whole.notes();
  }

  /**
   * The characters, without byte order mark; the caller closes them.
   *
   * @throws IOException if the source can't be opened again
   */
  public Reader open() throws IOException {
    if (!streams) {
      return new StringReader(whole.text());
    }
    var bytes = new BufferedInputStream(source.open(), BUFFER);
    var text = new BufferedReader(
        new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()), BUFFER);
    text.mark(1);
    if (text.read() != MARK) {
      text.reset();
    }
    return text;
  }

  /** Whether it is UTF-8 to the last byte, holds something, and no zeros. */
  private static boolean isUtf8(InputStream in) throws IOException {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var bytes = ByteBuffer.allocate(BUFFER);
    var chars = CharBuffer.allocate(BUFFER);
    boolean some = false;
    while (true) {
      int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      bytes.position(bytes.position() + Math.max(0, read)).flip();
      some |= read > 0;
      var result = decoder.decode(bytes, chars, read < 0);
      if (result.isError() || hasZero(chars.flip())) {
        return false;
      }
      chars.clear();
      bytes.compact();
      if (read < 0) {
        return some;
      }
    }
  }

  private static boolean hasZero(CharBuffer chars) {
    for (int i = 0; i < chars.limit(); i++) {
      if (chars.get(i) == 0) {
        return true;
      }
    }
    return false;
  }
}
