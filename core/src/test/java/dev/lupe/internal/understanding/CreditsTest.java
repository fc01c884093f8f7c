package dev.lupe.internal.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Extracted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
  @Test
  void aCreditBehindASentenceIsCutOff() {
    var draft = draft("Die Fähre fuhr am Montag ab. (Foto: Hafenamt)\n\n"
        + "Sie kam (spät) am Abend zurück. [Foto: Anna Beispiel]");

    assertThat(draft.body())
        .isEqualTo("Die Fähre fuhr am Montag ab.\n\nSie kam (spät) am Abend zurück.");
    assertThat(draft.found()).extracting(Extracted::value)
        .containsExactly("Hafenamt", "Anna Beispiel");
  }

  @Test
  void theCaptionGoesWhereverItStands() {
    var draft = draft("© HP | The ferry at sea\n\nIt sails.\n\nThe ferry at sea\n\nMore.");

    assertThat(draft.body()).isEqualTo("It sails.\n\nMore.");
  }

  @Test
  void aShortCaptionMayBeAHeadingToo() {
    var draft = draft("© HP | At the seaside\n\nIt sails.\n\nAt the seaside\n\nMore.");

    assertThat(draft.body()).isEqualTo("It sails.\n\nAt the seaside\n\nMore.");
  }

  @Test
  void withinAParagraphBrokenToAWidthItStays() {
    var text = """
        The ferry between the two ports sails again after a long
        photo: that is what the captain called it when he had had
        his dinner.""";

    assertThat(draft(text).body()).isEqualTo(text);
    assertThat(draft("© Jane Doe\nphoto: Harbour Press\n\nThe ferry sails.").body())
        .isEqualTo("The ferry sails.");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Editing by John Roe; Reporting by Jane Doe",
    "(Reporting by Jane Doe and Anna van Beispiel in Kiel; Editing by John Roe)",
    "Writing and editing by John Roe.",
    "Additional reporting by J. Doe, Anna O'Beispiel; writing by Jane Doe"})
  void whoMadeTheReportIsTakenFromItsEnd(String footer) {
    var read = TextUnderstanding.of(
        "Ferry sails again\n\nThe ferry sails.\n\nIt will sail.\n\n" + footer, Hints.none());

    assertThat(read.body()).isEqualTo("The ferry sails.\n\nIt will sail.");
    assertThat(read.found()).anyMatch(
        value -> value.field().equals("credit") && value.value().equals(footer));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Reporting by Jane Doe was praised.",
    "Editing by hand takes long",
    "Reporting by phone; editing by night"})
  void sentencesAboutReportingStay(String line) {
    var read = TextUnderstanding.of(
        "Ferry sails again\n\nThe ferry sails.\n\nIt will sail.\n\n" + line, Hints.none());

    assertThat(read.body()).isEqualTo("The ferry sails.\n\nIt will sail.\n\n" + line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*** 14:49", "+++ 14:49 +++", "*** 14:49 *** 14:50 *** 14:51 *** 14:52"})
  void aMarkOfAnEarlierVersionIsTakenOut(String mark) {
    var read = TextUnderstanding.of(
        "Ferry sails again\n\nThe ferry sails.\n\n" + mark + "\n\nIt will sail.", Hints.none());

    assertThat(read.body()).isEqualTo("The ferry sails.\n\nIt will sail.");
    assertThat(read.found()).anyMatch(
        value -> value.field().equals("update") && value.value().equals(mark));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "***", "*** Day 2 ***", "*** 10 *** 11 *** 12 *** 13 *** 14 *** 15"})
  void otherRowsOfStarsStay(String line) {
    var read = TextUnderstanding.of(
        "Ferry sails again\n\nThe ferry sails.\n\n" + line + "\n\nIt will sail.", Hints.none());

    assertThat(read.body()).isEqualTo("The ferry sails.\n\n" + line + "\n\nIt will sail.");
  }

  private static Draft draft(String text) {
    var draft = new Draft(text);
    Credits.takeFrom(draft);
    return draft;
  }
}
