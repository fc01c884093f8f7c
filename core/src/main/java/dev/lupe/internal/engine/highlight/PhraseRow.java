package dev.lupe.internal.engine.highlight;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.PostingsEnum;

/** The places of one word of a phrase in an article. */
final class PhraseRow {
  /** Where the phrase would have to begin for the word to be in its place, ascending. */
  private final int[] positions;
  /** The offset of each. */
  private final int[] starts;
  /** The end offset of each. */
  private final int[] ends;

  PhraseRow(int count) {
    this.positions = new int[count];
    this.starts = new int[count];
    this.ends = new int[count];
  }

  private PhraseRow(int[] positions, int[] starts, int[] ends) {
    this.positions = positions;
    this.starts = starts;
    this.ends = ends;
  }

  /**
   * Reads the places of a word in the first so many characters of the document that its postings
   * stand at; empty if it does not stand there.
   */
  static Optional<PhraseRow> read(PostingsEnum places, int end) throws IOException {
    int count = places.freq();
    var row = new PhraseRow(count);
    for (int i = 0; i < count; i++) {
      int position = places.nextPosition();
      if (places.startOffset() >= end) {
        return i == 0 ? Optional.empty() : Optional.of(row.first(i));
      }
      row.set(i, position, places.startOffset(), places.endOffset());
    }
    return Optional.of(row);
  }

  private PhraseRow first(int count) {
    return new PhraseRow(Arrays.copyOf(positions, count), Arrays.copyOf(starts, count),
        Arrays.copyOf(ends, count));
  }

  /** The same for a word that is so many places behind the first one of its phrase. */
  PhraseRow behind(int places) {
    if (places == 0) {
      return this;
    }
    var row = new PhraseRow(positions.length);
    for (int i = 0; i < positions.length; i++) {
      row.set(i, positions[i] - places, starts[i], ends[i]);
    }
    return row;
  }

  /** The same places, each with the stretch that is made of its own. */
  PhraseRow narrowed(Narrowing narrowing) {
    var row = new PhraseRow(positions.length);
    for (int i = 0; i < positions.length; i++) {
      var stretch = narrowing.of(starts[i], ends[i]);
      row.set(i, positions[i], stretch.start(), stretch.end());
    }
    return row;
  }

  /** The places of this word and of another one. */
  PhraseRow with(PhraseRow other) {
    var row = new PhraseRow(positions.length + other.positions.length);
    int mine = 0;
    int others = 0;
    for (int i = 0; i < row.positions.length; i++) {
      boolean isMine = others == other.positions.length
          || mine < positions.length && positions[mine] <= other.positions[others];
      var from = isMine ? this : other;
      int at = isMine ? mine++ : others++;
      row.set(i, from.positions[at], from.starts[at], from.ends[at]);
    }
    return row;
  }

  /** Hands over each stretch where the word stands. */
  void each(Meeting meeting) {
    for (int i = 0; i < positions.length; i++) {
      meeting.at(starts[i], ends[i]);
    }
  }

  void set(int index, int position, int start, int end) {
    positions[index] = position;
    starts[index] = start;
    ends[index] = end;
  }

  /**
   * Finds where all words stand in their places, or no more than {@code slop} off in all: of each
   * word one place, in turn moving on the word that lags behind most. Of stretches that end alike the
   * tightest counts.
   */
  static void meetings(List<PhraseRow> rows, int slop, Meeting meeting) {
    int[] at = new int[rows.size()];
    while (true) {
      int last = 0;
      int most = Integer.MIN_VALUE;
      int start = Integer.MAX_VALUE;
      int end = 0;
      for (int i = 0; i < at.length; i++) {
        var row = rows.get(i);
        if (row.positions[at[i]] < rows.get(last).positions[at[last]]) {
          last = i;
        }
        most = Math.max(most, row.positions[at[i]]);
        start = Math.min(start, row.starts[at[i]]);
        end = Math.max(end, row.ends[at[i]]);
      }
      var lagging = rows.get(last).positions;
      boolean isLast = at[last] + 1 == lagging.length;
      if (most - lagging[at[last]] <= slop && (isLast || lagging[at[last] + 1] > most)) {
        meeting.at(start, end);
      }
      if (isLast) {
        return;
      }
      at[last]++;
    }
  }

  /** Finds each place of each word that has all the other words within a number of words. */
  static void eachNear(List<PhraseRow> rows, int width, Meeting meeting) {
    for (var row : rows) {
      for (int i = 0; i < row.positions.length; i++) {
        int least = row.positions[i];
        int most = least;
        for (var other : rows) {
          int near = other.nearest(row.positions[i]);
          least = Math.min(least, near);
          most = Math.max(most, near);
        }
        if (most - least < width) {
          meeting.at(row.starts[i], row.ends[i]);
        }
      }
    }
  }

  private int nearest(int position) {
    int found = Arrays.binarySearch(positions, position);
    if (found >= 0) {
      return positions[found];
    }
    int after = -found - 1;
    if (after == 0) {
      return positions[0];
    }
    int before = positions[after - 1];
    return after == positions.length || position - before <= positions[after] - position
        ? before
        : positions[after];
  }

  /** Makes a stretch of that of a word. */
  interface Narrowing {
    Mark.Stretch of(int start, int end);
  }

  /** Takes the stretch of a phrase. */
  interface Meeting {
    void at(int start, int end);
  }
}
