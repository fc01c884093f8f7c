package dev.lupe.internal.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.ArrayUtil;

/**
 * Makes two words of the end of a sentence and the beginning of the next where the blank between them
 * is missing: {@code harbour.Ships}. Unicode's word rules (UAX 29, MidNumLet) take the full stop for
 * a part of the word, which is right for {@code bbc.co.uk}, {@code U.S.} and {@code Node.JS}.
 */
final class MissingBlankFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);

  /** What stands behind the full stop and is the next word. */
  private char[] rest = {};
  private int restLength;

  MissingBlankFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (restLength > 0) {
      int start = offset.endOffset() + 1;
      offset.setOffset(start, start + restLength);
      term.copyBuffer(rest, 0, restLength);
      position.setPositionIncrement(1);
      restLength = 0;
    } else if (!input.incrementToken()) {
      return false;
    }
    int stop = sentenceEnd(term.buffer(), term.length());
    if (stop > 0 && offset.endOffset() - offset.startOffset() == term.length()) {
      part(stop);
    }
    return true;
  }

  private void part(int stop) {
    restLength = term.length() - stop - 1;
    rest = ArrayUtil.grow(rest, restLength);
    System.arraycopy(term.buffer(), stop + 1, rest, 0, restLength);
    term.setLength(stop);
    offset.setOffset(offset.startOffset(), offset.startOffset() + stop);
  }

  /** Where a full stop ends a sentence; 0 where none does. */
  private static int sentenceEnd(char[] word, int length) {
    for (int at = 2; at < length - 1; at++) {
      if (word[at] == '.' && Character.isLowerCase(word[at - 1])
          && Character.isLetter(word[at - 2]) && Character.isUpperCase(word[at + 1])
          && isWord(word, at, length)) {
        return at;
      }
    }
    return 0;
  }

  /**
   * Whether a capital behind a full stop begins a word: small letters follow, as in {@code Dr.Miller},
   * or nothing, as in {@code said.I}, but not as in {@code Ph.D}.
   */
  private static boolean isWord(char[] word, int stop, int length) {
    int second = stop + 2;
    return second < length && word[second] != '.'
        ? Character.isLowerCase(word[second])
        : stop > 2 && Character.isLowerCase(word[stop - 2]);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    restLength = 0;
  }
}
