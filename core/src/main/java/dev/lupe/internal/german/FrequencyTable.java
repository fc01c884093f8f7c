package dev.lupe.internal.german;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/**
 * A vocabulary in memory: about 30 bytes and the letters for each word, and a word that is not
 * there is mostly known by one look. Built once, then safe for many threads.
 */
public final class FrequencyTable implements Vocabulary {

  private final int mask;

  /** The hash of a word and, in the lower half, its number and one; 0 where there is none. */
  private final long[] slots;

  private final int[] starts;
  private final int[] frequencies;
  private final char[] letters;

  private FrequencyTable(Builder builder) {
    int size = Math.max(16, Integer.highestOneBit(builder.count) * 4);
    mask = size - 1;
    slots = new long[size];
    starts = Arrays.copyOf(builder.starts, builder.count + 1);
    starts[builder.count] = builder.used;
    frequencies = Arrays.copyOf(builder.frequencies, builder.count);
    letters = Arrays.copyOf(builder.letters, builder.used);
    for (int i = 0; i < builder.count; i++) {
      put(i);
    }
  }

  private void put(int word) {
    int hash = new String(letters, starts[word], starts[word + 1] - starts[word]).hashCode();
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
    int length = starts[word + 1] - start;
    if (length != letterSequence.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (letters[start + i] != letterSequence.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Collects words, each once. */
  public static final class Builder {

    private char[] letters = new char[1 << 12];
    private int[] starts = new int[1 << 8];
    private int[] frequencies = new int[1 << 8];
    private int count;
    private int used;

    /**
     * Adds a word, folded as {@link Vocabulary} says, that {@code frequency} articles hold. One
     * that no article holds is passed over.
     */
    public Builder add(CharSequence foldedWord, int frequency) {
      int length = foldedWord.length();
      if (frequency <= 0) {
        return this;
      }
      letters = ArrayUtil.grow(letters, used + length);
      starts = ArrayUtil.grow(starts, count + 1);
      frequencies = ArrayUtil.grow(frequencies, count + 1);
      starts[count] = used;
      frequencies[count++] = frequency;
      for (int i = 0; i < length; i++) {
        letters[used++] = foldedWord.charAt(i);
      }
      return this;
    }

    public FrequencyTable build() {
      return new FrequencyTable(this);
    }
  }
}
