package dev.lupe.internal.german;

import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.lucene.util.ArrayUtil;

/**
 * A vocabulary in memory: about 30 bytes and the letters for each word, and a word that is not
 * there is mostly known by one look. All words stand in one string, so that those with certain
 * letters are found quickly too. Built once, then safe for many threads.
 */
public final class FrequencyTable implements Vocabulary {

  private static final char BETWEEN = '\n';

  private final int mask;

  /** The hash of a word and, in the lower half, its number and one; 0 where there is none. */
  private final long[] slots;

  private final int[] starts;
  private final int[] frequencies;
  private final String letters;

  private FrequencyTable(Builder builder) {
    int size = Math.max(16, Integer.highestOneBit(builder.count) * 4);
    mask = size - 1;
    slots = new long[size];
    starts = Arrays.copyOf(builder.starts, builder.count + 1);
    starts[builder.count] = builder.letters.length();
    frequencies = Arrays.copyOf(builder.frequencies, builder.count);
    letters = builder.letters.toString();
    for (int i = 0; i < builder.count; i++) {
      put(i);
    }
  }

  private void put(int word) {
    int hash = 0;
    for (int i = starts[word]; i < starts[word + 1] - 1; i++) {
      hash = 31 * hash + letters.charAt(i);
    }
    int slot = slot(hash);
    while (slots[slot] != 0) {
      slot = slot + 1 & mask;
    }
    slots[slot] = (long) hash << Integer.SIZE | word + 1;
  }

  @Override
  public int frequency(CharSequence foldedWord) {
    // The hash codes of other sequences may say nothing about their letters.
    Object hashed = foldedWord instanceof Slice ? foldedWord : foldedWord.toString();
    int hash = hashed.hashCode();
    int slot = slot(hash);
    for (long found = slots[slot]; found != 0; found = slots[slot]) {
      int word = (int) found - 1;
      if ((int) (found >>> Integer.SIZE) == hash && isWord(word, foldedWord)) {
        return frequencies[word];
      }
      slot = slot + 1 & mask;
    }
    return 0;
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & mask;
  }

  private boolean isWord(int word, CharSequence letterSequence) {
    int start = starts[word];
    int length = starts[word + 1] - 1 - start;
    if (length != letterSequence.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (letters.charAt(start + i) != letterSequence.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Hands over each word of at least so many letters that has these among them, in their order. */
  public void forEachHolding(String wanted, int shortest, Consumer<String> words) {
    int at = letters.indexOf(wanted);
    while (at >= 0) {
      int start = letters.lastIndexOf(BETWEEN, at) + 1;
      int end = letters.indexOf(BETWEEN, at);
      if (end - start >= shortest) {
        words.accept(letters.substring(start, end));
      }
      at = letters.indexOf(wanted, end);
    }
  }

  /** Collects words, each once. */
  public static final class Builder {

    private final StringBuilder letters = new StringBuilder().append(BETWEEN);
    private int[] starts = new int[1 << 8];
    private int[] frequencies = new int[1 << 8];
    private int count;

    /**
     * Adds a word, folded as {@link Vocabulary} says, that {@code frequency} articles hold. One
     * that no article holds is passed over.
     */
    public Builder add(CharSequence foldedWord, int frequency) {
      if (frequency <= 0) {
        return this;
      }
      starts = ArrayUtil.grow(starts, count + 1);
      frequencies = ArrayUtil.grow(frequencies, count + 1);
      starts[count] = letters.length();
      frequencies[count++] = frequency;
      letters.append(foldedWord).append(BETWEEN);
      return this;
    }

    public FrequencyTable build() {
      return new FrequencyTable(this);
    }
  }
}
