package dev.lupe.readers.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupDateTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "2024-03-11 | 2024-03-11",
    "2024/03/11 | 2024-03-11",
    "20240311 | 2024-03-11",
    "2024-03-11T20:33:05.123+0400 | 2024-03-11T20:33:05+04:00",
    "2024-03-11 20:33 UTC | 2024-03-11T20:33Z",
    "2024-03-11T20:33:05+01:00[Europe/Berlin] | 2024-03-11T20:33:05+01:00",
    "20240311T203305Z | 2024-03-11T20:33:05Z",
    "Mon, 11 Mar 2024 20:33:00 GMT | 2024-03-11T20:33Z",
    "Mon, 11 Mar 24 20:33 EST | 2024-03-11T20:33-05:00",
    "Mon Mar 11 20:33:00 CET 2024 | 2024-03-11T20:33+01:00",
    "11. März 2024, 20:33 Uhr | 2024-03-11T20:33",
    "März 11, 2024 8:33 pm | 2024-03-11T20:33",
    "11th of March, 2024 | 2024-03-11",
    "Stand: 11.03.2024 20:33 Uhr | 2024-03-11T20:33",
    "13/03/2024 | 2024-03-13",
    "le 15 septembre 2009 | 2009-09-15",
    "1710189180 | 2024-03-11T20:33Z",
    "1710189180000 | 2024-03-11T20:33Z"})
  void theFormsOfMarkupAreRead(String text, String date) {
    assertThat(MarkupDate.parse(text).map(Object::toString)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2024", "11 March", "03/04/2024", "2024-02-30", "31.04.2024",
    "12345", "0024-03-11", "9999-01-01", "1:2:3", "+-:", "2024-13-01"})
  void whatStatesNoDayIsNone(String text) {
    assertThat(MarkupDate.parse(text)).isEmpty();
  }
}
