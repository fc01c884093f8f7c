package dev.lupe.internal.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DictionaryCompoundsTest {

  private final Compounds dictionary = DictionaryCompounds.find().orElseThrow();

  @Test
  void theDictionaryKnowsCompoundsInEitherSpelling() {
    assertThat(parts("gartenstühle")).containsExactly("garten", "stühle");
    assertThat(parts("gartenstuhle")).containsExactly("garten", "stuhle");
  }

  @Test
  void linkingLettersBelongToNoPart() {
    assertThat(parts("hoffnungsträger")).containsExactly("hoffnung", "träger");
  }

  @Test
  void anEndingThatIsAWordTooIsNoPart() {
    assertThat(parts("fünffachen")).containsExactly("fünffachen");
    assertThat(parts("wählbare")).containsExactly("wählbare");
    assertThat(parts("würfelchen")).containsExactly("würfelchen");
    assertThat(parts("lostopf")).containsExactly("los", "topf");
  }

  @Test
  void wordsWhosePartsWouldMisleadAreWhole() {
    assertThat(parts("regensburger")).containsExactly("regensburger");
    assertThat(parts("regenschirm")).containsExactly("regen", "schirm");
  }

  @Test
  void whatItDoesNotKnowIsWhole() {
    assertThat(parts("qwertzuiop")).containsExactly("qwertzuiop");
    assertThat(dictionary.split("")).isEmpty();
  }

  @Test
  void aVeryLongWordIsWhole() {
    assertThat(dictionary.split("wasser".repeat(20))).containsExactly(new Part(0, 120));
    assertThat(dictionary.split("ß".repeat(50))).containsExactly(new Part(0, 50));
  }

  @Test
  void anotherWayDecidesTheRest() {
    Compounds halves = word -> List.of(new Part(0, 1), new Part(1, word.length()));
    assertThat(dictionary.orElse(halves).split("qwertz")).hasSize(2);
    assertThat(dictionary.orElse(halves).split("gartentor")).first().isEqualTo(new Part(0, 6));
  }

  private List<String> parts(String word) {
    return dictionary.split(word).stream().map(part -> part.of(word)).toList();
  }
}
