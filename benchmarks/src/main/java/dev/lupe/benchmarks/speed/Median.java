package dev.lupe.benchmarks.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A row of a table that sets one way of doing something against another, run in turns. */
public final class Median {
  private final String name;
  private final String unit;
  private final List<Double> compared = new ArrayList<>();
  private final List<Double> measured = new ArrayList<>();

  /** An empty row. */
  public Median(String name, String unit) {
    this.name = name;
    this.unit = unit;
  }

  /** Adds a figure of what is compared with, and one of what is measured. */
  public void add(double comparedWith, double figure) {
    compared.add(comparedWith);
    measured.add(figure);
  }

  /** The medians of both, and that of the ratios with the smallest and the largest one. */
  public String line() {
    double[] ratios = new double[measured.size()];
    Arrays.setAll(ratios, i -> measured.get(i) / compared.get(i));
    Arrays.sort(ratios);
    return String.format(Locale.ROOT, "| %s (%s) | %.2f | %.2f | %.2f (%.2f, %.2f) |", name, unit,
        of(compared), of(measured), ratios[ratios.length / 2], ratios[0],
        ratios[ratios.length - 1]);
  }

  private static double of(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
