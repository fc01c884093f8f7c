package dev.lupe.internal.german;

import static dev.lupe.internal.text.SortedWords.BETWEEN;

import dev.lupe.internal.text.SortedWords;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/**
 * A vocabulary in memory: about 20 bytes and the letters for each word, and a word that is not
 * there is mostly known by one look. So is one that does not hold certain letters: four bytes tell
 * which pairs of letters it has. Built once, then safe for many threads.
 */
public final class FrequencyTable implements Vocabulary {

  /** The bits of a slot that are a word's number and one; those above are of its hash. */
  private static final int NUMBER_BITS = 24;
  private static final int NUMBER = (1 << NUMBER_BITS) - 1;

  private final int mask;
  /** Where words are found by their hash; 0 where there is none. */
  private final int[] slots;

  private final int[] starts;
  private final int[] frequencies;
  /** A bit for each pair of neighbouring letters that a word has; many pairs share one. */
  private final int[] pairs;
  private final String letters;

  /**
   * A vocabulary of words that are folded as {@link Vocabulary} says.
   *
   * @throws IllegalArgumentException if there are more than 16 million, which no language has
   */
  public FrequencyTable(SortedWords words) {
    if (words.size() >= NUMBER) {
      throw new IllegalArgumentException(words.size() + " words are too many for a table");
    }
    int size = Integer.highestOneBit(words.size() + words.size() / 2 + 8) * 2;
    mask = size - 1;
    slots = new int[size];
    starts = words.starts();
    frequencies = words.frequencies();
    letters = new String(words.letters(), StandardCharsets.ISO_8859_1);
    pairs = new int[frequencies.length];
    for (int i = 0; i < frequencies.length; i++) {
      put(i);
      pairs[i] = pairs(letters, starts[i], starts[i + 1] - 1);
    }
  }

  private void put(int word) {
    int hash = 0;
    for (int i = starts[word]; i < starts[word + 1] - 1; i++) {
      hash = 31 * hash + letters.charAt(i);
    }
    int mixed = mixed(hash);
    int slot = mixed & mask;
    while (slots[slot] != 0) {
      slot = slot + 1 & mask;
    }
    slots[slot] = mixed & ~NUMBER | word + 1;
  }

  @Override
  public int frequency(CharSequence foldedWord) {
    // The hash codes of other sequences may say nothing about their letters.
    Object hashed = foldedWord instanceof Slice ? foldedWord : foldedWord.toString();
    int mixed = mixed(hashed.hashCode());
    int slot = mixed & mask;
    for (int found = slots[slot]; found != 0; found = slots[slot]) {
      int word = (found & NUMBER) - 1;
      if (((found ^ mixed) & ~NUMBER) == 0 && isWord(word, foldedWord)) {
        return frequencies[word];
      }
      slot = slot + 1 & mask;
    }
    return 0;
  }

  /** Spreads what words differ in over all bits: the lowest choose the slot, the highest tell. */
  private static int mixed(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ mixed >>> 15;
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

  /**
   * Hands over each word of at least so many letters that has these among them, in their order.
   */
  public void forEachHolding(String wanted, int shortest, Consumer<String> words) {
    int all = pairs(wanted, 0, wanted.length());
    for (int i = 0; i < pairs.length; i++) {
      if ((pairs[i] & all) == all) {
        int start = starts[i];
        int end = starts[i + 1] - 1;
        if (end - start >= shortest && letters.indexOf(wanted, start, end) >= 0) {
          words.accept(letters.substring(start, end));
        }
      }
    }
  }

  private static int pairs(String letters, int start, int end) {
    int pairs = 0;
    for (int i = start; i < end - 1; i++) {
      int pair = 31 * letters.charAt(i) + letters.charAt(i + 1);
      pairs |= 1 << (pair * 0x9E3779B9 >>> Integer.SIZE - 5);
    }
    return pairs;
  }
}
