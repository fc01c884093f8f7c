package dev.lupe.internal.engine.index;

import dev.lupe.internal.german.FrequencyTable;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/**
 * The words of some segments in one language, made ready for compounds: how common each is, and which
 * ones hold certain letters. Only words of the letters a to z (accents are folded in the index).
 */
public final class SegmentWords {
  private static final int SHORTEST = 2;
  private static final int SHORTEST_COMPOUND = 6;
  private static final int LONGEST = 60;

  private final FrequencyTable frequencies;

  private SegmentWords(FrequencyTable frequencies) {
    this.frequencies = frequencies;
  }

  /**
   * Reads the words of a field in at least one segment.
   *
   * @throws CancellationException if meanwhile nobody needs them any more
   */
  static SegmentWords read(List<LeafReader> segments, String field, BooleanSupplier isAbandoned) {
    return new SegmentWords(new FrequencyTable(
        SegmentTerms.of(segments, field, SegmentWords::isWord, isAbandoned)));
  }

  private static boolean isWord(BytesRef term) {
    if (term.length < SHORTEST || term.length > LONGEST) {
      return false;
    }
    for (int i = term.offset; i < term.offset + term.length; i++) {
      if (term.bytes[i] < 'a' || term.bytes[i] > 'z') {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is of the sort that is kept here: two to sixty letters from a to z. */
  public static boolean isWord(String word) {
    return word.length() >= SHORTEST && word.length() <= LONGEST
        && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** In how many articles of the segments a word stands. */
  public int frequency(CharSequence word) {
    return frequencies.frequency(word);
  }

  /** Hands over every word, each with how many articles it stands in. */
  public void forEach(ObjIntConsumer<String> words) {
    frequencies.forEach(words);
  }

  /** Hands over every word of at most so many letters that begins with these, in alphabetical order. */
  public void forEachBeginning(String letters, int longest, Consumer<String> words) {
    frequencies.forEachBeginning(letters, longest, words);
  }

  /** Hands over every long word that holds these letters, each once, in alphabetical order. */
  public void forEachHolding(String letters, Consumer<String> words) {
    frequencies.forEachHolding(letters, SHORTEST_COMPOUND, words);
  }
}
