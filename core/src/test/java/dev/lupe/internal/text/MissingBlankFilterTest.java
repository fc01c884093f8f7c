package dev.lupe.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingBlankFilterTest {
  @ParameterizedTest
  @ValueSource(strings = {"Hafen|Als", "wächst|Über", "süß|Öl", "said|I", "Dr|Müller", "St|Gallen",
    "Ufer|Er|Als", "порт|Он", "Ufer|A"})
  void aMissingBlankParts(String words) throws IOException {
    assertThat(words(words.replace('|', '.'))).isEqualTo(List.of(words.split("\\|")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bbc.co.uk", "U.S", "z.B", "node.js", "Node.JS", "Amazon.com", "e.V", "Ph.D",
        "i.A", "ASP.NET", "www.example.org", "Example.COM", "d.h", "a.M"})
  void wordsWithFullStopsStayWhole(String word) throws IOException {
    assertThat(words(word)).containsExactly(word);
    assertThat(words(word + ".")).containsExactly(word);
  }

  @Test
  void placesInTheTextAndInTheSentenceStayRight() throws IOException {
    assertThat(places("Der Ha\u00ADfen.Als Boote.")).containsExactly("Der 0-3 +1", "Hafen 4-10 +1",
        "Als 11-14 +1", "Boote 15-20 +1");
  }

  @Test
  void aStreamReadInPartLeavesNothingToTheNext() throws IOException {
    try (var stream = new WordTokenizer()) {
      stream.setReader(new StringReader("Hafen.Als"));
      stream.reset();
      stream.incrementToken();
      stream.close();
      stream.setReader(new StringReader("Boote"));
      stream.reset();
      stream.incrementToken();
      assertThat(stream.getAttribute(CharTermAttribute.class)).hasToString("Boote");
      assertThat(stream.incrementToken()).isFalse();
    }
  }

  private static List<String> words(String text) throws IOException {
    return places(text).stream().map(place -> place.substring(0, place.indexOf(' '))).toList();
  }

  private static List<String> places(String text) throws IOException {
    var words = new ArrayList<String>();
    try (var stream = new WordTokenizer()) {
      var term = stream.getAttribute(CharTermAttribute.class);
      var offset = stream.getAttribute(OffsetAttribute.class);
      var step = stream.getAttribute(PositionIncrementAttribute.class);
      stream.setReader(new StringReader(text));
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term + " " + offset.startOffset() + "-" + offset.endOffset() + " +"
            + step.getPositionIncrement());
      }
      stream.end();
    }
    return words;
  }
}
