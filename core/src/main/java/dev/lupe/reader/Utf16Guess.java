package dev.lupe.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text in UTF-16 that no mark announces. Blanks, line breaks and Latin letters have a zero byte
 * there, always on the same side; and read from the wrong side it would be no sensible text.
 *
 * @param charset which of the two byte orders it is in
 * @param text the text
 */
record Utf16Guess(Charset charset, String text) {
  /** One unit in so many has a zero byte at least: about one word break in twenty letters. */
  private static final int MIN_ZEROS = 20;

  static Optional<Utf16Guess> decode(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    boolean oneSided = zeros[0] == 0 || zeros[1] == 0;
    int most = Math.max(zeros[0], zeros[1]);
    if (bytes.length % 2 != 0 || !oneSided || most * MIN_ZEROS < bytes.length / 2) {
      return Optional.empty();
    }
    var charset = zeros[0] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    try {
      var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return isSensible(text) ? Optional.of(new Utf16Guess(charset, text)) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isSensible(String text) {
    return text.codePoints().noneMatch(c -> Binary.isStrangeControl(c)
        || Character.getType(c) == Character.UNASSIGNED
        || Character.getType(c) == Character.PRIVATE_USE);
  }
}
