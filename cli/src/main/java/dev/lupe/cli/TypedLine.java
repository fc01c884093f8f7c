package dev.lupe.cli;

/** A line that is being typed, and where the cursor stands in it. */
final class TypedLine {
  private final StringBuilder text = new StringBuilder();
  private int at;

  TypedLine(String begun) {
    text.append(begun);
    at = begun.length();
  }

  String text() {
    return text.toString();
  }

  /** What stands before the cursor. */
  String beforeCursor() {
    return text.substring(0, at);
  }

  /** Does what a key does to the line; whether its text is another now. */
  boolean take(Key key, int most) {
    String before = text();
    switch (key.kind()) {
      case LETTER -> {
        if (text.length() + Character.charCount(key.letter()) <= most) {
          text.insert(at, Character.toString(key.letter()));
          at += Character.charCount(key.letter());
        }
      }
      case BACKSPACE -> {
        int start = at == 0 ? 0 : text.offsetByCodePoints(at, -1);
        text.delete(start, at);
        at = start;
      }
      case DELETE -> text.delete(at, at == text.length() ? at : text.offsetByCodePoints(at, 1));
      case LEFT -> at = at == 0 ? 0 : text.offsetByCodePoints(at, -1);
      case RIGHT -> at = at == text.length() ? at : text.offsetByCodePoints(at, 1);
      case HOME -> at = 0;
      case END -> at = text.length();
      case CLEAR -> {
        text.setLength(0);
        at = 0;
      }
      case WORD_BACK -> {
        int start = text.substring(0, at).stripTrailing().lastIndexOf(' ') + 1;
        text.delete(start, at);
        at = start;
      }
      default -> {
        // Other keys do nothing to a line.
      }
    }
    return !before.equals(text());
  }
}
