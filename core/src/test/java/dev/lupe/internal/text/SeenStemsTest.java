package dev.lupe.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttributeImpl;
import org.junit.jupiter.api.Test;

class SeenStemsTest {
  private final SeenStems seen = new SeenStems();
  private int asked;

  @Test
  void aWordIsStemmedOnceByTheRules() {
    assertThat(stem("ferries")).isEqualTo("s");
    assertThat(stem("ferries")).isEqualTo("s");
    assertThat(stem("ferry")).isEqualTo("y");
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void longWordsAreNotKept() {
    stem("x".repeat(40));
    stem("x".repeat(40));
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void manyMoreWordsThanThereArePlacesForKeepTheirStems() {
    var random = new Random(7);
    for (int i = 0; i < 50_000; i++) {
      var word = Integer.toString(random.nextInt(30_000), 36);
      assertThat(stem(word)).isEqualTo(word.substring(word.length() - 1));
    }
  }

  private String stem(String word) {
    var term = new CharTermAttributeImpl();
    term.append(word);
    seen.stem(term, this::lastLetter);
    return term.toString();
  }

  private void lastLetter(CharTermAttribute word) {
    asked++;
    char last = word.charAt(word.length() - 1);
    word.setEmpty().append(last);
  }
}
