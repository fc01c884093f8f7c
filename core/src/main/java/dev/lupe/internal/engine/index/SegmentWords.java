package dev.lupe.internal.engine.index;

import dev.lupe.internal.german.FrequencyTable;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/**
 * The words of one segment in one language, made ready for compounds: how common each is, and which
 * ones hold certain letters. Only words of the letters a to z (accents are folded in the index).
 */
public final class SegmentWords {
  private static final int SHORTEST = 2;
  private static final int SHORTEST_COMPOUND = 6;
  private static final int LONGEST = 60;
  private static final int BREATH = 1 << 10;

  private final FrequencyTable frequencies;

  private SegmentWords(FrequencyTable frequencies) {
    this.frequencies = frequencies;
  }

  /**
   * Reads the words of a field.
   *
   * @throws CancellationException if meanwhile nobody needs them any more
   */
  static SegmentWords read(LeafReader segment, String field, BooleanSupplier isAbandoned)
      throws IOException {
    var frequencies = new FrequencyTable.Builder();
    int seen = 0;
    var terms = segment.terms(field);
    if (terms != null) {
      var cursor = terms.iterator();
      for (BytesRef term = cursor.next(); term != null; term = cursor.next()) {
        if (++seen % BREATH == 0 && isAbandoned.getAsBoolean()) {
          throw new CancellationException("The words of " + field + " are not needed any more");
        }
        if (isWord(term)) {
          frequencies.add(term.utf8ToString(), cursor.docFreq());
        }
      }
    }
    return new SegmentWords(frequencies.build());
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

  /** In how many articles of the segment a word stands. */
  public int frequency(CharSequence word) {
    return frequencies.frequency(word);
  }

  /** Hands over every long word that holds these letters, each once, in alphabetical order. */
  public void forEachHolding(String letters, Consumer<String> words) {
    frequencies.forEachHolding(letters, SHORTEST_COMPOUND, words);
  }
}
