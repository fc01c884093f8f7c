package dev.lupe.internal.engine.highlight;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;

/** The places of one word of a phrase in an article. */
final class PhraseRow {
  /** Where the phrase would have to begin for the word to be in its place, ascending. */
  private final int[] positions;
  /** The offset of each. */
  private final int[] starts;
  /** The end offset of each. */
  private final int[] ends;

  private PhraseRow(int count) {
    this.positions = new int[count];
    this.starts = new int[count];
    this.ends = new int[count];
  }

  /** Reads the places of a word that is so many places behind the first one. */
  static PhraseRow read(PostingsEnum places, int behind) throws IOException {
    int count = places.freq();
    var row = new PhraseRow(count);
    for (int i = 0; i < count; i++) {
      row.positions[i] = places.nextPosition() - behind;
      row.starts[i] = places.startOffset();
      row.ends[i] = places.endOffset();
    }
    return row;
  }

  /**
   * Finds where all words stand in their places, or no more than {@code slop} off in all: walks over
   * the places of the first word and takes of each other word the place nearest to it.
   */
  static void meetings(List<PhraseRow> rows, int slop, Meeting meeting) {
    var first = rows.getFirst();
    for (int i = 0; i < first.positions.length; i++) {
      int start = first.starts[i];
      int end = first.ends[i];
      int least = first.positions[i];
      int most = least;
      for (int other = 1; other < rows.size(); other++) {
        var row = rows.get(other);
        int near = row.nearest(first.positions[i]);
        least = Math.min(least, row.positions[near]);
        most = Math.max(most, row.positions[near]);
        start = Math.min(start, row.starts[near]);
        end = Math.max(end, row.ends[near]);
      }
      if (most - least <= slop) {
        meeting.at(start, end);
      }
    }
  }

  private int nearest(int position) {
    int low = 0;
    int high = positions.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (positions[middle] < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && position - positions[low - 1] < positions[low] - position ? low - 1 : low;
  }

  /** Takes the stretch of a phrase. */
  interface Meeting {
    void at(int start, int end);
  }
}
