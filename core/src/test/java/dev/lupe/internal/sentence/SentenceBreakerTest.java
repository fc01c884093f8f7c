package dev.lupe.internal.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lupe.internal.sentence.SentenceCases.Score;
import dev.lupe.language.SentenceRules;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceBreakerTest {
  private static final SentenceBreaker ENGLISH = SentenceBreaker.of(SentenceRules.english());
  private static final SentenceBreaker GERMAN = SentenceBreaker.of(SentenceRules.german());
  private static final SentenceBreaker GENERAL = SentenceBreaker.of(SentenceRules.general());

  private static final List<String> PIECES =
      List.of(
          "The", "harbour", "Dr.", "U.S.", "p.m.", "3.", "März", "z.", "B.", "2024.", "end.", "he",
          "“", "”", "\"", "(", ")", "!", "?", "...", "…", "[12]", ",", " ", " ", " ", " ", "\n",
          "\r\n", "\n\n", "\t", "    ", "\u00A0", "\u2029", "-", "–", "* ", "Der", "I.", "5",
          "北京。", "😀", "example.org", "x".repeat(60));

  @ParameterizedTest
  @CsvSource({
    "en.txt, 0.98",
    "de.txt, 0.98",
    "en-unseen.txt, 0.97",
    "de-unseen.txt, 0.97",
  })
  void newsBreaksWhereItsSentencesEnd(String table, double figure) {
    Score score = SentenceCases.load(table).score(table.startsWith("en") ? ENGLISH : GERMAN);
    assertThat(Math.min(score.precision(), score.recall()))
        .as(score.describe(table))
        .isGreaterThanOrEqualTo(figure);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyPlaceInASentenceGivesTheSentenceThatWalkingGives(long seed) {
    var random = new Random(seed);
    var text = new StringBuilder();
    for (int piece = 0; piece < 400; piece++)
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    assertSameSentencesFromEveryPlace(GERMAN, text.toString());
    assertSameSentencesFromEveryPlace(ENGLISH, text.toString());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void endlessTextIsCutAtTheSamePlacesFromEverywhere(long seed) {
    var random = new Random(seed);
    var text = new StringBuilder("It began. ");
    while (text.length() < 14_000) {
      text.append("word ".repeat(random.nextInt(900)));
      if (random.nextInt(3) == 0)
        text.append("end. The ");
      if (random.nextInt(5) == 0)
        text.append("x".repeat(random.nextInt(3000)));
      if (random.nextInt(5) == 0)
        text.append(" ".repeat(random.nextInt(3000)));
    }
    assertSameSentencesFromEveryPlace(ENGLISH, text.toString());
  }

  @Test
  void noSentenceIsLongerThanItsBound() {
    String text = "word ".repeat(10_000);
    int start = 0;
    while (start < text.length()) {
      int next = ENGLISH.next(text, start);
      assertThat(next - start).isBetween(1, 3_200);
      assertThat(text.charAt(start)).isEqualTo('w');
      start = next;
    }
  }

  @Test
  void aSentenceIsGivenWithoutTheBlanksAroundIt() {
    String text = "  One came.  Two left. \n";
    assertThat(sentenceAt(ENGLISH, text, 0)).isEqualTo("One came.");
    assertThat(sentenceAt(ENGLISH, text, 12)).isEqualTo("One came.");
    assertThat(sentenceAt(ENGLISH, text, 15)).isEqualTo("Two left.");
    assertThat(sentenceAt(ENGLISH, text, text.length() - 1)).isEqualTo("Two left.");
    assertThat(ENGLISH.next(text, 13)).isEqualTo(text.length());
  }

  @Test
  void aTextWithoutSentencesIsNoError() {
    assertThat(ENGLISH.next("", 0)).isZero();
    assertThat(ENGLISH.next(" \n ", 0)).isEqualTo(3);
    assertThat(sentenceAt(ENGLISH, "...", 1)).isEqualTo("...");
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> ENGLISH.start("abc", 3));
  }

  @ParameterizedTest
  @CsvSource({
    "今天下雨。明天晴。, 2",
    "「走吧！」他说。好。, 3",
    "هل وصل القطار؟ نعم. وصل., 3",
    "वह आया। वह गया।, 2",
    "Il est parti. « Bonjour. » Elle rit., 3",
    "Dr. Novak přišel. Potom odešel., 2",
    "Президент прибыл. Его встретил министр., 2",
  })
  void otherLanguagesBreakAtTheirOwnMarks(String text, int sentences) {
    assertThat(SentenceCases.walk(GENERAL, text)).hasSize(sentences - 1);
  }

  @Test
  void rulesOfOnesOwnAreFollowed() {
    String text = "The qty. Brown ordered was small. The rest came.";
    SentenceRules own = SentenceRules.english().toBuilder().seldomEnding("qty.").build();
    assertThat(SentenceCases.walk(SentenceBreaker.of(own), text)).containsExactly(34);
  }

  private static String sentenceAt(SentenceBreaker breaker, String text, int offset) {
    return text.substring(breaker.start(text, offset), breaker.end(text, offset));
  }

  private static void assertSameSentencesFromEveryPlace(SentenceBreaker breaker, String text) {
    var starts = new TreeSet<>(SentenceCases.walk(breaker, text));
    int first = Marks.skipBlanks(text, 0);
    for (int offset = first; offset < text.length(); offset++) {
      Integer before = starts.floor(offset);
      Integer after = starts.higher(offset);
      int start = before == null ? first : before;
      int next = after == null ? text.length() : after;
      assertThat(breaker.start(text, offset)).as("start from %s", offset).isEqualTo(start);
      assertThat(breaker.next(text, offset)).as("next from %s", offset).isEqualTo(next);
      assertThat(breaker.end(text, offset)).as("end from %s", offset).isBetween(start, next);
    }
  }
}
