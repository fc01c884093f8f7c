package dev.lupe.internal.german;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
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
    starts[builder.count] = builder.length;
    frequencies = Arrays.copyOf(builder.frequencies, builder.count);
    letters = new String(builder.letters, 0, builder.length, StandardCharsets.ISO_8859_1);
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

  /** Hands over all words, each with its frequency. */
  public void forEach(ObjIntConsumer<String> words) {
    for (int i = 0; i < frequencies.length; i++) {
      words.accept(letters.substring(starts[i], starts[i + 1] - 1), frequencies[i]);
    }
  }

  /** Hands over each word of at most so many letters that begins with these, in their order. */
  public void forEachBeginning(String beginning, int longest, Consumer<String> words) {
    int at = letters.indexOf(BETWEEN + beginning);
    while (at >= 0) {
      int end = letters.indexOf(BETWEEN, at + 1);
      if (end - at - 1 <= longest) {
        words.accept(letters.substring(at + 1, end));
      }
      at = letters.startsWith(beginning, end + 1)
          ? end
          : letters.indexOf(BETWEEN + beginning, end);
    }
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

  /** Collects words, each once, in their order. */
  public static final class Builder {

    private byte[] letters;
    private int length;
    private int[] starts;
    private int[] frequencies;
    private int count;

    /** No words yet. */
    public Builder() {
      this(1 << 8, 1 << 12);
    }

    /** No words yet, and room for so many of so many letters in all. */
    private Builder(int words, int letters) {
      this.letters = new byte[letters];
      this.letters[length++] = BETWEEN;
      this.starts = new int[words];
      this.frequencies = new int[words];
    }

    /**
     * Adds a word, folded as {@link Vocabulary} says, that {@code frequency} articles hold. One
     * that no article holds is passed over.
     */
    public Builder add(String foldedWord, int frequency) {
      byte[] word = foldedWord.getBytes(StandardCharsets.ISO_8859_1);
      return add(word, 0, word.length, frequency);
    }

    /** Adds a word that {@code count} bytes from {@code start} spell, one for each letter. */
    public Builder add(byte[] foldedWord, int start, int count, int frequency) {
      if (frequency > 0) {
        starts = ArrayUtil.grow(starts, this.count + 1);
        frequencies = ArrayUtil.grow(frequencies, this.count + 1);
        letters = ArrayUtil.grow(letters, length + count + 1);
        starts[this.count] = length;
        frequencies[this.count++] = frequency;
        System.arraycopy(foldedWord, start, letters, length, count);
        length += count + 1;
        letters[length - 1] = BETWEEN;
      }
      return this;
    }

    /** The words of two, both in alphabetical order; of a word that both have, the sum. */
    public static Builder merged(Builder one, Builder other) {
      var both = new Builder(one.count + other.count, one.length + other.length);
      int i = 0;
      int j = 0;
      while (i < one.count && j < other.count) {
        int order = Arrays.compare(one.letters, one.starts[i], one.end(i),
            other.letters, other.starts[j], other.end(j));
        if (order < 0) {
          both.add(one, i++, 0);
        } else if (order > 0) {
          both.add(other, j++, 0);
        } else {
          both.add(one, i++, other.frequencies[j++]);
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

    private void add(Builder from, int word, int more) {
      int start = from.starts[word];
      add(from.letters, start, from.end(word) - start, from.frequencies[word] + more);
    }

    private int end(int word) {
      return (word + 1 < count ? starts[word + 1] : length) - 1;
    }

    /** How many words there are. */
    public int size() {
      return count;
    }

    public FrequencyTable build() {
      return new FrequencyTable(this);
    }
  }
}
