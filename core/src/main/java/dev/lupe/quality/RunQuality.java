package dev.lupe.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What many queries have to reach. Each method gives this back, so that several can follow. */
public final class RunQuality {
  private static final int SHOWN = 10;

  private final Evaluation evaluation;

  private RunQuality(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  static RunQuality of(Evaluation evaluation) {
    return new RunQuality(evaluation);
  }

  /** What was measured. */
  public Evaluation evaluation() {
    return evaluation;
  }

  /**
   * The mean of a measure is at least this.
   *
   * @throws AssertionError if it is lower; the message names the worst queries
   */
  public RunQuality reaches(Measure measure, double least) {
    double mean = evaluation.mean(measure);
    if (mean < least) {
      var text = new StringBuilder(String.format(Locale.ROOT,
          "%s should be at least %.4f and is %.4f. The worst queries:", measure.label(), least,
          mean));
      evaluation.queries().stream()
          .sorted((a, b) -> Double.compare(
              evaluation.value(a, measure), evaluation.value(b, measure)))
          .limit(SHOWN)
          .forEach(query -> text.append(String.format(Locale.ROOT, "%n  %.3f  %s",
              evaluation.value(query, measure), query)));
      throw new AssertionError(text.toString());
    }
    return this;
  }

  /**
   * No query is worse in nDCG@10 than it was when the file was saved. Saves the file where there is
   * none; to accept a change, delete it.
   *
   * @param saved JSON as {@link Evaluation#toJson} writes it
   * @throws AssertionError if a query got worse or was left out; the message names them
   * @throws UncheckedIOException if the file can't be read or written
   */
  public RunQuality losesNothingAgainst(Path saved) {
    try {
      if (Files.notExists(saved)) {
        Files.writeString(saved, evaluation.toJson());
        return this;
      }
      return losesNothingAgainst(Evaluation.fromJson(Files.readString(saved)));
    } catch (IOException e) {
      throw new UncheckedIOException(saved + ": " + e.getMessage(), e);
    }
  }

  /**
   * No query is worse in nDCG@10 than in an earlier evaluation.
   *
   * @throws AssertionError if a query got worse or was left out; the message names them
   */
  public RunQuality losesNothingAgainst(Evaluation earlier) {
    var comparison = evaluation.since(earlier, Measure.NDCG_10);
    if (comparison.lost().isEmpty() && comparison.missing().isEmpty()) {
      return this;
    }
    var text = new StringBuilder(String.format(Locale.ROOT,
        "%d of %d queries lost %s (%d won, mean %+.4f, p = %.4f):", comparison.lost().size(),
        comparison.queries(), comparison.measure().label(), comparison.won().size(),
        comparison.difference(), comparison.pValue()));
    comparison.lost().stream().limit(SHOWN)
        .forEach(change -> text.append(System.lineSeparator()).append("  ").append(change));
    if (!comparison.missing().isEmpty()) {
      text.append(System.lineSeparator()).append("  no longer measured: ")
          .append(String.join(", ", comparison.missing()));
    }
    throw new AssertionError(text.toString());
  }
}
