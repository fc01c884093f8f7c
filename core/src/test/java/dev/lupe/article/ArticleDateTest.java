package dev.lupe.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleDateTest {

  @ParameterizedTest
  @CsvSource(textBlock = """
      2024-03-11,                     2024-03-11
      ' 2024-03-11 ',                 2024-03-11
      2024-03-11T20:33,               2024-03-11T20:33
      2024-03-11 20:33,               2024-03-11T20:33
      2024-03-11T20:33:00,            2024-03-11T20:33
      2024-03-11T20:33:07,            2024-03-11T20:33:07
      2024-03-11T20:33:07.123456789,  2024-03-11T20:33:07.123456789
      2024-03-11T20:33:00+04:00,      2024-03-11T20:33+04:00
      2024-03-11T20:33:00+0400,       2024-03-11T20:33+04:00
      2024-03-11T20:33Z,              2024-03-11T20:33Z
      2024-02-29,                     2024-02-29
      """)
  void aDateIsReadWithThePartsItHas(String text, String expected) {
    var date = ArticleDate.parse(text);

    assertThat(date).hasToString(expected);
    assertThat(ArticleDate.parse(date.toString())).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2024", "2024-03", "2024-13-01", "2024-02-30", "2023-02-29",
    "2024-04-31", "2024-03-11T24:00", "2024-03-11T20:61", "11.3.2024", "yesterday",
    "2024-03-11T20:33+99:00", "2024-03-11+04:00", "2024-03-11Tnoon"})
  void whatIsNoDateIsRefused(String text) {
    assertThatThrownBy(() -> ArticleDate.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      'Mon, 11 Mar 2024 20:33:00 +0400',  2024-03-11T20:33+04:00
      'Mon, 11 Mar 2024 20:33:00 GMT',    2024-03-11T20:33Z
      20240311,                           2024-03-11
      1710189180000,                      2024-03-11T20:33Z
      'Thu, 31 Feb 2024 20:33:00 GMT',
      20240231,
      171018918000,
      'Tue, 11 Mar 2024 20:33:00 GMT',
      """)
  void otherFormsOfDataFilesAreRead(String text, String expected) {
    assertThat(LooseDate.parse(text).map(ArticleDate::toString).orElse(null)).isEqualTo(expected);
  }

  @Test
  void nothingIsMadeUp() {
    var day = ArticleDate.of(LocalDate.of(2024, 3, 11));
    assertThat(day.time()).isEmpty();
    assertThat(day.offset()).isEmpty();
    assertThat(day.instant()).isEqualTo(Instant.parse("2024-03-11T00:00:00Z"));

    var time = ArticleDate.of(LocalDate.of(2024, 3, 11), LocalTime.of(20, 33));
    assertThat(time.time()).contains(LocalTime.of(20, 33));
    assertThat(time.offset()).isEmpty();
  }

  @Test
  void theDayIsThatOfThePlaceOfPublication() {
    var date = ArticleDate.of(OffsetDateTime.parse("2024-03-11T00:30:00+04:00"));

    assertThat(date.day()).isEqualTo(LocalDate.of(2024, 3, 11));
    assertThat(date.instant()).isEqualTo(Instant.parse("2024-03-10T20:30:00Z"));
  }

  @Test
  void datesSortByTheirMoments() {
    var dates = new ArrayList<>(List.of(ArticleDate.parse("2024-03-11T12:00Z"),
        ArticleDate.parse("2024-03-11"), ArticleDate.parse("2024-03-11T12:00+04:00"),
        ArticleDate.parse("2024-03-10T23:00-05:00"), ArticleDate.parse("2024-03-11T12:00")));
    dates.sort(null);

    assertThat(dates).map(ArticleDate::toString).containsExactly("2024-03-11",
        "2024-03-10T23:00-05:00", "2024-03-11T12:00+04:00", "2024-03-11T12:00",
        "2024-03-11T12:00Z");
  }

  @Test
  void everyPartTellsTwoDatesApart() {
    var all = List.of(ArticleDate.parse("2024-03-11"), ArticleDate.parse("2024-03-12"),
        ArticleDate.parse("2024-03-11T00:00"), ArticleDate.parse("2024-03-11T00:00Z"),
        ArticleDate.parse("2024-03-11T00:00+01:00"));

    assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    assertThat(all.getLast().offset()).hasValue(ZoneOffset.ofHours(1));
    assertThat(all.get(2).offset()).isEmpty();
    assertThat(all.getFirst()).isEqualTo(ArticleDate.parse("2024-03-11"))
        .hasSameHashCodeAs(ArticleDate.parse("2024-03-11")).isNotEqualTo("2024-03-11");
  }
}
