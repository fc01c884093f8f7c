package dev.lupe.quality;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How good a run is, query by query. A query that was judged and not asked counts 0 in every measure
 * (as with {@code trec_eval -c}); one that was asked and not judged counts nothing.
 */
public final class Evaluation {
  private final Map<String, Map<Measure, Double>> values;

  Evaluation(Map<String, Map<Measure, Double>> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /** Measures a run. */
  public static Evaluation of(Run run, Judgments judgments) {
    var values = new LinkedHashMap<String, Map<Measure, Double>>();
    for (String query : judgments.queries()) {
      var measured = new EnumMap<Measure, Double>(Measure.class);
      for (var measure : Measure.values()) {
        measured.put(measure, measure.of(run.ranking(query), judgments.grades(query)));
      }
      values.put(query, measured);
    }
    return new Evaluation(values);
  }

  /**
   * Reads what {@link #toJson} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public static Evaluation fromJson(String json) {
    return EvaluationJson.read(json);
  }

  /**
   * One JSON object: {@code queries} holds the measures of each query, {@code means} those of all;
   * {@link #fromJson} gives an equal evaluation.
   */
  public String toJson() {
    return EvaluationJson.write(this);
  }

  /** The queries that were measured, in the order of the judgments. */
  public List<String> queries() {
    return List.copyOf(values.keySet());
  }

  /**
   * What a query reached in a measure, from 0 to 1.
   *
   * @throws IllegalArgumentException if it was not measured
   */
  public double value(String query, Measure measure) {
    var measured = values.get(query);
    Double value = measured == null ? null : measured.get(measure);
    if (value == null) {
      throw new IllegalArgumentException("There is no " + measure.label() + " of query " + query);
    }
    return value;
  }

  /** The mean over all queries; 0 if there is none. */
  public double mean(Measure measure) {
    return values.keySet().stream().mapToDouble(query -> value(query, measure)).average()
        .orElse(0);
  }

  /** What changed since an earlier run over the same judgments. */
  public Comparison since(Evaluation earlier, Measure measure) {
    return Comparison.of(earlier, this, measure);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Evaluation evaluation && values.equals(evaluation.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    var text = new StringBuilder("Evaluation[" + values.size() + " queries");
    for (var measure : Measure.values()) {
      text.append(", ").append(measure.label()).append(' ').append(mean(measure));
    }
    return text.append(']').toString();
  }
}
