package dev.lupe.cli;

import dev.lupe.quality.Comparison;
import dev.lupe.quality.Comparison.Change;
import dev.lupe.quality.Evaluation;
import dev.lupe.quality.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as lines for people. */
final class EvaluationText {
  private static final int SHOWN = 10;

  private EvaluationText() {}

  /** The means and, if there is something to compare with, what changed. */
  static List<String> lines(Evaluation evaluation, List<Comparison> comparisons) {
    var lines = new ArrayList<String>();
    lines.add(evaluation.queries().size() + " queries");
    if (comparisons.isEmpty()) {
      for (var measure : Measure.values()) {
        lines.add(String.format(Locale.ROOT, "%-10s  %.4f", measure.label(),
            evaluation.mean(measure)));
      }
      return lines;
    }
    lines.add("               now   change       p   won  lost");
    comparisons.forEach(one -> lines.add(String.format(Locale.ROOT,
        "%-10s  %.4f  %+.4f  %.4f  %4d  %4d", one.measure().label(),
        evaluation.mean(one.measure()), one.difference(), one.pValue(), one.won().size(),
        one.lost().size())));
    var first = comparisons.getFirst();
    changes(lines, "lost in " + first.measure().label(), first.lost());
    changes(lines, "won in " + first.measure().label(), first.won());
    if (!first.missing().isEmpty()) {
      lines.add("no longer measured: " + Printable.line(String.join(", ", first.missing())));
    }
    return lines;
  }

  private static void changes(List<String> lines, String title, List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    lines.add(title + ":");
    changes.stream().limit(SHOWN)
        .forEach(change -> lines.add("  " + Printable.line(change.toString())));
    if (changes.size() > SHOWN) {
      lines.add("  and " + (changes.size() - SHOWN) + " more");
    }
  }
}
