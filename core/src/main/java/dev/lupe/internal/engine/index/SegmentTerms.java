package dev.lupe.internal.engine.index;

import dev.lupe.internal.text.SortedWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
   * Reads some of the terms of a field in at least one segment.
   *
   * @throws CancellationException if meanwhile nobody needs them any more
   */
  static SortedWords of(List<LeafReader> segments, String field, Stretch stretch,
      Predicate<BytesRef> which, BooleanSupplier isAbandoned) {
    return of(segments, field, stretch, which, any -> true, isAbandoned).orElseThrow();
  }

  /**
   * The same, as long as they fit. One segment after the other is read, the smallest first: together
   * they have most terms many times over, which would need much room if all were read before they
   * are put together.
   *
   * @param fit whether so many are not too many
   * @return empty if they are
   */
  static Optional<SortedWords> of(List<LeafReader> segments, String field, Stretch stretch,
      Predicate<BytesRef> which, Predicate<SortedWords> fit, BooleanSupplier isAbandoned) {
    var bySize = segments.stream().sorted(Comparator.comparingInt(LeafReader::maxDoc)).toList();
    var all = new SortedWords();
    for (var segment : bySize) {
      all = SortedWords.merged(all, read(segment, field, stretch, which, isAbandoned));
      if (!fit.test(all)) {
        return Optional.empty();
      }
    }
    return Optional.of(all);
  }

  private static SortedWords read(LeafReader segment, String field, Stretch stretch,
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
