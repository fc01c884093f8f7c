package dev.lupe.internal.engine.index;

import dev.lupe.internal.german.FrequencyTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The words of some segments in one language, made ready for compounds: how common each is, and which
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
   * Reads the words of a field in at least one segment.
   *
   * @throws CancellationException if meanwhile nobody needs them any more
   */
  static SegmentWords read(List<LeafReader> segments, String field,
      BooleanSupplier isAbandoned) {
    var tables = new PriorityQueue<>(Comparator.comparingInt(FrequencyTable.Builder::size));
    // On all processors, since the first search after opening waits for it.
    tables.addAll(segments.parallelStream()
        .map(segment -> read(segment, field, isAbandoned)).toList());
    while (tables.size() > 1) {
      tables.add(FrequencyTable.Builder.merged(tables.remove(), tables.remove()));
    }
    return new SegmentWords(tables.remove().build());
  }

  private static FrequencyTable.Builder read(LeafReader segment, String field,
      BooleanSupplier isAbandoned) {
    var frequencies = new FrequencyTable.Builder();
    try {
      var terms = segment.terms(field);
      var cursor = terms == null ? TermsEnum.EMPTY : terms.iterator();
      int seen = 0;
      for (BytesRef term = cursor.next(); term != null; term = cursor.next()) {
        if (++seen % BREATH == 0 && isAbandoned.getAsBoolean()) {
          throw new CancellationException("The words of " + field + " are not needed any more");
        }
        if (isWord(term)) {
          frequencies.add(term.bytes, term.offset, term.length, cursor.docFreq());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The words of " + field + " can't be read", e);
    }
    return frequencies;
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
