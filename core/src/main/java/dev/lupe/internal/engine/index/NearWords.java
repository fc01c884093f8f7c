package dev.lupe.internal.engine.index;

import dev.lupe.internal.engine.index.SegmentTerms.Stretch;
import dev.lupe.internal.text.SortedWords;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/**
 * All terms of a field in some segments, laid out so that those a letter or two off a word are found
 * by looking at each: nearly all are told apart by their length and by which letters they have, in a
 * few nanoseconds; Lucene's automata have to walk through the dictionary of each segment. Thirteen
 * bytes and the letters for each term.
 */
public final class NearWords {
  private static final int LETTERS = 32;
  /** What a term takes besides its letters. */
  private static final int BYTES_PER_TERM = 13;
  /** Some segments may fill so small a share of the heap: searches go on without these words. */
  private static final int SHARE_OF_HEAP = 32;

  private final byte[] letters;
  private final int[] starts;
  private final int[] frequencies;
  /** A bit for each letter that a term has; some letters share one. */
  private final int[] has;
  private final byte[] lengths;

  NearWords(SortedWords words) {
    letters = words.letters();
    starts = words.starts();
    frequencies = words.frequencies();
    has = new int[frequencies.length];
    lengths = new byte[frequencies.length];
    var codePoints = new int[0];
    for (int i = 0; i < frequencies.length; i++) {
      codePoints = roomFor(i, codePoints);
      int length = decode(i, codePoints);
      has[i] = bits(codePoints, length);
      lengths[i] = (byte) Math.min(Byte.MAX_VALUE, length);
    }
  }

  /** Reads the terms of a field in at least one segment; empty if they are too many for the heap. */
  static Optional<NearWords> read(List<LeafReader> segments, String field,
      BooleanSupplier isAbandoned) {
    return SegmentTerms
        .of(segments, field, Stretch.ALL, term -> true, NearWords::fits, isAbandoned)
        .map(NearWords::new);
  }

  private static boolean fits(SortedWords words) {
    return words.length() + (long) BYTES_PER_TERM * words.size() <= Runtime.getRuntime().maxMemory()
        / SHARE_OF_HEAP;
  }

  /** Takes a term, whose bytes change afterwards, and how many articles of the segments have it. */
  public interface Visitor {
    /** Takes one. */
    void term(BytesRef term, int articles);
  }

  /**
   * Hands over the terms that become a word by at most so many insertions, deletions, changes or
   * swaps of letters, in their order.
   *
   * @param word at most a hundred code points
   * @param edits one or two
   */
  public void forEachNear(int[] word, int edits, Visitor visitor) {
    int bits = bits(word, word.length);
    var distance = new LetterDistance(word, edits);
    var other = new int[word.length + 4 * edits];
    var term = new BytesRef(letters);
    for (int i = 0; i < has.length; i++) {
      if (Math.abs(lengths[i] - word.length) <= edits
          && Integer.bitCount(has[i] & ~bits) <= edits
          && Integer.bitCount(bits & ~has[i]) <= edits) {
        other = roomFor(i, other);
        if (distance.isWithin(other, decode(i, other))) {
          visitor.term(at(i, term), frequencies[i]);
        }
      }
    }
  }

  /** Hands over the terms that begin with certain bytes, in their order. */
  public void forEachBeginning(BytesRef start, Visitor visitor) {
    var term = new BytesRef(letters);
    int from = 0;
    int to = frequencies.length;
    while (from < to) {
      int middle = from + to >>> 1;
      if (at(middle, term).compareTo(start) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    for (int i = from; i < frequencies.length; i++) {
      at(i, term);
      if (term.length < start.length || !startsWith(term, start)) {
        return;
      }
      visitor.term(term, frequencies[i]);
    }
  }

  private static boolean startsWith(BytesRef term, BytesRef start) {
    for (int i = 0; i < start.length; i++) {
      if (term.bytes[term.offset + i] != start.bytes[start.offset + i]) {
        return false;
      }
    }
    return true;
  }

  private BytesRef at(int word, BytesRef term) {
    term.offset = starts[word];
    term.length = starts[word + 1] - 1 - term.offset;
    return term;
  }

  private int[] roomFor(int word, int[] codePoints) {
    int bytes = starts[word + 1] - starts[word];
    return bytes > codePoints.length ? new int[2 * bytes] : codePoints;
  }

  private int decode(int word, int[] codePoints) {
    int start = starts[word];
    int length = starts[word + 1] - 1 - start;
    for (int i = 0; i < length; i++) {
      if (letters[start + i] < 0) {
        return UnicodeUtil.UTF8toUTF32(new BytesRef(letters, start, length), codePoints);
      }
      codePoints[i] = letters[start + i];
    }
    return length;
  }

  private static int bits(int[] codePoints, int length) {
    int bits = 0;
    for (int i = 0; i < length; i++) {
      bits |= 1 << codePoints[i] % LETTERS;
    }
    return bits;
  }
}
