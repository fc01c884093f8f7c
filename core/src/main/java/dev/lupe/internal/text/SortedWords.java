package dev.lupe.internal.text;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/**
 * Words in alphabetical order of their bytes, each once and with a number of articles, in as few
 * arrays as possible: a line feed stands before and behind each. Filled by one thread; safe for many
 * when nothing is added any more.
 */
public final class SortedWords {
  /** What stands between two words. */
  public static final char BETWEEN = '\n';

  private byte[] letters;
  private int length;
  private int[] starts;
  private int[] frequencies;
  private int count;

  /** No words yet. */
  public SortedWords() {
    this(1 << 8, 1 << 12);
  }

  /** No words yet, and room for so many of so many bytes in all. */
  private SortedWords(int words, int letters) {
    this.letters = new byte[letters];
    this.letters[length++] = BETWEEN;
    this.starts = new int[words];
    this.frequencies = new int[words];
  }

  /** Adds the word that comes next in the order; one that no article holds is passed over. */
  public SortedWords add(byte[] word, int start, int bytes, int frequency) {
    if (frequency > 0) {
      starts = ArrayUtil.grow(starts, count + 1);
      frequencies = ArrayUtil.grow(frequencies, count + 1);
      letters = ArrayUtil.grow(letters, length + bytes + 1);
      starts[count] = length;
      frequencies[count++] = frequency;
      System.arraycopy(word, start, letters, length, bytes);
      length += bytes + 1;
      letters[length - 1] = BETWEEN;
    }
    return this;
  }

  /** The words of two; of a word that both have, the sum. */
  public static SortedWords merged(SortedWords one, SortedWords other) {
    var both = new SortedWords(one.count + other.count, one.length + other.length);
    int i = 0;
    int j = 0;
    while (i < one.count && j < other.count) {
      int order = Arrays.compareUnsigned(one.letters, one.starts[i], one.end(i),
          other.letters, other.starts[j], other.end(j));
      if (order == 0) {
        both.add(one, i++, other.frequencies[j++]);
      } else if (order < 0) {
        both.add(one, i++, 0);
      } else {
        both.add(other, j++, 0);
      }
    }
    while (i < one.count) {
      both.add(one, i++, 0);
    }
    while (j < other.count) {
      both.add(other, j++, 0);
    }
    return both;
  }

  private void add(SortedWords from, int word, int more) {
    int start = from.starts[word];
    add(from.letters, start, from.end(word) - start, from.frequencies[word] + more);
  }

  /** How many words there are. */
  public int size() {
    return count;
  }

  /** How many bytes all words have, and what stands between them. */
  public int length() {
    return length;
  }

  /** Where each word begins, and behind the last one the end of all. */
  public int[] starts() {
    int[] all = Arrays.copyOf(starts, count + 1);
    all[count] = length;
    return all;
  }

  /** In how many articles each word stands. */
  public int[] frequencies() {
    return Arrays.copyOf(frequencies, count);
  }

  /** The bytes of all words. */
  public byte[] letters() {
    return Arrays.copyOf(letters, length);
  }

  private int end(int word) {
    return (word + 1 < count ? starts[word + 1] : length) - 1;
  }
}
