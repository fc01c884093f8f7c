package dev.lupe.internal.engine.analysis;

import org.apache.lucene.util.ArrayUtil;

/** The words of a text by their places, and the phrases that they are in a row. */
final class WordRow {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final String JOINING = "-‐‑'’*_/@&+";
  private static final String OPENING = "\"„“»«'‚(";
  private static final String ENDING = ".!?:…-–";

  private final String text;
  private final char[] letters;
  private int[] starts = new int[1 << 6];
  private int[] ends = new int[1 << 6];
  private long[] hashes = new long[1 << 6];
  private int size;

  private WordRow(String text) {
    this.text = text;
    this.letters = text.toCharArray();
  }

  static WordRow of(String text) {
    var row = new WordRow(text);
    LookupWord.forEach(row.letters, row::add);
    return row;
  }

  private void add(int start, int end) {
    starts = ArrayUtil.grow(starts, size + 1);
    ends = ArrayUtil.grow(ends, size + 1);
    hashes = ArrayUtil.grow(hashes, size + 1);
    starts[size] = start;
    ends[size] = end;
    hashes[size++] = hash(start, end);
  }

  private long hash(int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = FACTOR * hash + letters[i] + 1;
    }
    return mixed(hash);
  }

  private static long mixed(long hash) {
    return (hash ^ hash >>> 31) * FACTOR;
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

  /** A hash of 64 bits of the letters of a word, the same in all texts. */
  long hash(int word) {
    return hashes[word];
  }

  String word(int number) {
    return text.substring(starts[number], ends[number]);
  }

  /**
   * Hands over all phrases of two words to the given number: their first and their last word, and a
   * hash of 64 bits of the whole stretch. There is nothing but one blank between the words, so that no
   * sentence ends among them.
   */
  void forEachPhrase(int longest, Phrase phrase) {
    for (int first = 0; first < size; first++) {
      if (joins(starts[first] - 1)) {
        continue;
      }
      long hash = hashes[first];
      for (int last = first + 1; last < first + longest && followsDirectly(last); last++) {
        hash = mixed(FACTOR * hash + letters[ends[last - 1]]) + hashes[last];
        if (!joins(ends[last])) {
          phrase.of(first, last, hash);
        }
      }
    }
  }

  private boolean followsDirectly(int word) {
    return word > 0 && word < size && starts[word] == ends[word - 1] + 1
        && Character.isWhitespace(letters[ends[word - 1]]);
  }

  /** Whether a sign stands here that makes one word of what is around it. */
  private boolean joins(int at) {
    return at >= 0 && at < letters.length && JOINING.indexOf(letters[at]) >= 0;
  }

  /** Whether all words from one to another begin with a capital, and not for the sentence. */
  boolean areCapitalised(int first, int last) {
    for (int word = first; word <= last; word++) {
      if (!Character.isUpperCase(letters[starts[word]])) {
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

  /** Takes a phrase by the numbers of its first and its last word, and a hash of it. */
  interface Phrase {
    void of(int first, int last, long hash);
  }
}
