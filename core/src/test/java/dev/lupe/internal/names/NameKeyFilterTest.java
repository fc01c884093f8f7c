package dev.lupe.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.language.Token;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyFilterTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
    "en|The president met Tokayev in Astana on Monday.|Tokayev Astana",
    "en|Tokayev spoke first. However, nobody answered Aliyev.|Tokayev Aliyev",
    "en|Officials in Kharkiv said trains were late.|Kharkiv",
    "en|The trains were late and the bridge was closed.|",
    "de|Der Präsident Kasachstans, Tokajew, reiste nach Baku.|Kasachstans Tokajew Baku",
    "de|Die Regierung hat die Brücke für den Verkehr gesperrt.|",
    "de|Gestern sprach Steinmeier mit Alijew über die Zusammenarbeit.|Steinmeier Alijew",
    "de|Der Minister sah die Entwicklung mit großer Sorge.|",
    "de|Ministerpräsident Kobachidse dankte der Bevölkerung.|Kobachidse",
    "ru|Вчера Токаев был в Москве.|Вчера Токаев Москве"
  })
  void keepsWhatIsANameWhereItStands(String language, String text, String names) {
    var kept = new ArrayList<String>();
    for (var token : tokens(text, language)) {
      var word = text.substring(token.start(), token.end());
      if (!kept.contains(word)) {
        kept.add(word);
      }
    }
    assertThat(String.join(" ", kept)).isEqualTo(names == null ? "" : names);
  }

  @Test
  void termsAreKeysAtThePositionsAndOffsetsOfTheirWords() {
    var tokens = tokens("he met Tokayev and Aliyev", "en");

    assertThat(tokens).containsExactly(
        new Token(NameKey.of("Tokayev"), 2, 7, 14), new Token(NameKey.of("Aliyev"), 4, 19, 25));
  }

  @Test
  void aWordWithTwoKeysHasBothAtOnePosition() {
    var tokens = tokens("der Besuch Tokajews", "de");

    assertThat(tokens).extracting(Token::position).containsExactly(2, 2);
    assertThat(tokens).extracting(Token::term).contains(NameKey.of("Tokayev"));
  }

  @Test
  void hyphenatedNamesAreReadPartByPart() {
    var english = tokens("they met Kassym-Jomart Tokayev", "en");
    var german = tokens("sie trafen gestern Kassym-Schomart Tokajew", "de");

    assertThat(german).extracting(Token::term)
        .isEqualTo(english.stream().map(Token::term).toList());
  }

  @Test
  void oneFilterReadsManyArticles() {
    var tokenizer = new StandardTokenizer();
    var filter = new NameKeyFilter(tokenizer, Locale.ENGLISH);
    assertThat(read(tokenizer, filter, "we saw Mark Rutte")).hasSize(2);
    assertThat(read(tokenizer, filter, "we saw Mark Rutte")).hasSize(2);
    assertThat(read(tokenizer, filter, "nothing here")).isEmpty();
  }

  private static List<Token> tokens(String text, String language) {
    var tokenizer = new StandardTokenizer();
    return read(tokenizer, new NameKeyFilter(tokenizer, Locale.of(language)), text);
  }

  private static List<Token> read(
      StandardTokenizer tokenizer, NameKeyFilter filter, String text) {
    tokenizer.setReader(new StringReader(text));
    return Token.of(filter);
  }
}
