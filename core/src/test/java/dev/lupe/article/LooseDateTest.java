package dev.lupe.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LooseDateTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "2024-03-11                      | 2024-03-11",
    "2024-03-11T20:33                | 2024-03-11T20:33",
    "2024-03-11 20:33:05             | 2024-03-11T20:33:05",
    "2024-03-11T20:33:00+04:00       | 2024-03-11T20:33+04:00",
    "2024-03-11T20:33:00.125Z        | 2024-03-11T20:33:00.125Z",
    "2024-03-11T20:33+0400           | 2024-03-11T20:33+04:00",
    "2024-03-11T20:33+04             | 2024-03-11T20:33+04:00",
    "20240311                        | 2024-03-11",
    "1710174780000                   | 2024-03-11T16:33Z",
    "Mon, 11 Mar 2024 20:33:00 +0400 | 2024-03-11T20:33+04:00",
    "Mon, 11 Mar 2024 16:33:00 GMT   | 2024-03-11T16:33Z"})
  void datesOfDataFilesAreRead(String text, String expected) {
    assertThat(LooseDate.parse(text)).map(ArticleDate::toString).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2024-02-30", "2023-02-29", "2024-13-01", "20240230",
    "2024-03-11T25:00", "1710174780", "2024", "03/04/2024", "Sun, 11 Mar 2024 20:33:00 GMT",
    "2024-03-11T20:33:00 Berlin", "99999999999999999999"})
  void whatIsNoDateOrCouldBeSeveralIsLeft(String text) {
    assertThat(LooseDate.parse(text)).isEmpty();
  }
}
