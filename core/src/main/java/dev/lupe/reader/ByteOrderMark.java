package dev.lupe.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The bytes at the start of a file that name its encoding.
 *
 * @param charset the encoding
 * @param length how many bytes the mark takes
 */
record ByteOrderMark(Charset charset, int length) {
  /** The most bytes a mark has. */
  static final int MAX_LENGTH = 4;

  private static final char MARK = '\uFEFF';

  /** The mark of UTF-32 begins with that of UTF-16, so it is asked for first. */
  private static final List<Charset> CHARSETS = List.of(
      StandardCharsets.UTF_8,
      Charset.forName("UTF-32LE"),
      Charset.forName("UTF-32BE"),
      StandardCharsets.UTF_16LE,
      StandardCharsets.UTF_16BE);

  /** The mark that these bytes begin with. */
  static Optional<ByteOrderMark> of(byte[] bytes) {
    for (var charset : CHARSETS) {
      var mark = String.valueOf(MARK).getBytes(charset);
      if (startsWith(bytes, mark)) {
        return Optional.of(new ByteOrderMark(charset, mark.length));
      }
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
