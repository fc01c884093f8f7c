package dev.lupe.internal.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words, numbers and marks of a piece of text, each with its place. */
final class Tokens {
  private final List<Token> tokens = new ArrayList<>();

  private Tokens() {}

  static Tokens of(CharSequence text, int from, int to) {
    var found = new Tokens();
    int at = from;
    boolean apart = true;
    while (at < to) {
      char c = text.charAt(at);
      if (Spaces.isSpace(c)) {
        apart = true;
        at++;
        continue;
      }
      var kind = Kind.of(c);
      int end = at + 1;
      while (kind != Kind.MARK && end < to && Kind.of(text.charAt(end)) == kind) {
        end++;
      }
      found.tokens.add(new Token(kind, text.subSequence(at, end).toString(), at, end, apart));
      apart = false;
      at = end;
    }
    return found;
  }

  int count() {
    return tokens.size();
  }

  /** The token of this number; none beyond either end. */
  Token at(int number) {
    return number >= 0 && number < tokens.size() ? tokens.get(number) : Token.NONE;
  }

  /** What a token is made of. */
  enum Kind {
    WORD,
    NUMBER,
    MARK,
    NONE;

    /** Marks that combine with a letter count to it, so that scripts that have them are words. */
    static Kind of(char c) {
      if (c >= '0' && c <= '9') {
        return NUMBER;
      }
      int type = Character.getType(c);
      boolean joined = type == Character.NON_SPACING_MARK
          || type == Character.COMBINING_SPACING_MARK || Character.isSurrogate(c);
      return Character.isLetterOrDigit(c) || joined ? WORD : MARK;
    }
  }

  /**
   * A token.
   *
   * @param text as it stands there
   * @param start where it begins in the text
   * @param end where it ends, exclusive
   * @param apart whether a blank or nothing stands before it
   */
  record Token(Kind kind, String text, int start, int end, boolean apart) {
    static final Token NONE = new Token(Kind.NONE, "", -1, -1, true);

    boolean isNone() {
      return kind == Kind.NONE;
    }

    boolean isWord() {
      return kind == Kind.WORD;
    }

    boolean isNumber() {
      return kind == Kind.NUMBER;
    }

    /** Whether it is a number of so many digits. */
    boolean isNumber(int least, int most) {
      return kind == Kind.NUMBER && text.length() >= least && text.length() <= most;
    }

    /** The number; call it only for numbers of up to nine digits. */
    int number() {
      return Integer.parseInt(text);
    }

    boolean is(String mark) {
      return text.equals(mark);
    }

    /** Whether it is one of these marks. */
    boolean isMark(String marks) {
      return kind == Kind.MARK && marks.contains(text);
    }

    String lower() {
      return text.toLowerCase(Locale.ROOT);
    }

    boolean isLarge() {
      return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }
  }
}
