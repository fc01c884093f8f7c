package dev.lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 3, 31);

  @ParameterizedTest
  @CsvSource({
    "2024,       2024-01-01, 2024-12-31",
    "2024-02,    2024-02-01, 2024-02-29",
    "2024-03-11, 2024-03-11, 2024-03-11",
    "0d,         2025-03-31, 2025-03-31",
    "7d,         2025-03-24, 2025-03-24",
    "3w,         2025-03-10, 2025-03-10",
    "1m,         2025-02-28, 2025-02-28",
    "6m,         2024-09-30, 2024-09-30",
    "1y,         2024-03-31, 2024-03-31",
    "9999y,      -7974-03-31, -7974-03-31",
    "11.3.2024,  2024-03-11, 2024-03-11",
    "2024-Q1,    2024-01-01, 2024-03-31",
    "yesterday,  2025-03-30, 2025-03-30",
    "heute,      2025-03-31, 2025-03-31"})
  void aTextMeansTheseDays(String text, LocalDate first, LocalDate last) {
    assertThat(Days.parse(text, TODAY)).isEqualTo(new Days(first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tomorrow", "24", "2024-13", "2024-02-30", "2024-3-1", "7", "7x",
    "-7d", "999999d", "31.2.2024", "2024-03-11T10:00"})
  void whatIsNoDateIsRefused(String text) {
    assertThatThrownBy(() -> Days.parse(text, TODAY)).isInstanceOf(DateTimeException.class);
  }
}
