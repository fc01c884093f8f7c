package dev.lupe.internal.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "The ferry sails to the port and back.                    | en",
    "Die Fähre fährt von der Insel zu dem Hafen.              | de",
    "Le bac va de l'île au port.                              | ''",
    "12 345 678                                               | ''",
    "''                                                       | ''",
    "We sail with den Fährleuten of the port.                 | en",
    "We sail with den Fährleuten und Fischern of Burgas.      | ''",
    "Wir fahren mit den Booten of Burgas.                     | ''",
    "Wir fahren mit den Booten zu Inseln of Burgas.           | de",
    "the one two three four five six seven eight nine ten eleven        | en",
    "the one two three four five six seven eight nine ten eleven twelve | ''",
    "the 1 2 3 4 5 6 7 8 9 10 11 12 13 ferries                | en"})
  void theLanguageIsThatOfTheSmallWords(String text, String language) {
    assertThat(WordCounts.language(text).map(Locale::getLanguage).orElse(""))
        .isEqualTo(language);
  }
}
