package dev.lupe.internal.german;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Keeps Bürger:innen, Bürger*innen, Bürger_innen, Bürger/innen and Bürger·innen whole, whatever the
 * tokenizer thinks of the sign: before -in and -innen it becomes a colon, which Unicode's word
 * rules keep inside a word. Every other colon between letters (Berlin:Neues) becomes a blank, so
 * that it parts words. No character is added or taken, so offsets stay what they are.
 */
public final class GenderFormCharFilter extends CharFilter {

  private static final int AHEAD = 7; // sign, i, n, n, e, n, and what ends the word
  private static final char KEPT = ':';

  private final char[] window = new char[512];
  private int next;
  private int end;
  private boolean exhausted;
  private int previous = ' ';

  public GenderFormCharFilter(Reader in) {
    super(in);
  }

  /** Whether the character may stand between a word and its -in or -innen. */
  static boolean isSign(char c) {
    return c == ':' || c == '*' || c == '_' || c == '/' || c == '·';
  }

  @Override
  public int read(char[] target, int offset, int count) throws IOException {
    fill();
    // The last characters wait until the ones behind them are known.
    int ready = exhausted ? end - next : end - next - AHEAD;
    if (ready <= 0) {
      return count == 0 ? 0 : -1;
    }
    int given = Math.min(count, ready);
    System.arraycopy(window, next, target, offset, given);
    for (int i = 0; i < given; i++) {
      char c = target[offset + i];
      boolean isUsual = c >= 'a' && c <= 'z' || c == ' ';
      if (!isUsual && isSign(c) && Character.isLetter(i == 0 ? previous : window[next + i - 1])) {
        target[offset + i] = signBefore(next + i + 1, c);
      }
    }
    next += given;
    previous = given == 0 ? previous : window[next - 1];
    return given;
  }

  private char signBefore(int start, char sign) {
    if (isEnding(window, start, endOfWord(start))) {
      return KEPT;
    }
    boolean letterFollows = start < end && Character.isLetter(window[start]);
    return sign == KEPT && letterFollows ? ' ' : sign;
  }

  private int endOfWord(int start) {
    int at = start;
    while (at < end && at - start < AHEAD && Character.isLetterOrDigit(window[at])) {
      at++;
    }
    return at;
  }

  /** Whether these letters are in or innen, in either case. */
  static boolean isEnding(char[] letters, int start, int end) {
    String ending = end - start == 2 ? "in" : "innen";
    if (end - start != ending.length()) {
      return false;
    }
    for (int i = 0; i < ending.length(); i++) {
      if (Character.toLowerCase(letters[start + i]) != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void fill() throws IOException {
    if (end - next > AHEAD || exhausted) {
      return;
    }
    System.arraycopy(window, next, window, 0, end - next);
    end -= next;
    next = 0;
    while (!exhausted && end < window.length) {
      int read = input.read(window, end, window.length - end);
      if (read < 0) {
        exhausted = true;
      } else {
        end += read;
      }
    }
  }

  @Override
  protected int correct(int currentOff) {
    return currentOff;
  }
}
