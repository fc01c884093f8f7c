package dev.lupe.internal.detect;

/** Counts how often a word came, told by its hash; for as many words as a text can have. */
final class Repeats {

  private final int[] hashes;
  private final byte[] counts;

  Repeats(int characters) {
    int slots = Integer.highestOneBit(Math.max(characters, 8)) * 2;
    this.hashes = new int[slots];
    this.counts = new byte[slots];
  }

  /** How often this word has come, this time included; stops at 127. */
  int count(int hash) {
    int slot = ((hash * 0x9E3779B9) >>> 7) & (hashes.length - 1);
    while (counts[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    hashes[slot] = hash;
    if (counts[slot] < Byte.MAX_VALUE) {
      counts[slot]++;
    }
    return counts[slot];
  }
}
