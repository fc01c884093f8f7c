package dev.lupe.internal.detect;

import java.util.List;

/**
 * What each letter costs, in bits, after the letters before it in the same word, for each of the
 * languages of a script: an interpolated character model (Witten and Bell 1991, method C) over at
 * most {@value #ORDER} letters. The last column is no language but the mean of all, over at most
 * {@value #MEAN_ORDER} letters: it fits a text in a language without a profile better than any
 * profile does.
 */
final class NgramModel {

  static final int ORDER = 5;

  private static final int MEAN_ORDER = 3;

  /** Costs are kept in a byte each, in steps of 1/12 bit up to 21 bits. */
  private static final double STEPS_PER_BIT = 12;

  private static final int DEAREST = 255;

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

  /** The memory it takes, in bytes. */
  long size() {
    return grams.size() + costs.length;
  }

  /** The bits a text costs in each column. */
  double[] bits(Letters text) {
    int columns = columns();
    int[] sums = new int[columns];
    char[] chars = text.chars();
    long gram = GramTable.start();
    for (int i = 1; i < text.length(); i++) {
      gram = GramTable.append(gram, chars[i]);
      int row = grams.longestKnown(gram);
      if (row >= 0) {
        int base = row * columns;
        for (int column = 0; column < columns; column++) {
          sums[column] += costs[base + column] & 0xFF;
        }
      }
      if (chars[i] == Letters.BLANK) {
        gram = GramTable.start();
      }
    }
    double[] bits = new double[columns];
    for (int column = 0; column < columns; column++) {
      bits[column] = sums[column] / STEPS_PER_BIT;
    }
    return bits;
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
      for (int row = 0; row < grams.count(); row++) {
        long gram = grams.gram(row);
        if (GramTable.order(gram) == 1) {
          fillFirst(row);
        } else {
          fill(row, gram);
        }
      }
      return new NgramModel(languages, grams, costs);
    }

    private void fillFirst(int row) {
      for (int language = 0; language < languages; language++) {
        double seen = counts.of(row, language);
        double kinds = counts.letters(language);
        double all = counts.total(language);
        set(row, language, (seen + kinds / ALPHABET) / (all + kinds));
      }
      fillMean(row);
    }

    private void fill(int row, long gram) {
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
      if (GramTable.order(gram) <= MEAN_ORDER) {
        fillMean(row);
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
