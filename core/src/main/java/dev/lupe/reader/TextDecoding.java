package dev.lupe.reader;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

final class TextDecoding {
  record Decoded(String text, Optional<String> note) {}

  private TextDecoding() {}

  static Decoded decode(byte[] bytes) throws IOException {
    try {
      return new Decoded(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), Optional.empty());
    } catch (CharacterCodingException e) {
      return new Decoded(new String(bytes, Charset.forName("windows-1252")), Optional.of("read as Windows-1252"));
    }
  }
}
