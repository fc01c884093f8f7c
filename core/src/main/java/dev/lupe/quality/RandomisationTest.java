package dev.lupe.quality;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Fisher's paired randomisation test: if two runs were no different, each query's difference could
 * as well have the other sign. How often is a mean drawn this way as large as the one observed?
 */
final class RandomisationTest {
  private static final int DRAWINGS = 10_000;
  private static final long SEED = 20_070_711;
  /** Sums in another order of additions may differ in their last digits. */
  private static final double ROUNDING = 1e-12;

  private RandomisationTest() {}

  static double pValue(double[] differences) {
    double[] changed = Arrays.stream(differences).filter(one -> one != 0).toArray();
    if (changed.length == 0) {
      return 1;
    }
    double observed = Math.abs(Arrays.stream(changed).sum()) - ROUNDING;
    var random = new SplittableRandom(SEED);
    int asLarge = 0;
    for (int i = 0; i < DRAWINGS; i++) {
      if (Math.abs(drawn(changed, random)) >= observed) {
        asLarge++;
      }
    }
    return (asLarge + 1.0) / (DRAWINGS + 1.0);
  }

  private static double drawn(double[] changed, SplittableRandom random) {
    double sum = 0;
    long signs = 0;
    for (int i = 0; i < changed.length; i++) {
      if (i % Long.SIZE == 0) {
        signs = random.nextLong();
      }
      sum += (signs & 1) == 0 ? changed[i] : -changed[i];
      signs >>>= 1;
    }
    return sum;
  }
}
