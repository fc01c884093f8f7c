package dev.lupe.internal.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.internal.text.WordList;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishStemmerTest {

  private final EnglishStemmer stemmer = new EnglishStemmer();

  @ParameterizedTest
  @MethodSource
  void meet(String words) {
    assertThat(words.split(" ")).extracting(stemmer::stem).as(words).containsOnly(first(words));
  }

  static Stream<String> meet() {
    return WordList.lines(EnglishStemmerTest.class, "meet.txt").stream();
  }

  @ParameterizedTest
  @MethodSource
  void stayApart(String words) {
    assertThat(words.split(" ")).extracting(stemmer::stem).as(words).doesNotHaveDuplicates();
  }

  static Stream<String> stayApart() {
    return WordList.lines(EnglishStemmerTest.class, "apart.txt").stream();
  }

  @ParameterizedTest
  @ValueSource(strings = {"four", "hour", "news", "yemen", "hotel", "berlin", "1990", "x", ""})
  void theseAreTheirOwnStems(String word) {
    assertThat(stemmer.stem(word)).isEqualTo(word);
  }

  /** Otherwise a word would be found by its stem and not by itself. */
  @Test
  void everyFormOfALineOfTheListsMeetsItsFirstWord() {
    Stream.of("kept-apart.txt", "spelling-words.txt", "irregular-nouns.txt")
        .flatMap(list -> WordList.lines(EnglishStemmerTest.class, list).stream())
        .forEach(this::meet);
  }

  @Test
  void everyFormOfAnIrregularVerbMeetsItsInfinitive() {
    WordList.lines(EnglishStemmerTest.class, "irregular-verbs.txt").stream()
        .map(line -> line.replaceFirst(" \\|.*", ""))
        .forEach(this::meet);
  }

  @Test
  void noWordStandsInTheListsForTwo() {
    var forms = Stream.of("kept-apart.txt", "spelling-words.txt", "irregular-nouns.txt",
        "irregular-verbs.txt")
        .flatMap(list -> WordList.lines(EnglishStemmerTest.class, list).stream())
        .flatMap(line -> Arrays.stream(line.replaceFirst(" \\|.*", "").split(" ")))
        .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    forms.values().removeIf(count -> count == 1);
    assertThat(forms).isEmpty();
  }

  @Test
  void noWordIsTooOddToStem() {
    long seed = 20240607;
    var random = new Random(seed);
    String letters = "aeiouynrstlmzgdhpf'0.éя\uD83D";
    for (int i = 0; i < 20_000; i++) {
      String word = random.ints(random.nextInt(25), 0, letters.length())
          .mapToObj(at -> String.valueOf(letters.charAt(at)))
          .collect(Collectors.joining());
      assertThat(stemmer.stem(word).length())
          .as("seed %d, word %s", seed, word)
          .isLessThanOrEqualTo(word.length() + 4);
    }
  }

  private String first(String words) {
    return stemmer.stem(words.split(" ")[0]);
  }
}
