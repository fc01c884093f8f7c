package dev.lupe.internal.engine.analysis;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.BooleanSupplier;

/**
 * Of words seen lately, whether somebody may type them. Words are told apart by a hash of 64 bits.
 * Safe for many threads: the worst that a race does is to lose a word.
 */
final class TypedWords {
  private static final int PLACES = 1 << 15;

  /** Hashes, each with the answer in its last bit; 0 where there is none. */
  private final AtomicLongArray known = new AtomicLongArray(PLACES);

  /** The answer for the word with a hash, by the rules if it has not been seen lately. */
  boolean contains(long hash, BooleanSupplier rules) {
    int place = (int) (hash >>> Integer.SIZE) & PLACES - 1;
    long seen = known.getOpaque(place);
    if (seen != 0 && ((seen ^ hash) & ~1L) == 0) {
      return (seen & 1) != 0;
    }
    boolean isTyped = rules.getAsBoolean();
    known.setOpaque(place, hash & ~1L | (isTyped ? 1 : 0));
    return isTyped;
  }
}
