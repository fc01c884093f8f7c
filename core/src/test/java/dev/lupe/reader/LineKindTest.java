package dev.lupe.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineKindTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "2023-05-06                                  | DATE",
    "6 May 2023 09:15 (UTC +04:00)               | DATE",
    "6 May 09:15 (UTC+3 MSK)                     | DATE",
    "May 6th, 2023 – 9:15pm EST                  | DATE",
    "Sat, 6 May 2023 09:15:00 +0200              | DATE",
    "Samstag, 06.05.2023, 09:15 Uhr              | DATE",
    "Stand: 6. Mai 2023                          | DATE",
    "Zuletzt aktualisiert am 6. März um 9:15 Uhr | DATE",
    "09:15                                       | DATE",
    "UN 2030                                     | TEXT",
    "12 ferries                                  | TEXT",
    "May the ferry sail                          | TEXT",
    "6 May: a day to remember                    | TEXT",
    "© Photo: the port authority                 | CREDIT",
    "(c) Hafenamt                                | CREDIT",
    "Photo by Jane Doe                           | CREDIT",
    "Photos: Jane Doe                            | CREDIT",
    "Fotos: A. Beispiel                          | CREDIT",
    "Bildquelle: Hafenamt                        | CREDIT",
    "The ferry at sea © Hafenamt                 | CREDIT",
    "Photo show opens                            | TEXT",
    "Photographers meet: a report                | TEXT",
    "Batumi, 6. Mai, HAFENDIENST                 | DATELINE",
    "BATUMI, May 6 (Harbour Press) -             | DATELINE",
    "Batumi, den 6. Mai 2023                     | DATELINE",
    "San Pedro Bay, May 6 -                      | DATELINE",
    "Batumi (hpd) –                              | DATELINE",
    "BATUMI (Harbour Press)                      | DATELINE",
    "Batumi, May 6 marks a new start             | TEXT",
    "Batumi (hpd) – the ferry sails              | TEXT",
    "Berlin, Paris and Rome agree                | TEXT",
    "By Jane Doe                                 | BYLINE",
    "BY JANE DOE AND JOHN ROE                    | BYLINE",
    "Von Anna Beispiel und Max von Muster        | BYLINE",
    "Von Batumi nach Burgas                      | TEXT",
    "By the sea                                  | TEXT",
    "https://example.org/a?b=c                   | ADDRESS",
    "The ferry sails again                       | TEXT"})
  void eachKindHasItsSigns(String line, LineKind kind) {
    assertThat(LineKind.of(line)).isEqualTo(kind);
  }
}
