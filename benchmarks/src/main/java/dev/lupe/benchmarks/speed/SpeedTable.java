package dev.lupe.benchmarks.speed;

import dev.lupe.benchmarks.speed.Question.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What was measured, as tables in Markdown. */
final class SpeedTable {
  private static final int SHOWN = 10;

  private final List<Indexing> lupeIndexing = new ArrayList<>();
  private final List<Indexing> handTunedIndexing = new ArrayList<>();
  private final Map<Kind, Pair> plain = new EnumMap<>(Kind.class);
  private final Map<Kind, Pair> inexact = new EnumMap<>(Kind.class);
  private final Map<Kind, Pair> rich = new EnumMap<>(Kind.class);
  private List<String> disagreements = List.of();

  void indexing(Indexing lupe, Indexing handTuned) {
    lupeIndexing.add(lupe);
    handTunedIndexing.add(handTuned);
  }

  void disagreements(List<String> different) {
    disagreements = List.copyOf(different);
  }

  List<String> disagreements() {
    return disagreements;
  }

  void plain(Kind kind, Timings lupe, Timings handTuned) {
    add(plain, kind, lupe, handTuned);
  }

  void inexact(Kind kind, Timings lupe, Timings handTuned) {
    add(inexact, kind, lupe, handTuned);
  }

  void rich(Kind kind, Timings lupe, Timings handTuned) {
    add(rich, kind, lupe, handTuned);
  }

  private static void add(Map<Kind, Pair> to, Kind kind, Timings lupe, Timings handTuned) {
    var pair = to.computeIfAbsent(kind, none -> new Pair(new ArrayList<>(), new ArrayList<>()));
    pair.lupe().add(lupe.nanos());
    pair.handTuned().add(handTuned.nanos());
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("| indexing | hand-tuned | Lupe | ratio | min | max |");
    lines.add("|---|--:|--:|--:|--:|--:|");
    lines.add(indexingLine("wall (s)", Indexing::wall));
    lines.add(indexingLine("CPU (s)", Indexing::cpu));
    lines.add(indexingLine("size (MB)", one -> one.bytes() / 1e6));
    table(lines, "top 10 with titles", plain);
    table(lines, "top 10, hand-tuned counts to 1,000", inexact);
    table(lines, "top 10, marked, snippets, 4 facets", rich);
    lines.add("");
    lines.add(disagreements.isEmpty() ? "Hits and counts of all plain word queries agree."
        : disagreements.size() + " plain word queries DISAGREE:");
    disagreements.stream().limit(SHOWN).forEach(one -> lines.add("  " + one));
    return lines;
  }

  private String indexingLine(String name, ToDoubleFunction<Indexing> figure) {
    double[] lupe = lupeIndexing.stream().mapToDouble(figure).toArray();
    double[] handTuned = handTunedIndexing.stream().mapToDouble(figure).toArray();
    double[] ratios = new double[lupe.length];
    Arrays.setAll(ratios, i -> lupe[i] / handTuned[i]);
    return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.2f | %.2f | %.2f |", name,
        median(handTuned), median(lupe), median(ratios), min(ratios), max(ratios));
  }

  private static void table(List<String> lines, String name, Map<Kind, Pair> pairs) {
    lines.add("");
    lines.add("| " + name + " | queries | hand-tuned: sum, p50, p99 (ms) | Lupe: sum, p50, p99"
        + " (ms) | ratio | min | max |");
    lines.add("|---|--:|--:|--:|--:|--:|--:|");
    pairs.forEach((kind, pair) -> lines.add(line(kind.label(), pair)));
    lines.add(line("all", Pair.together(pairs.values())));
  }

  private static String line(String name, Pair pair) {
    double[] lupe = perQuery(pair.lupe());
    double[] handTuned = perQuery(pair.handTuned());
    double[] ratios = new double[pair.lupe().size()];
    Arrays.setAll(ratios, round -> (double) Arrays.stream(pair.lupe().get(round)).sum()
        / Arrays.stream(pair.handTuned().get(round)).sum());
    return String.format(Locale.ROOT, "| %s | %d | %s | %s | %.2f | %.2f | %.2f |", name,
        lupe.length, figures(handTuned), figures(lupe), sum(lupe) / sum(handTuned), min(ratios),
        max(ratios));
  }

  private static String figures(double[] millis) {
    return String.format(Locale.ROOT, "%.1f, %.2f, %.2f", sum(millis), quantile(millis, 0.5),
        quantile(millis, 0.99));
  }

  /** The median of each query over the rounds, in milliseconds. */
  private static double[] perQuery(List<long[]> rounds) {
    double[] medians = new double[rounds.getFirst().length];
    Arrays.setAll(medians,
        query -> median(rounds.stream().mapToDouble(round -> round[query] / 1e6).toArray()));
    return medians;
  }

  private static double sum(double[] values) {
    return Arrays.stream(values).sum();
  }

  private static double min(double[] values) {
    return Arrays.stream(values).min().orElse(0);
  }

  private static double max(double[] values) {
    return Arrays.stream(values).max().orElse(0);
  }

  private static double median(double[] values) {
    return quantile(values, 0.5);
  }

  private static double quantile(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double at = share * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  /**
   * The cost of one index.
   *
   * @param wall seconds on the clock
   * @param cpu seconds of all processors
   * @param bytes on the disk
   */
  record Indexing(double wall, double cpu, long bytes) {}

  /**
   * The times of both, a list of rounds with the nanoseconds of each query.
   *
   * @param lupe Lupe's
   * @param handTuned hand-tuned Lucene's
   */
  private record Pair(List<long[]> lupe, List<long[]> handTuned) {
    static Pair together(Iterable<Pair> pairs) {
      var all = new Pair(new ArrayList<>(), new ArrayList<>());
      for (var pair : pairs) {
        append(all.lupe, pair.lupe);
        append(all.handTuned, pair.handTuned);
      }
      return all;
    }

    private static void append(List<long[]> rounds, List<long[]> more) {
      for (int round = 0; round < more.size(); round++) {
        if (rounds.size() <= round) {
          rounds.add(more.get(round));
        } else {
          long[] before = rounds.get(round);
          long[] both = Arrays.copyOf(before, before.length + more.get(round).length);
          System.arraycopy(more.get(round), 0, both, before.length, more.get(round).length);
          rounds.set(round, both);
        }
      }
    }
  }
}
