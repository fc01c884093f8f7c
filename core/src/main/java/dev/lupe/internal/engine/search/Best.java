package dev.lupe.internal.engine.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The best of many, as many as are wanted. What is worse than all of these costs one comparison. */
final class Best<T> {
  private final int count;
  private final Comparator<T> bestFirst;
  private final PriorityQueue<T> worstFirst;

  /** So many of the first in an order. */
  Best(int count, Comparator<T> bestFirst) {
    this.count = count;
    this.bestFirst = bestFirst;
    this.worstFirst = new PriorityQueue<>(bestFirst.reversed());
  }

  /** One more to choose from. */
  void offer(T one) {
    if (worstFirst.size() < count) {
      worstFirst.add(one);
    } else if (count > 0 && bestFirst.compare(one, worstFirst.element()) < 0) {
      worstFirst.remove();
      worstFirst.add(one);
    }
  }

  /** Those that were chosen, the best first. */
  List<T> sorted() {
    var sorted = new ArrayList<>(worstFirst);
    sorted.sort(bestFirst);
    return sorted;
  }
}
