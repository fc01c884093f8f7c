package dev.lupe.internal.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CistemStemmerTest {

  @ParameterizedTest
  @CsvSource({
    "Türen, tur",
    "geregnet, reg",
    "Speicher, speich",
    "Fuß, fuss",
    "wandernd, wand",
    "Schulen, schul",
    "Quelle, quell",
    "sie, sie",
    "Eier, eier"
  })
  void wordsLoseUmlautsAndEndings(String word, String stem) {
    assertThat(stem(word, false)).isEqualTo(stem);
  }

  @Test
  void aNounKeepsItsFinalT() {
    assertThat(stem("Markt", true)).isEqualTo("markt");
    assertThat(stem("Markt", false)).isEqualTo("mark");
  }

  @Test
  void arraysDoWhatThePublishedRulesDo() {
    long seed = 7;
    var random = new Random(seed);
    for (int i = 0; i < 30_000; i++) {
      var word = new StringBuilder();
      int length = 1 + random.nextInt(12);
      for (int j = 0; j < length; j++) {
        word.append("eeiissschgnrtmduabäß".charAt(random.nextInt(20)));
      }
      boolean noun = random.nextBoolean();
      assertThat(stem(word.toString(), noun))
          .as("seed %d, word %s", seed, word)
          .isEqualTo(byTheBook(word.toString(), noun));
    }
  }

  private static String stem(String word, boolean noun) {
    char[] letters = Arrays.copyOf(word.toCharArray(), 2 * word.length());
    return new String(letters, 0, new CistemStemmer().stem(letters, word.length(), noun));
  }

  /** The rules of the paper as they are printed: one replacement after the other. */
  private static String byTheBook(String word, boolean noun) {
    String s = Umlauts.folded(word.toLowerCase(Locale.ROOT));
    s = s.replaceFirst("^ge(?=.{4})", "");
    s = s.replace("sch", "$").replace("ei", "%").replace("ie", "&").replaceAll("(.)\\1", "$1*");
    String before = "";
    while (s.length() > 3 && !s.equals(before)) {
      before = s;
      String ending = (s.length() > 5 ? "(em|er|nd" : "(") + (noun ? "" : "|t") + "|[esn])$";
      s = s.replaceFirst(ending.replace("(|", "("), "");
    }
    s = s.replaceAll("(.)\\*", "$1$1");
    return s.replace("%", "ei").replace("&", "ie").replace("$", "sch");
  }
}
