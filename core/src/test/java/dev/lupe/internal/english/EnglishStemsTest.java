package dev.lupe.internal.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.internal.text.WordList;
import dev.lupe.language.Token;
import java.io.StringReader;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.junit.jupiter.api.Test;

class EnglishStemsTest {

  @Test
  void keywordsStayAsTheyAre() {
    var tokens = new WhitespaceTokenizer();
    tokens.setReader(new StringReader("children geese's women"));
    var keywords = WordList.set(List.of("children", "geese's"));
    var stems = new EnglishStemFilter(new ContractionFilter(
        new SetKeywordMarkerFilter(tokens, keywords), EnglishStems.stopWords()));
    assertThat(Token.of(stems)).extracting(Token::term)
        .containsExactly("children", "geese's", "woman");
  }

  @Test
  void stopWordsAreFunctionWords() {
    assertThat(EnglishStems.stopWords()).hasSizeBetween(174, 190);
    assertThat(EnglishStems.stopWords().contains("the")).isTrue();
    assertThat(EnglishStems.stopWords().contains("will")).isFalse();
  }
}
