package dev.lupe.cli;

import dev.lupe.cli.Key.Kind;
import java.io.IOException;

/** Tells keys from what a terminal sends for them. */
final class KeyReader {
  private static final int ESCAPE = 27;
  /** The rest of what a key sends comes at once; after a lone Escape nothing does. */
  private static final long REST_MILLIS = 40;

  private final Source source;

  KeyReader(Source source) {
    this.source = source;
  }

  /** Gives what a terminal sends. */
  interface Source {
    /** Nothing came in the time allowed. */
    int NOTHING = -2;

    /** The next UTF-16 unit; {@link #NOTHING}, or -1 at the end. */
    int read(long millis) throws IOException;
  }

  /** The next key; none if nothing is pressed for so long. */
  Key next(long millis) throws IOException {
    int first = source.read(millis);
    return switch (first) {
      case -1, 3, 4, 17 -> Key.of(Kind.QUIT);
      case Source.NOTHING -> Key.of(Kind.NONE);
      case ESCAPE -> behindEscape();
      case '\r', '\n' -> Key.of(Kind.ENTER);
      case '\t' -> Key.of(Kind.TAB);
      case 8, 127 -> Key.of(Kind.BACKSPACE);
      case 21 -> Key.of(Kind.CLEAR);
      case 23 -> Key.of(Kind.WORD_BACK);
      default -> first < 32 ? Key.of(Kind.NONE) : letter(first);
    };
  }

  private Key letter(int first) throws IOException {
    if (!Character.isHighSurrogate((char) first)) {
      return Key.letter(first);
    }
    int second = source.read(REST_MILLIS);
    return second > 0 && Character.isLowSurrogate((char) second)
        ? Key.letter(Character.toCodePoint((char) first, (char) second))
        : Key.of(Kind.NONE);
  }

  private Key behindEscape() throws IOException {
    int second = source.read(REST_MILLIS);
    if (second == Source.NOTHING || second == -1 || second == ESCAPE) {
      return Key.of(Kind.ESCAPE);
    }
    if (second != '[' && second != 'O') {
      return Key.of(Kind.NONE);
    }
    var code = new StringBuilder();
    int next = source.read(REST_MILLIS);
    while (next >= 0x20 && next < 0x40 && code.length() < 16) {
      code.append((char) next);
      next = source.read(REST_MILLIS);
    }
    return switch (next) {
      case 'A' -> Key.of(Kind.UP);
      case 'B' -> Key.of(Kind.DOWN);
      case 'C' -> Key.of(Kind.RIGHT);
      case 'D' -> Key.of(Kind.LEFT);
      case 'H' -> Key.of(Kind.HOME);
      case 'F' -> Key.of(Kind.END);
      case '~' -> numbered(code.toString());
      default -> Key.of(Kind.NONE);
    };
  }

  private static Key numbered(String code) {
    return switch (code) {
      case "1", "7" -> Key.of(Kind.HOME);
      case "3" -> Key.of(Kind.DELETE);
      case "4", "8" -> Key.of(Kind.END);
      case "5" -> Key.of(Kind.PAGE_UP);
      case "6" -> Key.of(Kind.PAGE_DOWN);
      default -> Key.of(Kind.NONE);
    };
  }
}
