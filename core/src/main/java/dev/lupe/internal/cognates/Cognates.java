package dev.lupe.internal.cognates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The words of a vocabulary by the three-letter pieces of their sounds, to find those that look like
 * a word of another language. How alike two words are is Dice's coefficient of their pieces: twice
 * those they share, by all they have. Safe for many threads.
 */
public final class Cognates {
  /** Words less alike than this have nothing to do with each other. */
  private static final double LEAST = 0.3;
  private static final int SHORTEST = 4;
  private static final int[] NONE = {};

  private final List<String> words;
  private final int[][] wordsWith = new int[SoundPieces.KINDS][];
  private final byte[] sizes;

  /**
   * A word that looks like another one.
   *
   * @param word the word
   * @param share how alike they are, from 0.3 to 1
   */
  public record Likeness(String word, double share) {}

  private Cognates(List<String> words) {
    this.words = words;
    this.sizes = new byte[words.size()];
    int[][] pieces = words.stream().map(SoundPieces::of).toArray(int[][]::new);
    var counts = new int[SoundPieces.KINDS];
    for (int i = 0; i < pieces.length; i++) {
      sizes[i] = (byte) Math.min(pieces[i].length, Byte.MAX_VALUE);
      for (int piece : pieces[i]) {
        counts[piece]++;
      }
    }
    for (int piece = 0; piece < counts.length; piece++) {
      wordsWith[piece] = counts[piece] == 0 ? NONE : new int[counts[piece]];
    }
    for (int i = pieces.length - 1; i >= 0; i--) {
      for (int piece : pieces[i]) {
        wordsWith[piece][--counts[piece]] = i;
      }
    }
  }

  /** Makes words ready; those of less than four letters, or other letters than a to z, are left out. */
  public static Cognates of(List<String> words) {
    return new Cognates(words.stream().filter(Cognates::isFit).toList());
  }

  /** The words most like one of another language, most alike first; never the word itself. */
  public List<Likeness> of(String word, int most) {
    if (!isFit(word)) {
      return List.of();
    }
    int[] pieces = SoundPieces.of(word);
    var shared = new byte[words.size()];
    for (int piece : pieces) {
      for (int other : wordsWith[piece]) {
        shared[other]++;
      }
    }
    var alike = new ArrayList<Likeness>();
    for (int i = 0; i < shared.length; i++) {
      double share = 2.0 * shared[i] / (pieces.length + sizes[i]);
      if (share >= LEAST && !words.get(i).equals(word)) {
        alike.add(new Likeness(words.get(i), share));
      }
    }
    alike.sort(Comparator.comparingDouble(Likeness::share).reversed()
        .thenComparing(Likeness::word));
    return List.copyOf(alike.subList(0, Math.min(most, alike.size())));
  }

  private static boolean isFit(String word) {
    boolean isFit = word.length() >= SHORTEST && word.length() < Byte.MAX_VALUE / 2;
    for (int i = 0; i < word.length() && isFit; i++) {
      isFit = word.charAt(i) >= 'a' && word.charAt(i) <= 'z';
    }
    return isFit;
  }
}
