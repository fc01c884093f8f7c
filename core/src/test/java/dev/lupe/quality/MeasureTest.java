package dev.lupe.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeasureTest {
  private static final Map<String, Integer> GRADES =
      Map.of("a", 3, "b", 2, "c", 1, "no", 0, "junk", -1);

  // 1/log2(rank + 1) for ranks 1 to 4
  private static final double D1 = 1;
  private static final double D2 = 0.6309297535714575;
  private static final double D3 = 0.5;
  private static final double D4 = 0.43067655807339306;

  private static final double IDEAL = 3 * D1 + 2 * D2 + 1 * D3;

  /** Ranking, then nDCG@10, MRR@10, MAP, recall@10. */
  static Stream<Arguments> rankings() {
    return Stream.of(
        Arguments.of(List.of("a", "b", "c"), 1.0, 1.0, 1.0, 1.0),
        Arguments.of(List.of("c", "b", "a"), (1 * D1 + 2 * D2 + 3 * D3) / IDEAL, 1.0, 1.0, 1.0),
        Arguments.of(List.of("x", "a", "no", "b"), (3 * D2 + 2 * D4) / IDEAL, 1 / 2.0,
            (1 / 2.0 + 2 / 4.0) / 3, 2 / 3.0),
        Arguments.of(List.of("junk", "x", "c"), 1 * D3 / IDEAL, 1 / 3.0, (1 / 3.0) / 3, 1 / 3.0),
        Arguments.of(List.of("x", "junk", "no"), 0.0, 0.0, 0.0, 0.0),
        Arguments.of(List.of(), 0.0, 0.0, 0.0, 0.0));
  }

  @ParameterizedTest
  @MethodSource("rankings")
  void valuesAreThoseWorkedOutByHand(List<String> ranking, double ndcg, double mrr, double map,
      double recall) {
    assertThat(Measure.NDCG_10.of(ranking, GRADES)).isCloseTo(ndcg, within(1e-12));
    assertThat(Measure.MRR_10.of(ranking, GRADES)).isCloseTo(mrr, within(1e-12));
    assertThat(Measure.MAP.of(ranking, GRADES)).isCloseTo(map, within(1e-12));
    assertThat(Measure.RECALL_10.of(ranking, GRADES)).isCloseTo(recall, within(1e-12));
    assertThat(Measure.RECALL_100.of(ranking, GRADES)).isCloseTo(recall, within(1e-12));
  }

  @Test
  void rankElevenIsTooLateForAllButMapAndRecallAt100() {
    var ranking = IntStream.rangeClosed(1, 11).mapToObj(i -> i == 11 ? "a" : "x" + i).toList();
    var grades = Map.of("a", 1);
    assertThat(Measure.NDCG_10.of(ranking, grades)).isZero();
    assertThat(Measure.MRR_10.of(ranking, grades)).isZero();
    assertThat(Measure.RECALL_10.of(ranking, grades)).isZero();
    assertThat(Measure.MAP.of(ranking, grades)).isCloseTo(1 / 11.0, within(1e-12));
    assertThat(Measure.RECALL_100.of(ranking, grades)).isEqualTo(1);
  }

  @Test
  void moreThanTenRelevantArticlesCanStillReachOne() {
    var all = IntStream.rangeClosed(1, 20).mapToObj(i -> "d" + i).toList();
    var grades = all.stream().collect(Collectors.toMap(id -> id, id -> 1));
    assertThat(Measure.NDCG_10.of(all, grades)).isCloseTo(1, within(1e-12));
    assertThat(Measure.RECALL_10.of(all, grades)).isEqualTo(0.5);
  }

  @Test
  void withoutRelevantArticlesEveryMeasureIsZero() {
    for (var measure : Measure.values()) {
      assertThat(measure.of(List.of("a"), Map.of("a", 0))).as(measure.label()).isZero();
    }
  }
}
