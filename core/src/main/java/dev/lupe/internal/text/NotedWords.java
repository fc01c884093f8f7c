package dev.lupe.internal.text;

import java.util.Arrays;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.ArrayUtil;

/** The words of a text as a tokenizer found them, and what it said at the end. */
final class NotedWords {
  private static final int LETTERS_OF_A_WORD = 6;

  private char[] letters;
  /** Where the letters of each word end; they begin where those of the word before end. */
  private int[] ends;
  private int[] steps;
  private int[] firstOffsets;
  private int[] lastOffsets;
  private String[] types;
  private int count;
  private int finalStep;
  private int finalOffset;

  /** Room for the words of a text of so many letters; there may be more. */
  NotedWords(int length) {
    int words = length / LETTERS_OF_A_WORD + 1;
    this.letters = new char[length];
    this.ends = new int[words];
    this.steps = new int[words];
    this.firstOffsets = new int[words];
    this.lastOffsets = new int[words];
    this.types = new String[words];
  }

  void add(CharTermAttribute term, PositionIncrementAttribute position, OffsetAttribute offset,
      TypeAttribute type) {
    if (count == ends.length) {
      int more = ArrayUtil.oversize(count + 1, Integer.BYTES);
      ends = Arrays.copyOf(ends, more);
      steps = Arrays.copyOf(steps, more);
      firstOffsets = Arrays.copyOf(firstOffsets, more);
      lastOffsets = Arrays.copyOf(lastOffsets, more);
      types = Arrays.copyOf(types, more);
    }
    int start = start(count);
    int end = start + term.length();
    letters = ArrayUtil.grow(letters, end);
    System.arraycopy(term.buffer(), 0, letters, start, term.length());
    ends[count] = end;
    steps[count] = position.getPositionIncrement();
    firstOffsets[count] = offset.startOffset();
    lastOffsets[count] = offset.endOffset();
    types[count++] = type.type();
  }

  void addEnd(PositionIncrementAttribute position, OffsetAttribute offset) {
    finalStep = position.getPositionIncrement();
    finalOffset = offset.endOffset();
  }

  int count() {
    return count;
  }

  void get(int word, CharTermAttribute term, PositionIncrementAttribute position,
      OffsetAttribute offset, TypeAttribute type) {
    int start = start(word);
    term.copyBuffer(letters, start, ends[word] - start);
    position.setPositionIncrement(steps[word]);
    offset.setOffset(firstOffsets[word], lastOffsets[word]);
    type.setType(types[word]);
  }

  void getEnd(PositionIncrementAttribute position, OffsetAttribute offset) {
    position.setPositionIncrement(finalStep);
    offset.setOffset(finalOffset, finalOffset);
  }

  private int start(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }
}
