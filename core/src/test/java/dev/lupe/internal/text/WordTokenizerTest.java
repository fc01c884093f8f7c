package dev.lupe.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.junit.jupiter.api.Test;

class WordTokenizerTest {
  private static final String TEXT =
      "The har\u00ADbour of Baku:\n3,200 tonnes, cafe\u0301s and " + "x".repeat(600) + " ships ";

  private int cuts;

  @Test
  void wordsThatWereNotedAreThoseThatWereCut() throws Exception {
    var text = new CutText(TEXT);
    var expected = words(analyzer("a", this::counted), new StringReader(TEXT), 1_000);
    assertThat(expected).contains("harbour 4-12 +1 <ALPHANUM>", "cafés 36-42 +1 <ALPHANUM>");
    cuts = 0;
    for (int field = 0; field < 3; field++) {
      assertThat(words(analyzer("a", this::counted), text, 1_000)).isEqualTo(expected);
    }
    assertThat(cuts).isEqualTo(1);
  }

  @Test
  void anotherLanguageCutsAgain() throws Exception {
    var text = new CutText("Baku:Port");
    assertThat(words(analyzer("a", ColonFilter::new), text, 9)).hasSize(3);
    assertThat(words(analyzer("b", reader -> reader), text, 9)).hasSize(2);
    assertThat(words(analyzer("a", ColonFilter::new), text, 9)).hasSize(3);
  }

  @Test
  void whoStopsEarlyLeavesAllWordsToTheNext() throws Exception {
    var text = new CutText("one two three");
    assertThat(words(analyzer("a", this::counted), text, 1)).hasSize(2);
    assertThat(words(analyzer("a", this::counted), text, 9)).hasSize(4);
  }

  @Test
  void anyOtherReaderFindsTheWholeText() throws Exception {
    var text = new CutText("one two");
    words(analyzer("a", this::counted), text, 9);
    var whole = new StringWriter();
    text.transferTo(whole);
    assertThat(whole).hasToString("one two");
  }

  @Test
  void veryLongTextsAreCutEachTime() throws Exception {
    var text = new CutText("words ".repeat(200_000));
    assertThat(words(analyzer("a", this::counted), text, 300_000)).hasSize(200_001);
    assertThat(words(analyzer("a", this::counted), text, 300_000)).hasSize(200_001);
    assertThat(cuts).isEqualTo(2);
  }

  @Test
  void whatIsSaidOfAWordIsForgottenWithTheNext() throws Exception {
    var text = new CutText("ran runs ran");
    for (int field = 0; field < 2; field++) {
      var keywords = new ArrayList<Boolean>();
      try (var words = new WordTokenizer();
          var marked = new SetKeywordMarkerFilter(words, new CharArraySet(Set.of("ran"), false))) {
        var keyword = marked.addAttribute(KeywordAttribute.class);
        words.setReader(CutText.prepared(text, "a", this::counted));
        marked.reset();
        while (marked.incrementToken()) {
          keywords.add(keyword.isKeyword());
        }
        marked.end();
      }
      assertThat(keywords).containsExactly(true, false, true);
    }
    assertThat(cuts).isEqualTo(1);
  }

  private Reader counted(Reader text) {
    cuts++;
    return text;
  }

  private static Analyzer analyzer(Object language, UnaryOperator<Reader> way) {
    return new Analyzer() {
      @Override
      protected Reader initReader(String field, Reader text) {
        return CutText.prepared(text, language, way);
      }

      @Override
      protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new WordTokenizer());
      }
    };
  }

  /** The words with all that is said of them, and what is said at the end. */
  private static List<String> words(Analyzer analyzer, Reader text, int most) throws IOException {
    var words = new ArrayList<String>();
    try (var stream = analyzer.tokenStream("field", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      var step = stream.addAttribute(PositionIncrementAttribute.class);
      var type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      while (words.size() < most && stream.incrementToken()) {
        words.add(term + " " + offset.startOffset() + "-" + offset.endOffset() + " +"
            + step.getPositionIncrement() + " " + type.type());
      }
      stream.end();
      words.add("end " + offset.endOffset() + " +" + step.getPositionIncrement());
    }
    return words;
  }
}
