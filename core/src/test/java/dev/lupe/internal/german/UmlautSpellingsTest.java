package dev.lupe.internal.german;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UmlautSpellingsTest {

  @ParameterizedTest
  @CsvSource({
    "brücke, brucke bruecke",
    "bruecke, brucke",
    "brucke, bruecke",
    "straße, strasse",
    "häuser, hauser haeuser",
    "haeuser, hauser"
  })
  void aWordHasItsOtherSpellings(String typed, String others) {
    assertThat(UmlautSpellings.of(typed)).startsWith(others.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"neue", "wetter", "feuer"})
  void anEOfTheNextSyllableMakesNoUmlaut(String word) {
    assertThat(UmlautSpellings.of(word)).isEmpty();
  }

  @Test
  void thereAreFewCandidates() {
    assertThat(UmlautSpellings.of("autobahnanschlussstellenkapazitatsbegrenzung")).hasSize(8);
    assertThat(UmlautSpellings.of("")).isEmpty();
  }
}
