package dev.lupe.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {
  private static final Judgments JUDGMENTS = Judgments.of(new TreeMap<>(Map.of(
      "1", Map.of("a", 1), "2", Map.of("b", 1), "3", Map.of("c", 1), "4", Map.of("d", 0))));

  private static final Evaluation BEFORE = Evaluation.of(Run.of(Map.of(
      "1", List.of("a"), "2", List.of("x", "b"), "3", List.of("c"))), JUDGMENTS);
  private static final Evaluation AFTER = Evaluation.of(Run.of(Map.of(
      "1", List.of("a"), "2", List.of("b"), "3", List.of("x", "y", "z", "c"))), JUDGMENTS);

  @Test
  void queriesWithoutAnswersInTheJudgmentsDoNotCount() {
    assertThat(BEFORE.queries()).containsExactly("1", "2", "3");
    assertThat(BEFORE.mean(Measure.MRR_10)).isCloseTo((1 + 0.5 + 1) / 3, within(1e-12));
  }

  @Test
  void queriesThatWereNotAskedCountZero() {
    var none = Evaluation.of(Run.of(Map.of("1", List.of("a"))), JUDGMENTS);
    assertThat(none.value("2", Measure.NDCG_10)).isZero();
    assertThat(none.mean(Measure.NDCG_10)).isCloseTo(1 / 3.0, within(1e-12));
  }

  @Test
  void jsonGivesAnEqualEvaluation() {
    assertThat(Evaluation.fromJson(AFTER.toJson())).isEqualTo(AFTER).isNotEqualTo(BEFORE);
  }

  @Test
  void measuresOfOtherVersionsArePassedOver() {
    var json = BEFORE.toJson().replace("\"MAP\"", "\"bpref\"");
    assertThat(Evaluation.fromJson(json).value("2", Measure.MRR_10)).isEqualTo(0.5);
    assertThatThrownBy(() -> Evaluation.fromJson(json).value("2", Measure.MAP))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "{\"queries\": 3}", "{\"queries\": {\"1\": 3}}",
    "{\"queries\": {\"1\": {\"MAP\": \"x\"}}}", "{\"queries\": {\"1\": {\"MAP\": ",
    "{\"queries\": {\"1\": {\"MAP\"", "1 Q0 a 1 2 x"})
  void anythingElseIsNoSavedEvaluation(String json) {
    assertThatThrownBy(() -> Evaluation.fromJson(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("This is no saved evaluation");
  }

  @Test
  void comparisonTellsWhoWonAndLost() {
    var comparison = AFTER.since(BEFORE, Measure.MRR_10);
    assertThat(comparison.won()).extracting(Comparison.Change::toString)
        .containsExactly("2 0.500 → 1.000");
    assertThat(comparison.lost()).extracting(Comparison.Change::toString)
        .containsExactly("3 1.000 → 0.250");
    assertThat(comparison.queries()).isEqualTo(3);
    assertThat(comparison.difference()).isCloseTo((0.5 - 0.75) / 3, within(1e-12));
    assertThat(comparison.missing()).isEmpty();
  }

  @Test
  void queriesThatAreGoneAreMissing() {
    var fewer = Evaluation.of(Run.of(Map.of()), Judgments.of(Map.of("1", Map.of("a", 1))));
    assertThat(fewer.since(BEFORE, Measure.MAP).missing()).containsExactly("2", "3");
  }

  @Test
  void noChangeIsNoEvidence() {
    assertThat(BEFORE.since(BEFORE, Measure.NDCG_10).pValue()).isEqualTo(1);
  }

  /** Of the 2^n signs, only all plus and all minus give a sum this large. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5, 8})
  void pValueOfEqualGainsIsTheShareOfSignsThatGiveAsMuch(int queries) {
    double[] gains = IntStream.range(0, queries).mapToDouble(i -> 0.1).toArray();
    assertThat(RandomisationTest.pValue(gains)).isCloseTo(2 / Math.pow(2, queries), within(0.02));
  }

  @Test
  void pValueIsHighWhereGainsAndLossesAreEven() {
    double[] even = IntStream.range(0, 100).mapToDouble(i -> i % 2 == 0 ? 0.3 : -0.3).toArray();
    assertThat(RandomisationTest.pValue(even)).isGreaterThan(0.9);
    double[] gains = IntStream.range(0, 100).mapToDouble(i -> i % 4 == 0 ? -0.3 : 0.3).toArray();
    assertThat(RandomisationTest.pValue(gains)).isLessThan(0.001)
        .isEqualTo(RandomisationTest.pValue(gains));
  }
}
