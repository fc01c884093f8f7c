package dev.lupe.internal.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {
  private static final Hints HINTS =
      Hints.none().in(Locale.GERMAN).asOf(LocalDate.of(2024, 5, 15));

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Montag, 6. März        | 2023-03-06 | 0.7  | 2023, 2017, 2006, and 2023",
    "Mittwoch, 15. Mai      | 2024-05-15 | 0.7  | 2024, 2019, 2013, and 2024",
    "Donnerstag, 16. Mai    | 2019-05-16 | 0.7  | 2019, 2013, 2002, and 2019",
    "Montag, 29. Februar    | 2016-02-29 | 0.85 | 2016, and 2016",
    "Donnerstag, 29. Februar | 2024-02-29 | 0.85 | 2024, and 2024"})
  void theYearIsTheLatestThatFitsTheWeekday(
      String line, String iso, double confidence, String years) {
    assertThat(infer(line, "Die Fähre fährt.")).get().satisfies(found -> {
      assertThat(found.parts().toIso()).isEqualTo(iso);
      assertThat(found.confidence()).isEqualTo(confidence);
      assertThat(found.note()).isEqualTo("the year is inferred: this weekday fits " + years
          + " is the latest not after 2024-05-15");
    });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Im Jahr 2023 fuhr die Fähre.           | 0.85",
    "Seit 2018 fährt die Fähre.             | 0.85",
    "Von 2020 bis 2016 fuhr die Fähre.      | 0.85",
    "Seit 2017 fährt die Fähre.             | 0.7",
    "Die Fähre fährt bis 2025.              | 0.7",
    "Die Fähre ist seit 2024, 3 Tage, da.   | 0.4",
    "Die Fähre ist da seit 2024. 3 Tage.    | 0.4",
    "Die Fähre wiegt 2024,5 Tonnen.         | 0.7",
    "Die Fähre kostet 2024.000 Mark.        | 0.7",
    "Die Fähre hat die Nummer 20240.        | 0.7"})
  void yearsThatTheTextNamesMakeItSurerOrSpeakAgainstIt(String text, double confidence) {
    assertThat(infer("Montag, 6. März", text)).get().satisfies(found -> {
      assertThat(found.parts().year()).isEqualTo(2023);
      assertThat(found.confidence()).isEqualTo(confidence);
      assertThat(found.note().endsWith("; but the text names 2024")).isEqualTo(confidence == 0.4);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"6. März", "Montag, 6. März 2023", "März 2023"})
  void aYearIsInferredOnlyForADayWithItsWeekday(String line) {
    assertThat(infer(line, "Die Fähre fährt.")).isEmpty();
  }

  @Test
  void withoutADayOfReferenceNothingIsInferred() {
    var line = "Montag, 6. März";
    var hints = Hints.none().in(Locale.GERMAN);
    var date = DateLine.of(Tokens.of(line, 0, line.length()), hints).date().orElseThrow();
    assertThat(Years.infer(date, line, hints)).isEmpty();
  }

  private static Optional<FoundDate> infer(String line, String text) {
    var date = DateLine.of(Tokens.of(line, 0, line.length()), HINTS).date().orElseThrow();
    return Years.infer(date, text, HINTS);
  }
}
