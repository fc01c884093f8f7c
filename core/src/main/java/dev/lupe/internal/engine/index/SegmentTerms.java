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
import org.apache.lucene.util.BytesRef;

/** Reads the terms of segments into memory, each with how many articles have it. */
final class SegmentTerms {
  private static final int BREATH = 1 << 10;

  private SegmentTerms() {}

  /**
   * Reads some of the terms of a field in at least one segment.
   *
   * @throws CancellationException if meanwhile nobody needs them any more
   */
  static SortedWords of(List<LeafReader> segments, String field, Predicate<BytesRef> which,
      BooleanSupplier isAbandoned) {
    var lists = new PriorityQueue<>(Comparator.comparingInt(SortedWords::size));
    // On all processors, since the first search after opening waits for it.
    lists.addAll(segments.parallelStream()
        .map(segment -> of(segment, field, which, isAbandoned)).toList());
    while (lists.size() > 1) {
      lists.add(SortedWords.merged(lists.remove(), lists.remove()));
    }
    return lists.remove();
  }

  private static SortedWords of(LeafReader segment, String field, Predicate<BytesRef> which,
      BooleanSupplier isAbandoned) {
    var words = new SortedWords();
    try {
      var terms = segment.terms(field);
      var cursor = terms == null ? TermsEnum.EMPTY : terms.iterator();
      int seen = 0;
      for (BytesRef term = cursor.next(); term != null; term = cursor.next()) {
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
}
