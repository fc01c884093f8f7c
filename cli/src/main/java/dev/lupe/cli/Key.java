package dev.lupe.cli;

/**
 * A key that was pressed.
 *
 * @param kind which one
 * @param letter what it types, of {@link Kind#LETTER}; else 0
 */
record Key(Kind kind, int letter) {
  /** The keys that are told apart. */
  enum Kind {
    LETTER,
    ENTER,
    ESCAPE,
    TAB,
    BACKSPACE,
    DELETE,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    PAGE_UP,
    PAGE_DOWN,
    HOME,
    END,
    /** Empties the line: Ctrl-U. */
    CLEAR,
    /** Takes a word off: Ctrl-W. */
    WORD_BACK,
    /** Leaves at once: Ctrl-C, Ctrl-D, Ctrl-Q. */
    QUIT,
    /** The terminal has another size, or a key means nothing here. */
    NONE
  }

  static Key of(Kind kind) {
    return new Key(kind, 0);
  }

  static Key letter(int letter) {
    return new Key(Kind.LETTER, letter);
  }
}
