package dev.lupe.internal.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lupe.article.Extracted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionsTest {
  private static final String LEAD =
      "The ferry between the two ports sails again after a long repair.";

  @Test
  void aParagraphSaidAgainIsTakenOut() {
    var draft = new Draft(LEAD + "\n\nThe captain was glad.\n\n" + LEAD + "\n\nAll went well.");

    Repetitions.takeFrom(draft, "", 1);

    assertThat(draft.body()).isEqualTo(LEAD + "\n\nThe captain was glad.\n\nAll went well.");
    assertThat(draft.found()).extracting(Extracted::field, Extracted::value)
        .containsExactly(tuple("repeated", LEAD));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Only a ferry sails there in the morning. | false",
    "Only a ferry sails there in a morning.   | true",
    "Row, row, row!                           | true"})
  void aShortLineSaidAgainLaterMayBeARefrain(String line, boolean stays) {
    var text = line + "\n\nThe harbour slept.\n\n" + line;
    assertThat(left(text, "")).isEqualTo(stays ? text : line + "\n\nThe harbour slept.");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "The ferry came. | false",
    "A ferry sails.  | true"})
  void aShortLineRightBelowItselfIsARepetition(String line, boolean stays) {
    var text = line + "\n\n" + line + "\n\nThe harbour slept.";
    assertThat(left(text, "")).isEqualTo(stays ? text : line + "\n\nThe harbour slept.");
  }

  @Test
  void theHeadlineStandsOnlyOnce() {
    var text = "The ferry is back.\n\nFÄHRE FÄHRT\n\nAll went well.";
    assertThat(left(text, "Fähre fährt")).isEqualTo("The ferry is back.\n\nAll went well.");
    assertThat(left(text, "Fähre fährt wieder")).isEqualTo(text);
    assertThat(left(text, "")).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The ferry between the ports in the north\nThe harbour slept.\n\n"
        + "The ferry between the ports in the north\nThe captain slept.",
    "The ferry between the two ports sails,\nas it did.\n\n"
        + "The ferry between the two ports sails,\nas it did not."})
  void linesWithinParagraphsMayAgree(String text) {
    assertThat(left(text, "")).isEqualTo(text);
  }

  @Test
  void linesBrokenToAWidthMayAgree() {
    var text = """
        The ferry sails between the two ports in the north again.
        Afterwards, it rests. The captain said so to the harbour.

        The ferry sails between the two ports in the north again.
        Nevertheless, it rests. The captain said so to everybody.""";
    assertThat(left(text, "")).isEqualTo(text);
  }

  @Test
  void whatStandsBetweenTwoLinesKeepsThemApart() {
    var text = "The ferry came.\n\nThe ferry goes to\nsea.\n\nThe ferry came.";
    assertThat(left(text, "")).isEqualTo(text);
  }

  @Test
  void longLinesThatDifferOnlyFarInAreNotTheSame() {
    var start = "The ferry sails. ".repeat(80);
    var text = start + "It rests.\n\n" + start + "It sleeps.";
    assertThat(left(text, "")).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0.3, true", "0.5, false", "1, false"})
  void aTextThatIsMadeOfRepetitionsKeepsThem(double most, boolean stays) {
    var text = LEAD + "\n\n" + LEAD + "\n\nAll went well.";
    var draft = new Draft(text);

    Repetitions.takeFrom(draft, "", most);

    assertThat(draft.body()).isEqualTo(stays ? text : LEAD + "\n\nAll went well.");
  }

  private static String left(String text, String title) {
    var draft = new Draft(text);
    Repetitions.takeFrom(draft, title, 1);
    return draft.body();
  }
}
