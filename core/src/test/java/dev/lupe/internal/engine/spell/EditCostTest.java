package dev.lupe.internal.engine.spell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditCostTest {
  @Test
  void theSameWordCostsNothing() {
    assertThat(EditCost.of("harbour", "harbour")).isZero();
  }

  /** The first slip is one that people make more often than the second. */
  @ParameterizedTest
  @CsvSource({
    "recieve, receive, rexeive, receive",
    "accomodate, accommodate, acommodbte, accommodate",
    "harvets, harvest, harveot, harvest",
    "telefon, telephon, telekon, telephon",
    "gueter, guter, gurter, guter",
    "seperate, separate, seprate, separate",
    "harbuor, harbour, barbour, harbour",
    "nationational, national, natxonxl, national",
    "harvrst, harvest, harvpst, harvest",
    "zellow, yellow, fellow, yellow"
  })
  void likelySlipsCostLess(String likely, String meant, String rare, String also) {
    assertThat(EditCost.of(likely, meant)).isLessThan(EditCost.of(rare, also)).isPositive();
  }

  /** A letter that is neither alike in sound nor beside the right one is no likely slip. */
  @ParameterizedTest
  @CsvSource({
    "minister, ninister, rinister",
    "harvest, hatvest, hazvest",
    "garden, gardem, gardex",
    "window, windpw, windgw",
    "bridge, bridhe, bridpe"
  })
  void aNeighbouringKeyIsOneSlipAndAnyOtherIsTwo(String meant, String neighbour, String other) {
    assertThat(EditCost.of(other, meant)).isGreaterThanOrEqualTo(2);
    assertThat(EditCost.of(neighbour, meant)).isLessThan(EditCost.of(other, meant) - 0.5);
  }

  @ParameterizedTest
  @CsvSource({"ab, ba", "harbour, h", "minister, ministry", "aaaa, aaa"})
  void aCostIsNeverNegativeOrMissing(String typed, String meant) {
    assertThat(EditCost.of(typed, meant)).isPositive().isFinite();
  }
}
