package dev.lupe.internal.engine.analysis;

import org.apache.lucene.util.ArrayUtil;

/** The words of a text by their places, and the phrases that they are in a row. */
final class WordRow {
  private static final String JOINING = "-‐‑'’*_/@&+";
  private static final String OPENING = "\"„“»«'‚(";
  private static final String ENDING = ".!?:…-–";

  private final String text;
  private int[] starts = new int[1 << 6];
  private int[] ends = new int[1 << 6];
  private int size;

  private WordRow(String text) {
    this.text = text;
  }

  static WordRow of(String text) {
    var row = new WordRow(text);
    LookupWord.forEach(text, row::add);
    return row;
  }

  private void add(int start, int end) {
    starts = ArrayUtil.grow(starts, size + 1);
    ends = ArrayUtil.grow(ends, size + 1);
    starts[size] = start;
    ends[size++] = end;
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  String word(int number) {
    return text.substring(starts[number], ends[number]);
  }

  /**
   * Hands over all phrases of two words to the given number: their first and their last word. There
   * is nothing but one blank between the words, so that no sentence ends among them.
   */
  void forEachPhrase(int longest, Phrase phrase) {
    for (int first = 0; first < size; first++) {
      if (joins(starts[first] - 1)) {
        continue;
      }
      for (int last = first + 1; last < first + longest && followsDirectly(last); last++) {
        if (!joins(ends[last])) {
          phrase.of(first, last);
        }
      }
    }
  }

  private boolean followsDirectly(int word) {
    return word > 0 && word < size && starts[word] == ends[word - 1] + 1
        && Character.isWhitespace(text.charAt(ends[word - 1]));
  }

  /** Whether a sign stands here that makes one word of what is around it. */
  private boolean joins(int at) {
    return at >= 0 && at < text.length() && JOINING.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether all words from one to another begin with a capital, and not for the sentence. */
  boolean areCapitalised(int first, int last) {
    for (int word = first; word <= last; word++) {
      if (!Character.isUpperCase(text.charAt(starts[word]))) {
        return false;
      }
    }
    return followsDirectly(first) || !beginsSentence(starts[first]);
  }

  private boolean beginsSentence(int start) {
    int at = start - 1;
    while (at >= 0 && (Character.isWhitespace(text.charAt(at))
        || OPENING.indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    return at < 0 || ENDING.indexOf(text.charAt(at)) >= 0;
  }

  /** Takes a phrase by the numbers of its first and its last word. */
  interface Phrase {
    void of(int first, int last);
  }
}
