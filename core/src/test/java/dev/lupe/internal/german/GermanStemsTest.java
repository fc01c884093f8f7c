package dev.lupe.internal.german;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.internal.text.WordList;
import dev.lupe.language.German;
import dev.lupe.language.Token;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanStemsTest {
  private static final Analyzer GERMAN = new German().analyzer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lehrer:innen", "Lehrer*innen", "Lehrer_innen", "LehrerInnen", "Lehrer/innen",
        "Lehrer·innen", "Lehrer:in", "Lehrerinnen", "Lehrerin", "Lehrer", "LEHRER:INNEN"
      })
  void everyGenderedFormIsOneWord(String form) {
    assertThat(stems("Viele " + form + " kamen"))
        .containsExactly(stems("Lehrer").getFirst(), "komm");
  }

  @Test
  void offsetsCoverTheWordWithItsSign() {
    String text = "Alle Schüler*innen, auch Nachbar:in!";
    assertThat(words(text)).containsExactly("Schüler*innen", "Nachbar:in");
  }

  @Test
  void otherColonsPartWords() {
    assertThat(words("Wetter:Regen um 12:30")).containsExactly("Wetter", "Regen", "12", "30");
  }

  @Test
  void functionWordsLeaveAGap() {
    assertThat(stems("Der Hafen an der Küste ist neu")).containsExactly("haf", "kus", "neu");
  }

  @Test
  void keywordsStayAsTheyAre() {
    var tokens = new WhitespaceTokenizer();
    tokens.setReader(new StringReader("Häfen Häfen!"));
    var keywords = WordList.set(List.of("Häfen!"));
    var stems = new GermanStemFilter(new SetKeywordMarkerFilter(tokens, keywords));
    assertThat(Token.of(stems)).extracting(Token::term).containsExactly("haf", "Häfen!");
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

  private static List<String> stems(String text) {
    return Token.terms(GERMAN, text);
  }

  private static List<String> words(String text) {
    return Token.words(GERMAN, text);
  }
}
