package dev.lupe.internal.engine.analysis;

/**
 * Which stretches of a text were seen more than once. They are told apart by a hash of 64 bits; that
 * two of an article have the same one by chance is not to be expected in a million articles.
 */
final class SeenStretches {
  private static final long ONCE = 1;
  private static final long AGAIN = 2;
  private static final long TAKEN = 3;
  private static final long STATE = 3;

  /** Hashes, each with its state in the last two bits; 0 where there is room. */
  private final long[] seen;
  private final int mask;

  /** Stretches of a text, at most so many. */
  SeenStretches(int most) {
    int size = Integer.highestOneBit(Math.max(8, most)) * 4;
    this.seen = new long[size];
    this.mask = size - 1;
  }

  void add(long hash) {
    int slot = slot(hash);
    seen[slot] = hash & ~STATE | (seen[slot] == 0 ? ONCE : AGAIN);
  }

  /** Whether a stretch was added more than once; true is said of each only once. */
  boolean takeRepeated(long hash) {
    int slot = slot(hash);
    boolean repeated = (seen[slot] & STATE) == AGAIN;
    if (repeated) {
      seen[slot] |= TAKEN;
    }
    return repeated;
  }

  /** Where a hash stands, or has room. */
  private int slot(long hash) {
    int slot = (int) (hash >>> Integer.SIZE) & mask;
    while (seen[slot] != 0 && ((seen[slot] ^ hash) & ~STATE) != 0) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
