package dev.lupe.internal.engine.analysis;

/**
 * Which stretches of a text were seen more than once. They are told apart by a hash of 64 bits, which
 * takes one step for a stretch of any length; that two of an article have the same one by chance is
 * not to be expected in a billion articles.
 */
final class SeenStretches {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /** Of the letters before each place. */
  private final long[] hashes;
  /** Of the factor, by number of letters. */
  private final long[] powers;
  private final long[] seen;
  private final boolean[] repeated;
  private final int mask;

  /** Stretches of a text, at most so many. */
  SeenStretches(String text, int most) {
    this.hashes = new long[text.length() + 1];
    this.powers = new long[text.length() + 1];
    powers[0] = 1;
    for (int i = 0; i < text.length(); i++) {
      hashes[i + 1] = FACTOR * hashes[i] + text.charAt(i) + 1;
      powers[i + 1] = FACTOR * powers[i];
    }
    int size = Integer.highestOneBit(Math.max(8, most)) * 4;
    this.seen = new long[size];
    this.repeated = new boolean[size];
    this.mask = size - 1;
  }

  void add(int start, int end) {
    long hash = hash(start, end);
    int slot = slot(hash);
    repeated[slot] = seen[slot] == hash;
    seen[slot] = hash;
  }

  boolean isRepeated(int start, int end) {
    return repeated[slot(hash(start, end))];
  }

  /** Where a hash stands, or has room. */
  private int slot(long hash) {
    int slot = (int) (hash >>> Integer.SIZE) & mask;
    while (seen[slot] != 0 && seen[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Never 0, which stands for none. */
  private long hash(int start, int end) {
    long hash = hashes[end] - hashes[start] * powers[end - start];
    hash ^= hash >>> 31;
    return hash * FACTOR | 1;
  }
}
