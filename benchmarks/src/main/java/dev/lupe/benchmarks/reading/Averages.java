package dev.lupe.benchmarks.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Figures by name, each the average of many values. */
final class Averages {
  private final Map<String, Sum> sums = new LinkedHashMap<>();

  void add(String figure, double value) {
    sums.computeIfAbsent(figure, key -> new Sum()).add(value);
  }

  void add(String figure, boolean right) {
    add(figure, right ? 1 : 0);
  }

  /** A cell of a table: the average and of how many. */
  String cell(String figure) {
    var sum = sums.get(figure);
    return sum == null ? "" : String.format(Locale.ROOT, "%.3f (%d)", sum.total / sum.count,
        sum.count);
  }

  /** What is summed up for one figure. */
  private static final class Sum {
    private double total;
    private int count;

    private void add(double value) {
      total += value;
      count++;
    }
  }
}
