package dev.lupe.query;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line of text into the pieces a query is made of. Never fails. */
final class QueryLexer {
  private static final String OPENING = "\"“”„«»‹›‚‘'";
  private static final int SHORTEST_SINGLE_QUOTED = 2;

  /** More is no number that anybody means. */
  private static final int LARGEST_NUMBER = 1_000_000;

  private final String text;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Note> notes;
  private int at;

  private QueryLexer(String text, List<Note> notes) {
    this.text = text;
    this.notes = notes;
  }

  /** The pieces of a text; what could not be understood is added to the notes. */
  static List<Piece> pieces(String text, List<Note> notes) {
    var lexer = new QueryLexer(text, notes);
    lexer.run();
    return lexer.pieces;
  }

  /**
   * A piece of the text.
   *
   * @param kind what it is
   * @param text the words in it, without quotes and signs
   * @param number the figure behind a tilde; -1 where there is none
   * @param spaced whether blanks stand in front of it
   * @param start where it begins in the line, quotes and signs included
   * @param end where it ends, exclusive
   */
  record Piece(Kind kind, String text, int number, boolean spaced, int start, int end) {}

  /** The kinds of pieces. */
  enum Kind {
    WORD, PREFIX, FUZZY, PHRASE, FIELD, OPEN, CLOSE, PLUS, MINUS, AND, OR, NOT
  }

  private void run() {
    boolean spaced = true;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        at++;
        spaced = true;
        continue;
      }
      boolean phraseMayStart = spaced || pieces.isEmpty() || isOpener(pieces.getLast().kind());
      if (c == '(' || c == ')') {
        at++;
        add(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), spaced, at - 1);
      } else if (isOpeningQuote(c, phraseMayStart)) {
        quoted(c, spaced);
      } else if ((c == '+' || c == '-' || c == '!') && phraseMayStart && !followsClose(spaced)
          && beginsOperand(at + 1)) {
        at++;
        add(c == '+' ? Kind.PLUS : Kind.MINUS, String.valueOf(c), spaced, at - 1);
      } else {
        word(spaced);
      }
      spaced = false;
    }
  }

  private static boolean isOpener(Kind before) {
    return switch (before) {
      case OPEN, CLOSE, PLUS, MINUS, FIELD, PHRASE -> true;
      case WORD, PREFIX, FUZZY, AND, OR, NOT -> false;
    };
  }

  /** A hyphen right behind a parenthesis or a quote joins words, as in „Model C“-Schulen. */
  private boolean followsClose(boolean spaced) {
    return !spaced && !pieces.isEmpty() && (pieces.getLast().kind() == Kind.CLOSE
        || pieces.getLast().kind() == Kind.PHRASE);
  }

  private boolean beginsOperand(int index) {
    if (index >= text.length()) {
      return false;
    }
    char c = text.charAt(index);
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '('
        || OPENING.indexOf(c) >= 0;
  }

  private boolean isOpeningQuote(char c, boolean mayStart) {
    if (c == '\'' || c == '‘' || c == '‚') {
      // An apostrophe far more often than a quote: only with a partner that ends a word.
      return mayStart && closing(c, at + 1) > at + SHORTEST_SINGLE_QUOTED;
    }
    return OPENING.indexOf(c) >= 0;
  }

  /** Where the quote that opens with this sign ends; -1 if it does not. */
  private int closing(char open, int from) {
    String closers = switch (open) {
      case '"' -> "\"";
      case '“', '”' -> "”\"“";
      case '„' -> "“”\"‟";
      case '«' -> "»";
      case '»' -> "«";
      case '‹' -> "›";
      case '›' -> "‹";
      case '‚' -> "‘’'";
      default -> "'’";
    };
    for (int i = from; i < text.length(); i++) {
      if (closers.indexOf(text.charAt(i)) >= 0 && (open != '\'' && open != '‘' || endsWord(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean endsWord(int index) {
    return index + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(index + 1));
  }

  private void quoted(char open, boolean spaced) {
    int end = closing(open, at + 1);
    if (end < 0) {
      notes.add(new Note(Note.Kind.UNBALANCED_QUOTE,
          "The quotation mark " + open + " has no partner and was left out"));
      at++;
      return;
    }
    int start = at;
    String inside = text.substring(at + 1, end);
    at = end + 1;
    int slop = tilde();
    if (!inside.isBlank()) {
      pieces.add(new Piece(Kind.PHRASE, inside.strip(), slop, spaced, start, at));
    }
  }

  /** Reads {@code ~2} if it stands here: the number, 0 for a tilde without one, -1 for none. */
  private int tilde() {
    if (at >= text.length() || text.charAt(at) != '~') {
      return -1;
    }
    at++;
    int number = 0;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      number = Math.min(LARGEST_NUMBER, number * 10 + (text.charAt(at) - '0'));
      at++;
    }
    return number;
  }

  private void word(boolean spaced) {
    int start = at;
    while (at < text.length() && isInsideWord(text.charAt(at))) {
      at++;
      if (text.charAt(at - 1) == ':' && isFieldName(start, at - 1) && beginsValue(at)) {
        add(Kind.FIELD, text.substring(start, at - 1), spaced, start);
        return;
      }
    }
    if (at == start) {
      at++;
      return;
    }
    String word = text.substring(start, at);
    switch (word) {
      case "AND", "UND", "&&" -> add(Kind.AND, word, spaced, start);
      case "OR", "ODER", "||" -> add(Kind.OR, word, spaced, start);
      case "NOT", "NICHT" -> add(Kind.NOT, word, spaced, start);
      default -> plainWord(word, spaced, start);
    }
  }

  private void plainWord(String word, boolean spaced, int start) {
    int number = tilde();
    if (number >= 0) {
      pieces.add(new Piece(Kind.FUZZY, word, number, spaced, start, at));
    } else if (word.endsWith("*") || word.endsWith("…")) {
      String stripped = word.substring(0, word.length() - 1);
      add(stripped.isEmpty() && word.equals("*") ? Kind.PREFIX
          : stripped.isEmpty() ? Kind.WORD : Kind.PREFIX, stripped, spaced, start);
    } else {
      add(Kind.WORD, word, spaced, start);
    }
    if (word.indexOf('*') > 0 ? word.indexOf('*') < word.length() - 1
        : word.length() > 1 && word.charAt(0) == '*') {
      notes.add(new Note(Note.Kind.STRAY_OPERATOR,
          "A * stands for letters at the end of a word only; in " + word + " it was left out"));
    }
  }

  private boolean isInsideWord(char c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c)
        && c != '(' && c != ')' && c != '"' && c != '“' && c != '”' && c != '„' && c != '«'
        && c != '»' && c != '‹' && c != '›' && c != '~';
  }

  private boolean isFieldName(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '.' && c != '-') {
        return false;
      }
    }
    return end > start && Character.isLetter(text.charAt(start));
  }

  /** A value follows the colon at once, and no {@code //} as in an address. */
  private boolean beginsValue(int index) {
    return index < text.length()
        && !Character.isWhitespace(text.charAt(index))
        && text.charAt(index) != ')'
        && text.charAt(index) != ':'
        && !text.startsWith("//", index);
  }

  private void add(Kind kind, String piece, boolean spaced, int start) {
    pieces.add(new Piece(kind, piece, -1, spaced, start, at));
  }
}
