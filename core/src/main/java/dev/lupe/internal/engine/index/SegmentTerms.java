package dev.lupe.internal.engine.index;

import dev.lupe.internal.text.SortedWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads the terms of segments into memory, each with how many articles have it. */
final class SegmentTerms {
  private static final int BREATH = 1 << 10;

  private SegmentTerms() {}

  /**
   * Reads some of the terms of a field in at least one segment, on all processors.
   *
   * @throws CancellationException if meanwhile nobody needs them any more
   */
  static SortedWords of(List<LeafReader> segments, String field, Predicate<BytesRef> which,
      BooleanSupplier isAbandoned) {
    return merged(segments.parallelStream()
        .map(segment -> of(segment, field, Stretch.ALL, which, isAbandoned)).toList());
  }

  /** Reads those of a stretch of the alphabet, on the calling thread. */
  static SortedWords of(List<LeafReader> segments, String field, Stretch stretch,
      Predicate<BytesRef> which, BooleanSupplier isAbandoned) {
    return merged(segments.stream()
        .map(segment -> of(segment, field, stretch, which, isAbandoned)).toList());
  }

  private static SortedWords merged(List<SortedWords> words) {
    var lists = new PriorityQueue<>(Comparator.comparingInt(SortedWords::size));
    lists.addAll(words);
    while (lists.size() > 1) {
      lists.add(SortedWords.merged(lists.remove(), lists.remove()));
    }
    return lists.remove();
  }

  private static SortedWords of(LeafReader segment, String field, Stretch stretch,
      Predicate<BytesRef> which, BooleanSupplier isAbandoned) {
    var words = new SortedWords();
    try {
      var terms = segment.terms(field);
      var cursor = terms == null ? TermsEnum.EMPTY : terms.iterator();
      var end = new BytesRef(stretch.to());
      int seen = 0;
      for (BytesRef term = stretch.first(cursor); term != null
          && (end.length == 0 || term.compareTo(end) < 0); term = cursor.next()) {
        if (++seen % BREATH == 0 && isAbandoned.getAsBoolean()) {
          throw new CancellationException("The words of " + field + " are not needed any more");
        }
        if (which.test(term)) {
          words.add(term.bytes, term.offset, term.length, cursor.docFreq());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The words of " + field + " can't be read", e);
    }
    return words;
  }

  /**
   * The terms between two.
   *
   * @param from the first one, where there are any; empty for all from the beginning on
   * @param to the first one behind them; empty for all to the end
   */
  record Stretch(String from, String to) {
    static final Stretch ALL = new Stretch("", "");

    private @Nullable BytesRef first(TermsEnum cursor) throws IOException {
      return from.isEmpty() ? cursor.next()
          : cursor.seekCeil(new BytesRef(from)) == SeekStatus.END ? null : cursor.term();
    }

    /** Whether a term of this stretch or one behind it could be such a word. */
    boolean reachesTo(CharSequence word) {
      return to.isEmpty() || CharSequence.compare(word, to) < 0;
    }
  }
}
