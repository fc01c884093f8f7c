package dev.lupe.internal.engine.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out before, by what was asked. Forgets what was not asked for the longest before it
 * becomes too much. Safe for many threads.
 */
public final class BoundedMemory<V> {
  private final int most;
  private final ToIntFunction<V> weight;
  private final Map<Object, V> known = new LinkedHashMap<>(16, 0.75f, true);
  private int sum;

  /** Remembers things that weigh so much together at most; nothing that weighs more alone. */
  public BoundedMemory(int most, ToIntFunction<V> weight) {
    this.most = most;
    this.weight = weight;
  }

  /** Remembers so many things at most. */
  public BoundedMemory(int most) {
    this(most, one -> 1);
  }

  /** What was kept for a question; null if there is nothing, or nothing any more. */
  public synchronized @Nullable V get(Object asked) {
    return known.get(asked);
  }

  /** Keeps something for a question; what was kept for it is replaced. */
  public synchronized void keep(Object asked, V value) {
    var before = known.remove(asked);
    sum -= before == null ? 0 : weight.applyAsInt(before);
    int more = weight.applyAsInt(value);
    if (more > most) {
      return;
    }
    var longestAgo = known.values().iterator();
    while (sum + more > most) {
      sum -= weight.applyAsInt(longestAgo.next());
      longestAgo.remove();
    }
    known.put(asked, value);
    sum += more;
  }
}
