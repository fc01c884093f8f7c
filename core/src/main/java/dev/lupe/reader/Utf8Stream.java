package dev.lupe.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The bytes of a text with a byte order mark, in UTF-8 and without the mark. */
final class Utf8Stream extends InputStream {
  private final Reader text;
  private final char[] chars = new char[1 << 13];
  private byte[] bytes = new byte[0];
  private int at;
  private int kept;

  private Utf8Stream(Reader text) {
    this.text = text;
  }

  /** The stream itself if it has no mark. */
  static InputStream of(InputStream in) throws IOException {
    var start = in.readNBytes(ByteOrderMark.MAX_LENGTH);
    var mark = ByteOrderMark.of(start);
    int length = mark.map(ByteOrderMark::length).orElse(0);
    var rest = new PushbackInputStream(in, ByteOrderMark.MAX_LENGTH);
    rest.unread(start, length, start.length - length);
    return mark.map(ByteOrderMark::charset)
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .<InputStream>map(
            charset -> new Utf8Stream(new InputStreamReader(rest, charset.newDecoder())))
        .orElse(rest);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int taken = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, into, offset, taken);
    at += taken;
    return taken;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  /** Keeps the first half of a character back until the second is there. */
  private boolean fill() throws IOException {
    while (at == bytes.length) {
      int read = text.read(chars, kept, chars.length - kept);
      if (read < 0) {
        return false;
      }
      int length = kept + read;
      kept = Character.isHighSurrogate(chars[length - 1]) ? 1 : 0;
      bytes = new String(chars, 0, length - kept).getBytes(StandardCharsets.UTF_8);
      at = 0;
      chars[0] = kept == 0 ? chars[0] : chars[length - 1];
    }
    return true;
  }
}
