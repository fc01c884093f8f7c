package dev.lupe.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "children's", "children\u2019s", "Children\u02BCs", "CHILDREN'S", "children\u2018s",
    "children\uFF07s", "child's", "children'll", "children\u2019d", "children've", "children're"
  })
  void whatHangsOnAnApostropheIsCut(String form) throws IOException {
    assertThat(stems(form)).containsExactly("child");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "don't", "don\u2019t", "Don\u02BCt", "we'll", "they\u2019d", "I'm", "who've", "it'll", "that'd",
    "won't", "ain't", "mightn\u2019t", "let's", "what\u2019re", "would've", "CAN'T", "cannot"
  })
  void contractionsOfFunctionWordsAreLeftOut(String form) throws IOException {
    assertThat(stems("The " + form + " harbour")).containsExactly("harbor");
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '"', value = {
    "O\u2019Neill,O'Neill", "O\u02BCNeill,o'neill", "Qur\u2019an,qur'an", "o\u2019clock,o'clock",
    "workers\u02BC,workers", "workers',worker", "\u02BCcause,cause"
  })
  void apostrophesOfEveryShapeAreTheSame(String one, String other) throws IOException {
    assertThat(stems(one)).isEqualTo(stems(other)).hasSize(1);
  }

  @Test
  void offsetsAreThoseOfTheWordInTheText() throws IOException {
    String text = "The city\u2019s organisations, and its co\u00ADlour:theatres went under!";
    assertThat(words(text))
        .containsExactly("city\u2019s", "organisations", "co\u00ADlour", "theatres", "went");
    assertThat(stems(text)).containsExactly("citi", "organis", "color", "theater", "go");
  }

  @Test
  void functionWordsLeaveAGap() throws IOException {
    try (var analyzer = new English().analyzer();
        var stream = analyzer.tokenStream("body", "Ships that don\u2019t sail")) {
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      stream.incrementToken();
      stream.incrementToken();
      assertThat(increment.getPositionIncrement()).isEqualTo(3);
    }
  }

  private static List<String> stems(String text) throws IOException {
    try (var analyzer = new English().analyzer();
        var stream = analyzer.tokenStream("body", text)) {
      return terms(stream);
    }
  }

  private static List<String> terms(TokenStream stream) throws IOException {
    var terms = new ArrayList<String>();
    var term = stream.addAttribute(CharTermAttribute.class);
    stream.reset();
    while (stream.incrementToken()) {
      terms.add(term.toString());
    }
    stream.end();
    return terms;
  }

  private static List<String> words(String text) throws IOException {
    var words = new ArrayList<String>();
    try (var analyzer = new English().analyzer();
        var stream = analyzer.tokenStream("body", text)) {
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(text.substring(offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    }
    return words;
  }
}
