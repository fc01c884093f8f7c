package dev.lupe.internal.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Extracted.How;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReadingTest {
  /** A Wednesday. */
  private static final LocalDate REFERENCE = LocalDate.of(2024, 5, 15);
  private static final Hints HINTS = Hints.none().asOf(REFERENCE);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "2023-05-06                                     | 2023-05-06",
    "2023-05-06T09:15:00Z                           | 2023-05-06T09:15Z",
    "2023-05-06 09:15 +0200                         | 2023-05-06T09:15+02:00",
    "2023-05-06T09:15:30.250-03:30                  | 2023-05-06T09:15:30.250-03:30",
    "date 2023-05-06 6 May 09:15 (UTC+3 MSK)        | 2023-05-06T09:15+03:00",
    "6 May 2023 09:15 (UTC +04:00)                  | 2023-05-06T09:15+04:00",
    "6 May. 09:15 (UTC+3 MSK)                       | --05-06T09:15+03:00",
    "Sat, 06 May 2023 09:15:00 +0200                | 2023-05-06T09:15+02:00",
    "Saturday, 06-May-23 09:15:00 GMT               | 2023-05-06T09:15Z",
    "Sat May 06 09:15:00 2023                       | 2023-05-06T09:15",
    "May 6th, 2023 – 9:15pm EST                     | 2023-05-06T21:15-05:00",
    "Updated 12:15 a.m. EDT, Sat May 6, 2023        | 2023-05-06T00:15-04:00",
    "6th of May 2023 at noon                        | 2023-05-06T12:00",
    "06.05.2023, 9.15 Uhr                           | 2023-05-06T09:15",
    "Sa., 6.5.23                                    | 2023-05-06",
    "6-Mai-2023                                     | 2023-05-06",
    "Stand: 6. Mai 2023                             | 2023-05-06",
    "Samstag, den 6. Mai 2023 um 9 Uhr              | 2023-05-06T09:00",
    "Zuletzt aktualisiert am 6. März um 9:15 Uhr    | --03-06T09:15",
    "am Montag, dem 6. März                         | --03-06",
    "Batumi, 6. Jänner                              | --01-06",
    "May 6                                          | --05-06",
    "Mai 2023                                       | 2023-05",
    "20230506                                       | 2023-05-06",
    "13/5/2023                                      | 2023-05-13",
    "05-13-2023                                     | 2023-05-13",
    "5/5/23 9:15                                    | 2023-05-05T09:15",
    "6 May 2023, 10:30-11:30                        | 2023-05-06T10:30",
    "Feb 29                                         | --02-29",
    "[Sept.] 04                                     | --09-04",
    "19010101                                       | 1901-01-01",
    "6. 5. 2023                                     | 2023-05-06",
    "6.5.70                                         | 1970-05-06",
    "13.12.2011. 10 ferries                         | 2011-12-13",
    "12/13/2023                                     | 2023-12-13",
    "6. Mai 2023 (Samstag)                          | 2023-05-06",
    "6 May 2023, 9:15 p.m.                          | 2023-05-06T21:15",
    "12:15 am, 6 May 2023                           | 2023-05-06T00:15",
    "12:15 am 6. Mai 2023                           | 2023-05-06T12:15",
    "14:15 am 6. Mai 2023                           | 2023-05-06T14:15",
    "6 May 2023, 23:59:59                           | 2023-05-06T23:59:59",
    "6 May 2023, 24:00                              | 2023-05-06",
    "6 May 2023, 9:60                               | 2023-05-06",
    "6 May 2023, 9:15:60                            | 2023-05-06",
    "99:09:15, 6 May 2023                           | 2023-05-06",
    "99: 09:15, 6 May 2023                          | 2023-05-06T09:15",
    "123:09:15, 6 May 2023                          | 2023-05-06T09:15",
    "2023-05-06T09:15+14:00                         | 2023-05-06T09:15+14:00",
    "2023-05-06T09:15+15:00                         | 2023-05-06T09:15"})
  void eachShapeGivesWhatItSays(String text, String iso) {
    assertThat(DateReading.of(text, HINTS)).get().satisfies(read -> {
      assertThat(read.iso()).isEqualTo(iso);
      assertThat(read.how()).isEqualTo(How.STATED);
      assertThat(read.confidence()).isGreaterThanOrEqualTo(0.8);
      assertThat(read.date().isPresent()).isEqualTo(iso.length() >= 10 && iso.charAt(0) != '-');
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "31.02.2023", "29.02.2023", "February 30", "31. April 2023", "2023-13-01", "2023-02-30", "",
    "192.168.10.12", "1.234.567", "12 ferries", "UN 2030", "10.5.3 of the rules", "in May we sail",
    "Tuesday's ferry", "12 сентября 2023", "2023年5月6日", "1 Setembro 2023",
    "2023-00-06", "19000101", "21000101", "2023 -05-06", "2023-05- 06", "6/ 5/2023", "6 /5/2023",
    "6/5/ 2023", "13.12.11.10", "31st of February 2024", "31 of February 2024",
    "31. Februar 2024"})
  void whatIsNoDateGivesNone(String text) {
    assertThat(DateReading.of(text, HINTS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "5/6/2023           | 0.4 | day and month may be the other way round: 2023-06-05",
    "5/12/2023          | 0.4 | day and month may be the other way round: 2023-12-05",
    "12/5/2023          | 0.4 | day and month may be the other way round: 2023-05-12",
    "6.5.2023           | 0.95 | ''",
    "6.5.23             | 0.8 | ''",
    "6 May 2023 (Monday) | 0.4 | the day of the week is another",
    "6 May 1712         | 0.2 | it is before 1800",
    "6 May 2042         | 0.2 | it is later than the text itself",
    "Monday, 6 May 2023 | 0.4 | the day of the week is another"})
  void doubtfulDatesSayWhy(String text, double confidence, String why) {
    assertThat(DateReading.of(text, HINTS)).get()
        .extracting(DateReading::confidence, DateReading::note).containsExactly(confidence, why);
  }

  @ParameterizedTest
  @CsvSource({"de, 2023-06-05", "en-GB, 2023-06-05", "en-US, 2023-05-06", "fr, 2023-06-05"})
  void theLanguageTellsDayFromMonth(String tag, String iso) {
    var read = DateReading.of("5/6/2023", HINTS.in(Locale.forLanguageTag(tag)));
    assertThat(read).get().extracting(DateReading::iso, DateReading::confidence)
        .containsExactly(iso, 0.8);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "yesterday           | 2024-05-14",
    "Heute, 9:15 Uhr     | 2024-05-15T09:15",
    "vor 3 Tagen         | 2024-05-12",
    "vor einer Woche     | 2024-05-08",
    "Published 2 days ago | 2024-05-13",
    "Friday              | 2024-05-10",
    "Mittwoch 13:14      | 2024-05-15T13:14",
    "10:04am             | 2024-05-15T10:04"})
  void relativeWordsCountFromTheReference(String text, String iso) {
    assertThat(DateReading.of(text, HINTS)).get()
        .extracting(DateReading::iso, DateReading::how).containsExactly(iso, How.DERIVED);
    assertThat(DateReading.of(text, Hints.none())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jeu 15:12", "5.45 ip.", "heute schon gelacht", "14:30 Vestnik"})
  void relativeWordsAmongOthersAreNoDate(String text) {
    assertThat(DateReading.of(text, HINTS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "3. März 2025                       | 2025-03-03",
    "Stand: 03.03.2025, 14:30 Uhr       | 2025-03-03T14:30",
    "Mo, 3.3.25                         | 2025-03-03",
    "Mon, 03 Mar 2025 14:30:00 GMT      | 2025-03-03T14:30Z",
    "2025-03-03 (3 March 2025)          | 2025-03-03",
    "March 3                            | --03-03",
    "März 2025                          | 2025-03",
    "2025-03-03 – 2025-03-05            | ",
    "31.02.2025                         | ",
    "3 March 2025, page 4               | ",
    "Vol. 12, March 2025                | ",
    "not before 3 March 2025            | ",
    "yesterday                          | "})
  void aWholeStringIsADateOrNone(String text, String iso) {
    assertThat(DateReading.ofWhole(text, Hints.none()).map(DateReading::iso))
        .isEqualTo(Optional.ofNullable(iso));
  }

  @Test
  void theGermanAmIsNoMorning() {
    assertThat(DateReading.of("12:15 am Samstag, 6. Mai 2023", HINTS.in(Locale.GERMAN))).get()
        .extracting(DateReading::iso).isEqualTo("2023-05-06T12:15");
  }

  @Test
  void otherLanguagesHaveNoRelativeWords() {
    assertThat(DateReading.of("15:12", HINTS.in(Locale.FRENCH))).isEmpty();
  }

  @Test
  void aDateDeepInALongStringCostsNoMoreThanItsStart() {
    assertThat(DateReading.of("1.".repeat(100_000) + "2023-05-06", HINTS)).isEmpty();
  }
}
