package dev.lupe.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What changed from one run to the next in one measure. Queries that only one of them has are left
 * out of all figures.
 *
 * @param measure what was compared
 * @param queries how many queries both runs have
 * @param difference the mean of the later run minus that of the earlier one
 * @param pValue the two-sided p-value of a paired randomisation test: how often two runs between
 *     which there is no difference differ this much by chance (10,000 drawings with a fixed seed, so
 *     at least 1/10,001; Smucker, Allan and Carterette, CIKM 2007). 1 if no query changed.
 * @param won the queries that got better, the largest gain first
 * @param lost the queries that got worse, the largest loss first
 * @param missing the queries of the earlier run that the later one does not have
 */
public record Comparison(Measure measure, int queries, double difference, double pValue,
    List<Change> won, List<Change> lost, List<String> missing) {
  /** Differences below this are rounding. */
  private static final double NOTHING = 1e-9;

  /** Takes copies of the lists. */
  public Comparison {
    won = List.copyOf(won);
    lost = List.copyOf(lost);
    missing = List.copyOf(missing);
  }

  static Comparison of(Evaluation earlier, Evaluation later, Measure measure) {
    var won = new ArrayList<Change>();
    var lost = new ArrayList<Change>();
    var both = new ArrayList<>(earlier.queries());
    both.retainAll(List.copyOf(later.queries()));
    var missing = new ArrayList<>(earlier.queries());
    missing.removeAll(both);
    double[] differences = new double[both.size()];
    double sum = 0;
    for (int i = 0; i < differences.length; i++) {
      String query = both.get(i);
      var change =
          new Change(query, earlier.value(query, measure), later.value(query, measure));
      differences[i] = change.difference();
      sum += change.difference();
      if (Math.abs(change.difference()) > NOTHING) {
        (change.difference() > 0 ? won : lost).add(change);
      }
    }
    won.sort(Comparator.comparingDouble(Change::difference).reversed());
    lost.sort(Comparator.comparingDouble(Change::difference));
    return new Comparison(measure, both.size(), both.isEmpty() ? 0 : sum / both.size(),
        RandomisationTest.pValue(differences), won, lost, missing);
  }

  /** Whether the difference is hardly chance: its p-value is below 0.05. */
  public boolean isSignificant() {
    return pValue < 0.05;
  }

  /**
   * A query that changed.
   *
   * @param query its name
   * @param before what it reached in the earlier run
   * @param after what it reached in the later run
   */
  public record Change(String query, double before, double after) {
    /** How much it gained; negative if it lost. */
    public double difference() {
      return after - before;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%s %.3f → %.3f", query, before, after);
    }
  }
}
