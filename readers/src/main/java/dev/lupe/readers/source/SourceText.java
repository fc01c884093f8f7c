package dev.lupe.readers.source;

import dev.lupe.reader.ArticleSource;
import dev.lupe.reader.TextDecoding;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A whole source as text: in the encoding its byte order mark names, else in UTF-8 if it holds
 * characters of UTF-8 and nothing else (hardly any text in another encoding does), else in the one
 * it declares, if that fits to the last byte, else in the one that a plain text would be read in.
 *
 * @param text the text, without byte order mark
 * @param notes how it was read, where that was not plain
 */
public record SourceText(String text, List<String> notes) {
  /** The most bytes that are read into memory at once. */
  public static final int MAX_BYTES = 64 << 20;

  private static final int HEAD = 4_096;
  private static final int MARK_LENGTH = 4;

  /** Copies the notes. */
  public SourceText {
    notes = List.copyOf(notes);
  }

  /**
   * Reads and decodes the source.
   *
   * @throws IOException if it can't be read, is empty, too large or no text
   */
  public static SourceText of(ArticleSource source) throws IOException {
    byte[] bytes;
    try (var in = source.open()) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    }
    if (bytes.length > MAX_BYTES) {
      throw new IOException("it is larger than " + MAX_BYTES + " bytes");
    }
    if (bytes.length == 0) {
      throw new IOException("it is empty");
    }
    return decode(bytes);
  }

  static SourceText decode(byte[] bytes) throws IOException {
    var start = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    var declared = DeclaredCharset.in(start);
    if (declared.isPresent() && !hasMark(bytes)) {
      var utf8 = beyondAscii(bytes) ? strictly(bytes, StandardCharsets.UTF_8)
          : Optional.<String>empty();
      if (utf8.isPresent()) {
        return new SourceText(utf8.get(), declared.get().equals(StandardCharsets.UTF_8)
            ? List.of() : List.of("read as UTF-8, though it declares " + declared.get().name()));
      }
      var text = strictly(bytes, declared.get());
      if (text.isPresent()) {
        return new SourceText(text.get(), List.of());
      }
    }
    var guess = TextDecoding.decode(bytes);
    var notes = new ArrayList<String>();
    guess.note().ifPresent(note -> notes.add(declared
        .map(charset -> note + ", though it declares " + charset.name()).orElse(note)));
    return new SourceText(guess.text(), notes);
  }

  private static boolean beyondAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasMark(byte[] bytes) {
    var start = new String(bytes, 0, Math.min(bytes.length, MARK_LENGTH),
        StandardCharsets.ISO_8859_1);
    return start.startsWith("\u00EF\u00BB\u00BF") || start.startsWith("\u00FE\u00FF")
        || start.startsWith("\u00FF\u00FE") || start.startsWith("\0\0\u00FE\u00FF");
  }

  /** The text, if every byte has its character and none of them is zero. */
  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
