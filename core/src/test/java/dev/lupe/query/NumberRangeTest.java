package dev.lupe.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges of numbers: what lies in them, and how they are written. */
class NumberRangeTest {

  @Test
  void theLowerBoundBelongsToItAndTheUpperDoesNot() {
    var range = NumberRange.of(10, 20);

    assertThat(range.contains(9.9)).isFalse();
    assertThat(range.contains(10)).isTrue();
    assertThat(range.contains(19.9)).isTrue();
    assertThat(range.contains(20)).isFalse();
    assertThat(NumberRange.below(0).contains(-1e300)).isTrue();
    assertThat(NumberRange.below(0).contains(0)).isFalse();
    assertThat(NumberRange.from(0).contains(1e300)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10..20", "..10", "20..", "-3.5..0.25", "0..1000000"})
  void whatIsWrittenIsReadBack(String text) {
    assertThat(NumberRange.parse(text).orElseThrow()).hasToString(text);
  }

  @Test
  void everyNumberMayBeAsked() {
    assertThat(NumberRange.parse("..").orElseThrow().contains(7)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10", "10.20", "20..10", "10..10", "a..b", "1..b", "a..2", "1e3..",
    "...", "1....2"})
  void whatIsNoRangeIsNotRead(String text) {
    assertThat(NumberRange.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"12,12", "-3.5,-3.5", "+7,7", "007,7"})
  void valuesThatAreNumbersAreRead(String text, double number) {
    assertThat(NumberRange.number(text)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "twelve", "1,5", "1.", ".5", "1e3", "NaN", " 1", "0x10"})
  void otherValuesAreNoNumbers(String text) {
    assertThat(NumberRange.number(text)).isEmpty();
  }

  @Test
  void noNumberLiesInAnEmptyRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> NumberRange.of(1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> NumberRange.of(Double.NaN, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> NumberRange.of(1, Double.NaN));
  }
}
