package dev.lupe.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {
  private static final Analyzer ENGLISH = new English().analyzer();

  @ParameterizedTest
  @ValueSource(strings = {
    "children's", "children\u2019s", "Children\u02BCs", "CHILDREN'S", "children\u2018s",
    "children\uFF07s", "child's", "children'll", "children\u2019d", "children've", "children're"
  })
  void whatHangsOnAnApostropheIsCut(String form) {
    assertThat(stems(form)).containsExactly("child");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "don't", "don\u2019t", "Don\u02BCt", "we'll", "they\u2019d", "I'm", "who've", "it'll", "that'd",
    "won't", "ain't", "mightn\u2019t", "let's", "what\u2019re", "would've", "CAN'T", "cannot"
  })
  void contractionsOfFunctionWordsAreLeftOut(String form) {
    assertThat(stems("The " + form + " harbour")).containsExactly("harbor");
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '"', value = {
    "O\u2019Neill,O'Neill", "O\u02BCNeill,o'neill", "Qur\u2019an,qur'an", "o\u2019clock,o'clock",
    "workers\u02BC,workers", "workers',worker", "\u02BCcause,cause"
  })
  void apostrophesOfEveryShapeAreTheSame(String one, String other) {
    assertThat(stems(one)).isEqualTo(stems(other)).hasSize(1);
  }

  @Test
  void offsetsAreThoseOfTheWordInTheText() {
    String text = "The city\u2019s organisations, and its co\u00ADlour:theatres went under!";
    assertThat(Token.words(ENGLISH, text))
        .containsExactly("city\u2019s", "organisations", "co\u00ADlour", "theatres", "went");
    assertThat(stems(text)).containsExactly("citi", "organis", "color", "theater", "go");
  }

  @Test
  void functionWordsLeaveAGap() {
    assertThat(Token.of(ENGLISH, "Ships that don\u2019t sail"))
        .extracting(Token::position).containsExactly(0, 3);
  }

  private static List<String> stems(String text) {
    return Token.terms(ENGLISH, text);
  }
}
