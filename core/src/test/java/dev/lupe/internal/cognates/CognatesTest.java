package dev.lupe.internal.cognates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.internal.cognates.Cognates.Likeness;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CognatesTest {
  private static final Cognates ENGLISH = Cognates.of(List.of("democracy", "physics", "republic",
      "police", "information", "bishop", "bread", "harbour", "music", "universities", "the"));

  @ParameterizedTest
  @CsvSource({
    "demokratie, democracy", "physik, physics", "republik, republic", "polizei, police",
    "informationen, information", "bischof, bishop", "musik, music",
    "universitaten, universities"})
  void aWordOfAnotherLanguageIsNearestToTheOneThatLooksLikeIt(String german, String english) {
    assertThat(ENGLISH.of(german, 1)).extracting(Likeness::word).containsExactly(english);
  }

  @Test
  void wordsWithLittleInCommonAreNotAlike() {
    assertThat(ENGLISH.of("wagenheber", 5)).isEmpty();
    assertThat(ENGLISH.of("brot", 5)).isEmpty();
  }

  @Test
  void theWordItselfIsNoOtherWord() {
    assertThat(ENGLISH.of("police", 5)).isEmpty();
  }

  @Test
  void shortWordsAndOtherLettersAreLeftOut() {
    assertThat(ENGLISH.of("thea", 5)).isEmpty();
    assertThat(ENGLISH.of("полиция", 5)).isEmpty();
    assertThat(ENGLISH.of("", 5)).isEmpty();
  }

  @Test
  void theMostAlikeComeFirstWithTheirShare() {
    var alike = Cognates.of(List.of("musical", "music", "musician")).of("musik", 2);

    assertThat(alike).extracting(Likeness::word).containsExactly("music", "musical");
    assertThat(alike.getFirst().share()).isEqualTo(1);
    assertThat(alike.getLast().share()).isBetween(0.3, 0.9);
  }
}
