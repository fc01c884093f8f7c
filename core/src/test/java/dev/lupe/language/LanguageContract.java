package dev.lupe.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.junit.jupiter.api.Test;

/** What every language must keep. A test of a language extends this and gives a text in it. */
public abstract class LanguageContract {
  private static final int TEXTS = 300;
  private static final String[] ALPHABETS = {
    "abcdefghijklmnopqrstuvwxyz", "AEIOUYÄÖÜßÉÈÀÇŒ", "ıİIiğşçöüâî", "абвгдеёжзийклмн", "ñáéíóú¿¡",
    "'’‘ʼ", " \t\n", " ,.:;!?-–…", "0123456789", "\u0301\u0308\u0307\u0327\u00AD\u200B\u200D",
    "\uD83D\uDE00", "\uD800", "\uDC00", "漢字カナ", "العربية", "*_/@#%\u0000\uFFFD\uFEFF\u2028"};

  /** The language under test. */
  protected abstract Language language();

  /** A few sentences in it, with stop words. */
  protected abstract String sample();

  @Test
  void offsetsPointIntoTheTextInOrder() {
    checkOffsets(sample());
  }

  @Test
  void positionsCountEveryWord() {
    assertThat(stems(sample())).isNotEmpty();
    checkPositions(sample());
  }

  @Test
  void someWordsAreNoStems() {
    assertThat(stems(sample()).size()).isLessThanOrEqualTo(words(sample()).size() * 2);
    assertThat(stems(sample())).allSatisfy(token -> assertThat(token.term()).isNotBlank());
  }

  @Test
  void theSameTextGivesTheSameTerms() {
    var once = stems(sample());
    stems("x " + sample());
    assertThat(stems(sample())).isEqualTo(once);
  }

  @Test
  void fourThreadsGetTheSameTerms() throws Exception {
    var expected = stems(sample());
    try (var threads = Executors.newFixedThreadPool(4)) {
      Callable<List<Token>> reading = () -> {
        for (int i = 0; i < 50; i++) {
          assertThat(stems(sample())).isEqualTo(expected);
        }
        return stems(sample());
      };
      for (var result : threads.invokeAll(List.of(reading, reading, reading, reading))) {
        assertThat(result.get()).isEqualTo(expected);
      }
    }
  }

  @Test
  void preparedKeepsTheOffsetOfEveryCharacter() {
    assertThat(prepared(sample())).hasSameSizeAs(sample());
    String large = sample().repeat(1 + 40_000 / sample().length());
    assertThat(prepared(large)).hasSameSizeAs(large);
    assertThat(prepared("")).isEmpty();
  }

  @Test
  void anyTextCanBeRead() {
    long seed = Long.getLong("lupe.seed", 20_250_303L);
    var random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = randomText(random);
      assertThat(prepared(text)).as("seed %d, text %d", seed, i).hasSameSizeAs(text);
      checkOffsets(text);
      checkPositions(text);
      assertThat(language().spellings(text)).doesNotContainNull();
    }
  }

  @Test
  void spellingsAreOtherWords() {
    for (var word : words(sample())) {
      String typed = word.term().toLowerCase(language().locale());
      assertThat(language().spellings(typed)).doesNotContain(typed, "").doesNotHaveDuplicates();
    }
  }

  @Test
  void sentencesHaveQuotesInPairs() {
    assertThat(language().sentences().quotes().length() % 2).isZero();
  }

  /** The terms of a text. */
  protected final List<Token> stems(String text) {
    return Token.of(language().analyzer(), text);
  }

  private void checkOffsets(String text) {
    int last = 0;
    for (var token : stems(text)) {
      assertThat(token.start()).as("start of %s in %s", token, text).isBetween(last, text.length());
      assertThat(token.end()).as("end of %s in %s", token, text)
          .isBetween(token.start() + 1, text.length());
      assertThat(token.term()).isNotEmpty();
      last = token.start();
    }
  }

  private void checkPositions(String text) {
    var words = words(text);
    for (var token : stems(text)) {
      assertThat(token.position()).as("position of %s in %s", token, text)
          .isBetween(0, words.size() - 1);
      var word = words.get(token.position());
      assertThat(token.start()).as("%s in %s", token, text).isBetween(word.start(), word.end());
    }
  }

  private List<Token> words(String text) {
    var words = new StandardTokenizer();
    words.setReader(new StringReader(prepared(text)));
    return Token.of(words);
  }

  private String prepared(String text) {
    try (var reader = language().prepared(new StringReader(text))) {
      var all = new StringBuilder();
      var buffer = new char[1_000];
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        all.append(buffer, 0, read);
      }
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String randomText(Random random) {
    var text = new StringBuilder();
    int pieces = random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      String alphabet = ALPHABETS[random.nextInt(ALPHABETS.length)];
      for (int letters = random.nextInt(1, 8); letters > 0; letters--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
    }
    return text.toString();
  }
}
