package dev.lupe.benchmarks.relevance;

import dev.lupe.quality.Evaluation;
import dev.lupe.quality.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as a table in Markdown. */
final class RelevanceTable {
  private static final Measure MEASURE = Measure.NDCG_10;

  private RelevanceTable() {}

  static List<String> lines(List<Row> rows) {
    var lines = new ArrayList<String>();
    head(lines, "default of others");
    rows.forEach(row -> lines.add(line(row.name(), row.others(), row.lupe())));
    if (rows.stream().anyMatch(row -> row.known().isPresent())) {
      lines.add("");
      head(lines, "language stated");
      rows.forEach(row -> row.known()
          .ifPresent(known -> lines.add(line(row.name(), known, row.lupe()))));
    }
    return lines;
  }

  /** The same, set against the rows of an earlier run. */
  static List<String> changes(List<Row> before, List<Row> rows) {
    var lines = new ArrayList<String>();
    head(lines, "Lupe before");
    for (var row : rows) {
      before.stream().filter(earlier -> earlier.name().equals(row.name()))
          .forEach(earlier -> lines.add(line(row.name(), earlier.lupe(), row.lupe())));
    }
    return lines;
  }

  private static void head(List<String> lines, String baseline) {
    lines
        .add(String.format(Locale.ROOT, "| %-22s | queries | %17s |   Lupe | difference |      p |",
            "set (" + MEASURE.label() + ")", baseline));
    lines.add("|---|--:|--:|--:|--:|--:|");
  }

  private static String line(String name, Evaluation baseline, Evaluation lupe) {
    var comparison = lupe.since(baseline, MEASURE);
    return String.format(Locale.ROOT, "| %-22s | %7d | %17.4f | %6.4f | %+10.4f | %6.4f |", name,
        comparison.queries(), baseline.mean(MEASURE), lupe.mean(MEASURE), comparison.difference(),
        comparison.pValue());
  }
}
