package dev.lupe.reader;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to text, in the encoding they are really in: what the byte order mark says; else UTF-8 if
 * that fits to the last byte; else UTF-16 if it looks so; else Windows-1252, for all of it or only
 * for the bytes that are stray in a text of UTF-8. No character is lost without a word.
 *
 * @param text the text, without byte order mark
 * @param note how it was read, if not simply as UTF-8
 */
public record TextDecoding(String text, Optional<String> note) {
  private static final char LOST = '\uFFFD';
  private static final String AS_WINDOWS_1252 = "read as Windows-1252";
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String SINGLE_BYTES = singleBytes();

  /**
   * Decodes.
   *
   * @throws IOException if this is no text, or a broken one; its message says why
   */
  public static TextDecoding decode(byte[] bytes) throws IOException {
    var binary = Binary.kind(bytes);
    if (binary.isPresent()) {
      throw new IOException(binary.get());
    }
    var mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return marked(bytes, mark.get());
    }
    var text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\0') >= 0) {
      var guess = Utf16Guess.decode(bytes);
      if (guess.isPresent()) {
        return utf16(guess.get());
      }
    }
    return checked(unmarked(bytes, text).plausible());
  }

  /** As {@link #decode}, for a piece of a file that has no mark and whose form is checked later. */
  static TextDecoding decodePiece(byte[] bytes) {
    return unmarked(bytes, new String(bytes, StandardCharsets.UTF_8));
  }

  /**
   * This text, unless it was read as Windows-1252 for want of anything better and can't be that.
   *
   * @throws IOException if it is in an encoding that is not read
   */
  TextDecoding plausible() throws IOException {
    boolean western = note.filter(how -> how.startsWith(AS_WINDOWS_1252)).isPresent();
    if (western && !WesternText.isPlausible(text)) {
      throw new IOException("its encoding is neither UTF-8 nor UTF-16 nor Windows-1252; convert it"
          + " to UTF-8, as with: iconv -f SHIFT_JIS -t UTF-8");
    }
    return this;
  }

  private static TextDecoding unmarked(byte[] bytes, String asUtf8) {
    boolean whole = asUtf8.indexOf(LOST) < 0 || isUtf8(bytes);
    return whole ? new TextDecoding(asUtf8, Optional.empty()) : mixed(bytes);
  }

  private static TextDecoding marked(byte[] bytes, ByteOrderMark mark) throws IOException {
    var rest = ByteBuffer.wrap(bytes, mark.length(), bytes.length - mark.length());
    try {
      var text = mark.charset().newDecoder().decode(rest).toString();
      return checked(new TextDecoding(text, mark.charset().equals(StandardCharsets.UTF_8)
          ? Optional.empty() : Optional.of("read as " + mark.charset().name())));
    } catch (CharacterCodingException e) {
      throw new IOException("its first bytes say " + mark.charset().name()
          + ", but it is broken at byte " + (rest.position() + 1), e);
    }
  }

  private static TextDecoding utf16(Utf16Guess guess) {
    return new TextDecoding(guess.text(),
        Optional.of("read as " + guess.charset().name() + ", though no byte order mark says so"));
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return text.length() > 0;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /**
   * Takes each byte that is no UTF-8 as Windows-1252; where such bytes are the rule, takes all so.
   * A character that the end of the bytes cuts in two is left out.
   */
  private static TextDecoding mixed(byte[] bytes) {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    int strays = 0;
    int first = 0;
    var result = decoder.decode(in, out, true);
    while (result.isMalformed()) {
      if (in.remaining() == result.length() && strays == 0 && isCutOff(bytes, in.position())) {
        return new TextDecoding(out.flip().toString(),
            Optional.of("the text ends within a character, which was left out"));
      }
      first = strays == 0 ? in.position() : first;
      strays += result.length();
      for (int i = 0; i < result.length(); i++) {
        out.put(SINGLE_BYTES.charAt(in.get() & 0xFF));
      }
      result = decoder.reset().decode(in, out, true);
    }
    var text = out.flip().toString();
    long beyondAscii = text.codePoints().filter(c -> c > 0x7F).count();
    return strays * 2L > beyondAscii
        ? singleByte(bytes)
        : new TextDecoding(text, Optional.of("read as UTF-8 but for " + strays
            + " stray bytes, read as Windows-1252; the first is byte " + first));
  }

  private static TextDecoding singleByte(byte[] bytes) {
    var text = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      text.append(SINGLE_BYTES.charAt(b & 0xFF));
    }
    long holes = text.chars().filter(c -> c >= 0x80 && c < 0xA0).count();
    return new TextDecoding(text.toString(), Optional.of(AS_WINDOWS_1252
        + (holes == 0 ? "" : ", but " + holes + " bytes as ISO-8859-1")));
  }

  /** Whether a sequence of UTF-8 begins here and would go on beyond the end; not so in ASCII. */
  private static boolean isCutOff(byte[] bytes, int from) {
    int lead = bytes[from] & 0xFF;
    int length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : 2;
    boolean hasOthers = false;
    for (int i = 0; i < from && !hasOthers; i++) {
      hasOthers = bytes[i] < 0;
    }
    return hasOthers && lead >= 0xC2 && lead < 0xF5 && from + length > bytes.length;
  }

  private static TextDecoding checked(TextDecoding decoded) throws IOException {
    int zero = decoded.text.indexOf('\0');
    if (zero >= 0) {
      throw new IOException("it is no text: a zero stands at " + zero);
    }
    int controls = Binary.countStrangeControls(decoded.text);
    if (Binary.isTooMuch(controls, decoded.text.length())) {
      throw new IOException("it is no text: " + controls + " of its " + decoded.text.length()
          + " characters are control characters");
    }
    return decoded;
  }

  /** All 256 bytes in Windows-1252, the five that it lacks in ISO-8859-1. */
  private static String singleBytes() {
    var all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    var windows = new String(all, WINDOWS_1252);
    var table = new StringBuilder();
    for (int i = 0; i < all.length; i++) {
      table.append(windows.charAt(i) == LOST ? (char) i : windows.charAt(i));
    }
    return table.toString();
  }
}
