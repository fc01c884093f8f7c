package dev.lupe.internal.engine.index;

import java.util.Arrays;

/**
 * Whether words are at most a few edits from one: the distance of Damerau and Levenshtein in which
 * no letter is edited twice, as Lucene's automata count it. For one thread.
 */
final class LetterDistance {
  private final int[] word;
  private final int most;
  private int[] before;
  private int[] row;
  private int[] next;

  LetterDistance(int[] word, int most) {
    this.word = word;
    this.most = most;
    this.before = new int[word.length + 1];
    this.row = new int[word.length + 1];
    this.next = new int[word.length + 1];
  }

  /** Whether the first so many code points are a word that is near enough. */
  boolean isWithin(int[] other, int length) {
    if (Math.abs(length - word.length) > most) {
      return false;
    }
    for (int j = 0; j <= word.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= length; i++) {
      // Beyond the band around the diagonal everything is too far.
      int from = Math.max(1, i - most);
      int to = Math.min(word.length, i + most);
      Arrays.fill(next, most + 1);
      next[0] = i;
      int least = from == 1 ? i : most + 1;
      for (int j = from; j <= to; j++) {
        boolean same = other[i - 1] == word[j - 1];
        int edits = row[j - 1] + (same ? 0 : 1);
        edits = Math.min(edits, 1 + Math.min(row[j], next[j - 1]));
        if (!same && i > 1 && j > 1 && other[i - 1] == word[j - 2] && other[i - 2] == word[j - 1]) {
          edits = Math.min(edits, before[j - 2] + 1);
        }
        next[j] = edits;
        least = Math.min(least, edits);
      }
      if (least > most) {
        return false;
      }
      int[] oldest = before;
      before = row;
      row = next;
      next = oldest;
    }
    return row[word.length] <= most;
  }
}
