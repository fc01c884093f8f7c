package dev.lupe.internal.engine.spell;

import java.util.stream.IntStream;

/**
 * Which letters lie side by side on the keyboards of English and German, where a finger that misses
 * one key hits the other.
 */
final class Keyboard {
  private static final String[] ENGLISH = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
  private static final String[] GERMAN = {"qwertzuiop", "asdfghjkl", "yxcvbnm"};
  /** How far each row is shifted to the right of the first, in keys. */
  private static final double[] SHIFTS = {0, 0.25, 0.75};
  private static final int LETTERS = 'z' - 'a' + 1;
  /** Whether two letters are neighbours, at 26 times the first and the second. */
  private static final boolean[] NEIGHBOURS = neighbours();

  private Keyboard() {}

  /** Whether two letters may be mistaken for each other; letters of other scripts always may. */
  static boolean mayMistake(char one, char other) {
    return !isOnIt(one) || !isOnIt(other) || NEIGHBOURS[LETTERS * (one - 'a') + other - 'a'];
  }

  private static boolean isOnIt(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean[] neighbours() {
    var neighbours = new boolean[LETTERS * LETTERS];
    for (int i = 0; i < neighbours.length; i++) {
      char one = (char) ('a' + i / LETTERS);
      char other = (char) ('a' + i % LETTERS);
      neighbours[i] = areNeighbours(one, other, ENGLISH) || areNeighbours(one, other, GERMAN);
    }
    return neighbours;
  }

  private static boolean areNeighbours(char one, char other, String[] rows) {
    return Math.abs(row(one, rows) - row(other, rows)) <= 1
        && Math.abs(column(one, rows) - column(other, rows)) <= 1;
  }

  private static int row(char c, String[] rows) {
    return IntStream.range(0, rows.length).filter(row -> rows[row].indexOf(c) >= 0).findFirst()
        .orElseThrow();
  }

  private static double column(char c, String[] rows) {
    int row = row(c, rows);
    return rows[row].indexOf(c) + SHIFTS[row];
  }
}
