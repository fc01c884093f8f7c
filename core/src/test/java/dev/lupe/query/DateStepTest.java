package dev.lupe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bars of a histogram: where they begin, what they are called, and how long they get. */
class DateStepTest {

  @ParameterizedTest
  @CsvSource({
    "DAY,     2024-03-13, 2024-03-13, 2024-03-14, 2024-03-13",
    "AUTO,    2024-03-13, 2024-03-13, 2024-03-14, 2024-03-13",
    "WEEK,    2024-03-13, 2024-03-11, 2024-03-18, 2024-W11",
    "WEEK,    2024-12-31, 2024-12-30, 2025-01-06, 2025-W01",
    "MONTH,   2024-03-13, 2024-03-01, 2024-04-01, 2024-03",
    "QUARTER, 2024-01-31, 2024-01-01, 2024-04-01, 2024-Q1",
    "QUARTER, 2024-05-31, 2024-04-01, 2024-07-01, 2024-Q2",
    "QUARTER, 2024-12-31, 2024-10-01, 2025-01-01, 2024-Q4",
    "YEAR,    2024-03-13, 2024-01-01, 2025-01-01, 2024"})
  void eachDayBelongsToABar(DateStep step, LocalDate day, LocalDate start, LocalDate next,
      String label) {
    assertThat(step.start(day)).isEqualTo(start);
    assertThat(step.next(start)).isEqualTo(next);
    assertThat(step.label(day)).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-W11,   2024-03-11, 2024-03-17",
    "2025-W01,   2024-12-30, 2025-01-05",
    "2024-Q1,    2024-01-01, 2024-03-31",
    "2024-Q4,    2024-10-01, 2024-12-31",
    "2024,       2024-01-01, 2024-12-31",
    "2024-02,    2024-02-01, 2024-02-29",
    "2024/02,    2024-02-01, 2024-02-29",
    "2024/02/29, 2024-02-29, 2024-02-29"})
  void aNameStandsForItsDays(String name, LocalDate first, LocalDate last) {
    assertThat(DateStep.daysOf(name)).hasValue(new DaySpan(first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2024-Q5", "2024-W54", "2024-13", "2023-02-29", "24", "2024-", "x"})
  void whatIsNoNameHasNoDays(String name) {
    assertThat(DateStep.daysOf(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2024-01-01, DAY",
    "2024-01-01, 2024-01-31, DAY",
    "2024-01-01, 2024-02-01, WEEK",
    "2024-01-01, 2024-08-04, WEEK",
    "2024-01-01, 2024-08-05, MONTH",
    "2020-01-01, 2022-07-31, MONTH",
    "2020-01-01, 2022-08-01, QUARTER",
    "2010-01-01, 2017-09-30, QUARTER",
    "2010-01-01, 2017-10-01, YEAR",
    "1900-01-01, 2025-01-01, YEAR"})
  void barsAreAsShortAsThirtyOneOfThemAllow(LocalDate first, LocalDate last, DateStep step) {
    assertThat(DateStep.AUTO.fitting(first, last)).isEqualTo(step);
    assertThat(DateStep.QUARTER.fitting(first, last)).isEqualTo(DateStep.QUARTER);
  }
}
