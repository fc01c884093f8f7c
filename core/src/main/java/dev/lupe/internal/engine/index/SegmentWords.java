package dev.lupe.internal.engine.index;

import dev.lupe.internal.engine.index.SegmentTerms.Stretch;
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

  /** In each of these stretches of the alphabet are about as many German words. */
  private static final List<Stretch> STRETCHES = List.of(new Stretch("", "f"),
      new Stretch("f", "m"), new Stretch("m", "t"), new Stretch("t", ""));

  private final List<Table> tables;

  private SegmentWords(List<Table> tables) {
    this.tables = tables;
  }

  /**
   * Reads the words of a field in at least one segment.
   *
   * @throws CancellationException if meanwhile nobody needs them any more
   */
  static SegmentWords read(List<LeafReader> segments, String field, BooleanSupplier isAbandoned) {
    // On all processors, since the first search after opening waits for it.
    return new SegmentWords(STRETCHES.parallelStream()
        .map(stretch -> new Table(stretch, new FrequencyTable(
            SegmentTerms.of(segments, field, stretch, SegmentWords::isWord, isAbandoned))))
        .toList());
  }

  /** The words of one stretch of the alphabet. */
  private record Table(Stretch stretch, FrequencyTable frequencies) {}

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
    for (var table : tables) {
      if (table.stretch().reachesTo(word)) {
        return table.frequencies().frequency(word);
      }
    }
    return 0;
  }

  /** Hands over every word, each with how many articles it stands in. */
  public void forEach(ObjIntConsumer<String> words) {
    tables.forEach(table -> table.frequencies().forEach(words));
  }

  /** Hands over every word of at most so many letters that begins with these, in alphabetical order. */
  public void forEachBeginning(String letters, int longest, Consumer<String> words) {
    tables.forEach(table -> table.frequencies().forEachBeginning(letters, longest, words));
  }

  /** Hands over every long word that holds these letters, each once, in alphabetical order. */
  public void forEachHolding(String letters, Consumer<String> words) {
    tables.forEach(table -> table.frequencies().forEachHolding(letters, SHORTEST_COMPOUND, words));
  }
}
