package dev.lupe.internal.detect;

import java.util.Arrays;

/**
 * Grams of one to {@value NgramModel#ORDER} letters, numbered in the order they were added. A gram
 * is a long of twelve bits a letter, the last letter lowest. That is enough to tell the letters of
 * one script apart.
 */
final class GramTable {

  private static final int BITS = 12;
  private static final long LETTER = (1L << BITS) - 1;
  private static final long LONGEST = (1L << (BITS * NgramModel.ORDER)) - 1;

  private long[] grams = new long[1 << 15];
  private int[] slots = new int[1 << 16];
  private int count;

  /** The blank that begins a word. */
  static long start() {
    return Letters.BLANK;
  }

  static long append(long gram, char letter) {
    return ((gram << BITS) | (letter & LETTER)) & LONGEST;
  }

  static long withoutLast(long gram) {
    return gram >>> BITS;
  }

  static long withoutFirst(long gram) {
    return last(gram, order(gram) - 1);
  }

  /** The last {@code order} letters of a gram. */
  static long last(long gram, int order) {
    return gram & ((1L << (BITS * order)) - 1);
  }

  static int order(long gram) {
    return (64 - Long.numberOfLeadingZeros(gram) + BITS - 1) / BITS;
  }

  int count() {
    return count;
  }

  long gram(int row) {
    return grams[row];
  }

  /** The row of a gram, or −1. */
  int row(long gram) {
    int slot = slot(gram);
    while (slots[slot] != 0) {
      int row = slots[slot] - 1;
      if (grams[row] == gram) {
        return row;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  /** The row of the longest known gram this one ends with, or −1. */
  int longestKnown(long gram) {
    long end = gram;
    for (long mask = LONGEST; mask != 0; mask >>>= BITS) {
      if (mask == LONGEST || (end & mask) != end) {
        end &= mask;
        int row = row(end);
        if (row >= 0) {
          return row;
        }
      }
    }
    return -1;
  }

  /** Adds a gram that may be there already; its row. */
  int add(long gram) {
    int known = row(gram);
    if (known >= 0) {
      return known;
    }
    if (count == grams.length) {
      grow();
    }
    grams[count++] = gram;
    place(count - 1);
    return count - 1;
  }

  void trim() {
    grams = Arrays.copyOf(grams, count);
  }

  private void grow() {
    grams = Arrays.copyOf(grams, grams.length * 2);
    slots = new int[slots.length * 2];
    for (int row = 0; row < count; row++) {
      place(row);
    }
  }

  private void place(int row) {
    int slot = slot(grams[row]);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = row + 1;
  }

  private int slot(long gram) {
    long mixed = gram * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (slots.length - 1);
  }
}
