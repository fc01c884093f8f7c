package dev.lupe.benchmarks.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A row with the times of single queries by two engines that took turns. */
final class SituationRow {
  private final String name;
  private final List<long[]> handTuned = new ArrayList<>();
  private final List<long[]> lupe = new ArrayList<>();

  SituationRow(String name) {
    this.name = name;
  }

  /** Adds what each query took in one round, in nanoseconds. */
  void add(long[] handTunedNanos, long[] lupeNanos) {
    handTuned.add(handTunedNanos);
    lupe.add(lupeNanos);
  }

  /** Sum, median and 99th percentile of the medians of each query, and the ratio of the sums. */
  String line() {
    double[] theirs = SpeedTable.perQuery(handTuned);
    double[] ours = SpeedTable.perQuery(lupe);
    double[] ratios = new double[lupe.size()];
    Arrays.setAll(ratios, round -> (double) Arrays.stream(lupe.get(round)).sum()
        / Arrays.stream(handTuned.get(round)).sum());
    return String.format(Locale.ROOT, "| %s | %d | %s | %s | %.2f (%.2f, %.2f) |", name,
        ours.length,
        SpeedTable.figures(theirs), SpeedTable.figures(ours),
        SpeedTable.sum(ours) / SpeedTable.sum(theirs), SpeedTable.min(ratios),
        SpeedTable.max(ratios));
  }
}
