package dev.lupe.internal.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanStemsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lehrer:innen", "Lehrer*innen", "Lehrer_innen", "LehrerInnen", "Lehrer/innen",
        "Lehrer·innen", "Lehrer:in", "Lehrerinnen", "Lehrerin", "Lehrer", "LEHRER:INNEN"
      })
  void everyGenderedFormIsOneWord(String form) throws IOException {
    assertThat(stems("Viele " + form + " kamen"))
        .containsExactly(stems("Lehrer").getFirst(), "komm");
  }

  @Test
  void offsetsCoverTheWordWithItsSign() throws IOException {
    String text = "Alle Schüler*innen, auch Nachbar:in!";
    assertThat(words(text)).containsExactly("Schüler*innen", "Nachbar:in");
  }

  @Test
  void otherColonsPartWords() throws IOException {
    assertThat(words("Wetter:Regen um 12:30")).containsExactly("Wetter", "Regen", "12", "30");
  }

  @Test
  void functionWordsLeaveAGap() throws IOException {
    assertThat(stems("Der Hafen an der Küste ist neu")).containsExactly("haf", "kus", "neu");
  }

  @Test
  void keywordsStayAsTheyAre() throws IOException {
    var tokens = new WhitespaceTokenizer();
    tokens.setReader(new StringReader("Häfen Häfen!"));
    var keywords = WordList.set(List.of("Häfen!"));
    try (var stems = new GermanStemFilter(new SetKeywordMarkerFilter(tokens, keywords))) {
      assertThat(terms(stems)).containsExactly("haf", "Häfen!");
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "7", "4096", "10000"})
  void aLongTextKeepsItsLength(int chunk) throws IOException {
    String text = "Ärzt:innen a:b x*y ".repeat(1000);
    var filtered = new StringBuilder();
    char[] buffer = new char[chunk];
    try (Reader reader = new GenderFormCharFilter(new StringReader(text))) {
      for (int n = reader.read(buffer, 0, chunk); n >= 0; n = reader.read(buffer, 0, chunk)) {
        filtered.append(buffer, 0, n);
      }
    }
    assertThat(filtered.toString()).isEqualTo("Ärzt:innen a b x*y ".repeat(1000));
  }

  private static List<String> stems(String text) throws IOException {
    try (var analyzer = GermanStems.analyzer();
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
    try (var analyzer = GermanStems.analyzer();
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
