package dev.lupe.internal.detect;

import java.util.Arrays;
import java.util.List;

/**
 * What each letter costs, in bits, after the letters before it in the same word, for each of the
 * languages of a script: an interpolated character model (Witten and Bell 1991, method C) over at
 * most {@value #ORDER} letters. The last column is no language but the mean of all, over at most
 * {@value #MEAN_ORDER} letters: it fits a text in a language without a profile better than any
 * profile does.
 */
final class NgramModel {

  static final int ORDER = 4;

  private static final int MEAN_ORDER = 3;

  /** Costs are kept in a byte each, in steps of 1/12 bit up to 21 bits. */
  private static final double STEPS_PER_BIT = 12;

  private static final int DEAREST = 255;

  /** The bits a word may count for between two languages, and those a capitalised one may. */
  private static final int MOST_FOR_WORD = 14;

  private static final int MOST_FOR_NAME = 6;

  /** Letters that might turn up in a text though none of its profile has them. */
  private static final double ALPHABET = 200;

  private static final float[] PROBABILITY = new float[DEAREST + 1];

  static {
    for (int cost = 0; cost <= DEAREST; cost++) {
      PROBABILITY[cost] = (float) Math.pow(2, -cost / STEPS_PER_BIT);
    }
  }

  private final int languages;
  private final GramTable grams;
  private final byte[] costs;

  private NgramModel(int languages, GramTable grams, byte[] costs) {
    this.languages = languages;
    this.grams = grams;
    this.costs = costs;
  }

  /** Columns are in the order of the profiles, with that of the mean behind them. */
  static NgramModel of(List<LanguageProfile> profiles) {
    GramCounts counts = GramCounts.of(profiles);
    return new Builder(profiles.size(), counts).build();
  }

  int columns() {
    return languages + 1;
  }

  /**
   * The bits a text costs in each column above the cheapest for each word. No word counts for more
   * than {@value #MOST_FOR_WORD} bits between two languages, and a capitalised one for {@value
   * #MOST_FOR_NAME}, for it may be a name from anywhere. A word counts the first, second, fourth,
   * eighth … time it comes: tables and lists say the same few words over and over.
   */
  double[] bits(Letters text) {
    int columns = columns();
    int[] sums = new int[columns];
    int[] word = new int[columns];
    int words = 0;
    int hash = 0;
    long gram = GramTable.start();
    Repeats repeats = new Repeats(text.length());
    char[] chars = text.chars();
    for (int i = 1; i < text.length(); i++) {
      gram = GramTable.append(gram, chars[i]);
      hash = hash * 31 + chars[i];
      addLetter(grams.longestKnown(gram), word);
      if (chars[i] == Letters.BLANK) {
        if (Integer.bitCount(repeats.count(hash)) == 1) {
          addWord(word, text.isCapitalised(words) ? MOST_FOR_NAME : MOST_FOR_WORD, sums);
        }
        words++;
        Arrays.fill(word, 0);
        hash = 0;
        gram = GramTable.start();
      }
    }
    return Arrays.stream(sums).mapToDouble(sum -> sum / STEPS_PER_BIT).toArray();
  }

  private void addLetter(int row, int[] word) {
    if (row >= 0) {
      int base = row * word.length;
      for (int column = 0; column < word.length; column++) {
        word[column] += costs[base + column] & 0xFF;
      }
    }
  }

  private static void addWord(int[] word, int mostBits, int[] sums) {
    int most = mostBits * (int) STEPS_PER_BIT;
    int least = Integer.MAX_VALUE;
    for (int cost : word) {
      least = Math.min(least, cost);
    }
    for (int column = 0; column < word.length; column++) {
      sums[column] += Math.min(word[column] - least, most);
    }
  }

  /** Turns counts into costs, from the short grams to the long ones that build on them. */
  private static final class Builder {

    private final int languages;
    private final GramCounts counts;
    private final GramTable grams;
    private final byte[] costs;

    Builder(int languages, GramCounts counts) {
      this.languages = languages;
      this.counts = counts;
      this.grams = counts.grams();
      this.costs = new byte[grams.count() * (languages + 1)];
    }

    NgramModel build() {
      for (int order = 1; order <= ORDER; order++) {
        for (int row = 0; row < grams.count(); row++) {
          long gram = grams.gram(row);
          if (GramTable.order(gram) == order) {
            fill(row, gram, order);
          }
        }
      }
      return new NgramModel(languages, grams, costs);
    }

    private void fill(int row, long gram, int order) {
      if (order == 1) {
        fillFirst(row);
      } else {
        fillLonger(row, gram);
      }
      if (order <= MEAN_ORDER) {
        fillMean(row);
      }
    }

    private void fillFirst(int row) {
      for (int language = 0; language < languages; language++) {
        double seen = counts.of(row, language);
        double kinds = counts.letters(language);
        double all = counts.total(language);
        set(row, language, (seen + kinds / ALPHABET) / (all + kinds));
      }
    }

    private void fillLonger(int row, long gram) {
      int columns = languages + 1;
      int shorter = grams.row(GramTable.withoutFirst(gram));
      int context = grams.row(GramTable.withoutLast(gram));
      System.arraycopy(costs, shorter * columns, costs, row * columns, columns);
      for (int language = 0; language < languages; language++) {
        int after = counts.of(context, language);
        if (after > 0) {
          double lower = PROBABILITY[costs[shorter * columns + language] & 0xFF];
          double kinds = counts.followers(context, language);
          double seen = counts.of(row, language);
          set(row, language, (seen + kinds * lower) / (after + kinds));
        }
      }
    }

    private void fillMean(int row) {
      double sum = 0;
      for (int language = 0; language < languages; language++) {
        sum += PROBABILITY[costs[row * (languages + 1) + language] & 0xFF];
      }
      set(row, languages, sum / languages);
    }

    private void set(int row, int column, double probability) {
      long steps = Math.round(-Math.log(probability) / Math.log(2) * STEPS_PER_BIT);
      costs[row * (languages + 1) + column] = (byte) Math.clamp(steps, 0, DEAREST);
    }
  }
}
