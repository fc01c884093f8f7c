package dev.lupe.internal.german;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All ways to cut one word into parts, and the best of them. It is built from the end: few endings
 * of a word are words themselves, so most letters need never be looked up.
 */
final class Lattice {

  private static final double NONE = PartWeights.NONE;

  private final FoldedWord word;
  private final PartWeights weights;
  private final int length;
  private final int most;

  /** By number of parts and start: the best sum of weights for the letters from there. */
  private final double[] sum;

  private final int[] next;
  private final int[] content;
  private final double[] weakest;
  private final boolean[] canEnd;

  Lattice(FoldedWord word, PartWeights weights, int mostParts) {
    this.word = word;
    this.weights = weights;
    this.length = word.length;
    this.most = Math.min(mostParts, length / PartWeights.SHORTEST_PART);
    int cells = (most + 1) * (length + 1);
    this.sum = new double[cells];
    this.next = new int[cells];
    this.content = new int[cells];
    this.weakest = new double[cells];
    Arrays.fill(sum, NONE);
    this.canEnd = new boolean[length + 1];
    canEnd[length] = true;
    sum[length] = 0;
    weakest[length] = Double.POSITIVE_INFINITY;
  }

  /** The best way; one part where the word as a whole is the better reading. */
  List<Part> best() {
    for (int start = length - PartWeights.SHORTEST_PART; start >= 0; start--) {
      if (start == 0 || start >= PartWeights.SHORTEST_PART && weights.canStart(start)) {
        addPartsFrom(start);
      }
    }
    int count = bestCount();
    return count == 1 ? List.of(word.part(0, length)) : parts(count);
  }

  private void addPartsFrom(int start) {
    for (int end = start + PartWeights.SHORTEST_PART; end <= length; end++) {
      boolean whole = start == 0 && end == length;
      if (!whole && canEnd[end]) {
        double weight = weights.weigh(start, end);
        if (weight > NONE) {
          addPart(start, end, weight);
        }
      }
    }
  }

  private void addPart(int start, int end, double weight) {
    canEnd[start] = true;
    for (int parts = 1; parts <= most; parts++) {
      int rest = cell(parts - 1, end);
      int here = cell(parts, start);
      if (sum[rest] + weight > sum[here]) {
        sum[here] = sum[rest] + weight;
        next[here] = end;
        content[here] = weights.contentEnd();
        weakest[here] = Math.min(weakest[rest], weight);
      }
    }
  }

  private int bestCount() {
    int count = 1;
    double best = NONE;
    for (int parts = 2; parts <= most; parts++) {
      int cell = cell(parts, 0);
      if (sum[cell] > NONE && weights.outweighsWhole(sum[cell] / parts, weakest[cell])) {
        double weight = weights.compound(sum[cell], parts);
        if (weight > best) {
          best = weight;
          count = parts;
        }
      }
    }
    return count;
  }

  private List<Part> parts(int count) {
    var parts = new ArrayList<Part>(count);
    int start = 0;
    for (int left = count; left > 0; left--) {
      int cell = cell(left, start);
      parts.add(word.part(start, content[cell]));
      start = next[cell];
    }
    return List.copyOf(parts);
  }

  private int cell(int parts, int at) {
    return parts * (length + 1) + at;
  }
}
