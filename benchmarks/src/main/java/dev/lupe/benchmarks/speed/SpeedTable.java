package dev.lupe.benchmarks.speed;

import dev.lupe.benchmarks.speed.Question.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What was measured, as tables in Markdown. */
final class SpeedTable {
  private final List<Indexing> lupeIndexing = new ArrayList<>();
  private final List<Indexing> handTunedIndexing = new ArrayList<>();
  private final Map<Kind, List<Round>> plain = new EnumMap<>(Kind.class);
  private final Map<Kind, List<Round>> rich = new EnumMap<>(Kind.class);
  private final Map<Kind, List<long[]>> inexact = new EnumMap<>(Kind.class);

  void indexing(Indexing lupe, Indexing handTuned) {
    lupeIndexing.add(lupe);
    handTunedIndexing.add(handTuned);
  }

  /** Adds what one round took for the questions of one kind. */
  void add(Kind kind, Round plainOnes, long[] inexactOnes, Round richOnes) {
    plain.computeIfAbsent(kind, none -> new ArrayList<>()).add(plainOnes);
    rich.computeIfAbsent(kind, none -> new ArrayList<>()).add(richOnes);
    inexact.computeIfAbsent(kind, none -> new ArrayList<>()).add(inexactOnes);
  }

  List<String> indexingLines() {
    return List.of("| indexing | hand-tuned | Lupe | ratio | min | max |",
        "|---|--:|--:|--:|--:|--:|",
        indexingLine("wall (s)", Indexing::wall),
        indexingLine("CPU (s)", Indexing::cpu),
        indexingLine("size (MB)", one -> one.bytes() / 1e6));
  }

  List<String> queryLines() {
    var lines = new ArrayList<String>();
    table(lines, "top 10 with titles", plain);
    lines.add("");
    lines.add(String.format(Locale.ROOT, "Hand-tuned that counts matches to 1,000 only, top 10 with"
        + " titles: %.1f ms in all.",
        inexact.values().stream().mapToDouble(rounds -> sum(perQuery(rounds))).sum()));
    table(lines, "top 10, marked, snippets, 4 facets", rich);
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

  private static void table(List<String> lines, String name, Map<Kind, List<Round>> kinds) {
    lines.add("");
    lines.add("| " + name + " | queries | hand-tuned: sum, p50, p99 (ms) | same clauses: sum, p50,"
        + " p99 | ratio (min, max) | all of Lupe: sum, p50, p99 | ratio (min, max) |");
    lines.add("|---|--:|--:|--:|--:|--:|--:|");
    kinds.forEach((kind, rounds) -> lines.add(line(kind.label(), rounds)));
    lines.add(line("all", together(kinds.values())));
  }

  private static String line(String name, List<Round> rounds) {
    double[] handTuned = perQuery(rounds, Round::handTuned);
    double[] same = perQuery(rounds, Round::same);
    double[] whole = perQuery(rounds, Round::whole);
    return String.format(Locale.ROOT, "| %s | %d | %s | %s | %s | %s | %s |", name,
        handTuned.length, figures(handTuned), figures(same),
        ratio(rounds, Round::same, sum(same) / sum(handTuned)), figures(whole),
        ratio(rounds, Round::whole, sum(whole) / sum(handTuned)));
  }

  private static String ratio(List<Round> rounds, Function<Round, long[]> whose, double ratio) {
    double[] ratios = rounds.stream()
        .mapToDouble(round -> (double) Arrays.stream(whose.apply(round)).sum()
            / Arrays.stream(round.handTuned()).sum())
        .toArray();
    return String.format(Locale.ROOT, "%.2f (%.2f, %.2f)", ratio, min(ratios), max(ratios));
  }

  static String figures(double[] millis) {
    return String.format(Locale.ROOT, "%.1f, %.2f, %.2f", sum(millis), quantile(millis, 0.5),
        quantile(millis, 0.99));
  }

  private static double[] perQuery(List<Round> rounds, Function<Round, long[]> whose) {
    return perQuery(rounds.stream().map(whose).toList());
  }

  /** The median of each query over the rounds, in milliseconds. */
  static double[] perQuery(List<long[]> rounds) {
    double[] medians = new double[rounds.getFirst().length];
    Arrays.setAll(medians,
        query -> median(rounds.stream().mapToDouble(round -> round[query] / 1e6).toArray()));
    return medians;
  }

  static double sum(double[] values) {
    return Arrays.stream(values).sum();
  }

  static double min(double[] values) {
    return Arrays.stream(values).min().orElse(0);
  }

  static double max(double[] values) {
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

  /** The rounds of all kinds as rounds of one. */
  private static List<Round> together(Collection<List<Round>> kinds) {
    int rounds = kinds.iterator().next().size();
    return IntStream.range(0, rounds).mapToObj(round -> new Round(
        joined(kinds, round, Round::handTuned), joined(kinds, round, Round::same),
        joined(kinds, round, Round::whole))).toList();
  }

  private static long[] joined(Collection<List<Round>> kinds, int round,
      Function<Round, long[]> whose) {
    return kinds.stream().map(rounds -> rounds.get(round)).map(whose)
        .flatMapToLong(Arrays::stream).toArray();
  }

  /** The nanoseconds of each question in one round, of hand-tuned Lucene and of Lupe. */
  static final class Round {
    private final long[] handTuned;
    private final long[] same;
    private final long[] whole;

    Round(long[] handTuned, long[] same, long[] whole) {
      this.handTuned = handTuned;
      this.same = same;
      this.whole = whole;
    }

    long[] handTuned() {
      return handTuned;
    }

    /** Lupe with the same clauses. */
    long[] same() {
      return same;
    }

    /** All of Lupe. */
    long[] whole() {
      return whole;
    }
  }
}
