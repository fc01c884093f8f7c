package dev.lupe.internal.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

class EnglishStemsTest {

  @Test
  void keywordsStayAsTheyAre() throws IOException {
    var tokens = new WhitespaceTokenizer();
    tokens.setReader(new StringReader("children geese's women"));
    var keywords = WordList.set(List.of("children", "geese's"));
    try (var stems = new EnglishStemFilter(new ContractionFilter(
        new SetKeywordMarkerFilter(tokens, keywords), EnglishStems.stopWords()))) {
      assertThat(terms(stems)).containsExactly("children", "geese's", "woman");
    }
  }

  @Test
  void stopWordsAreFunctionWords() {
    assertThat(EnglishStems.stopWords()).hasSizeBetween(174, 190);
    assertThat(EnglishStems.stopWords().contains("the")).isTrue();
    assertThat(EnglishStems.stopWords().contains("will")).isFalse();
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
}
