package dev.lupe.internal.cognates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The words of a vocabulary by the three-letter pieces of their sounds, to find those that look like
 * a word of another language. How alike two words are is Dice's coefficient of their pieces: twice
 * those they share, by all they have. Safe for many threads.
 */
public final class Cognates {
  /** Words less alike than this have nothing to do with each other. */
  private static final double LEAST = 0.3;
  private static final int SHORTEST = 4;
  private static final int LETTERS = 27;
  private static final int PIECES = LETTERS * LETTERS * LETTERS;
  private static final int[] NONE = {};

  private final List<String> words;
  private final int[][] wordsWith = new int[PIECES][];
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
    var counts = new int[PIECES];
    for (String word : words) {
      for (int piece : pieces(word)) {
        counts[piece]++;
      }
    }
    for (int piece = 0; piece < PIECES; piece++) {
      wordsWith[piece] = counts[piece] == 0 ? NONE : new int[counts[piece]];
    }
    Arrays.fill(counts, 0);
    for (int i = 0; i < words.size(); i++) {
      int[] pieces = pieces(words.get(i));
      sizes[i] = (byte) Math.min(pieces.length, Byte.MAX_VALUE);
      for (int piece : pieces) {
        wordsWith[piece][counts[piece]++] = i;
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
    int[] pieces = pieces(word);
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
    return word.length() >= SHORTEST && word.length() < Byte.MAX_VALUE / 2
        && word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
  }

  /** The distinct pieces of a word, its beginning and its end among them. */
  private static int[] pieces(String word) {
    String sounds = SoundLetters.of(word);
    var pieces = new TreeSet<Integer>();
    int before = 0;
    int last = number(sounds.charAt(0));
    for (int i = 1; i <= sounds.length(); i++) {
      int next = i == sounds.length() ? 0 : number(sounds.charAt(i));
      pieces.add((before * LETTERS + last) * LETTERS + next);
      before = last;
      last = next;
    }
    return pieces.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int number(char letter) {
    return letter - 'a' + 1;
  }
}
