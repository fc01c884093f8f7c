package dev.lupe.internal.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lupe.article.Extracted;
import dev.lupe.article.Extracted.How;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above a report, and right below its lead. */
class HeadTest {
  private static final Hints HINTS = Hints.none().asOf(LocalDate.of(2024, 5, 15));
  private static final String TITLE = "Ferry sails again";
  private static final String LEAD = "The ferry between the two ports sails again, it is said.";

  @Test
  void theDatelineIsCutOffTheReport() {
    var read = read(TITLE + "\n\nBATUMI, May 6 (HP) - " + LEAD + "\n\nMore.");

    assertThat(read.body()).isEqualTo(LEAD + "\n\nMore.");
    assertThat(values(read, "dateline")).containsExactly("BATUMI, May 6 (HP) -");
    assertThat(values(read, "place")).containsExactly("Batumi");
    assertThat(values(read, "source")).containsExactly("HP");
    assertThat(values(read, "published")).containsExactly("--05-06");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "BATUMI (HP) - May 6, 2023 | Batumi | 2023-05-06",
    "Kiel (hpd) - 6. Mai 2023, 18:22 Uhr | Kiel   | 2023-05-06T18:22",
    "Frankfurt am Main (hpd) - 6. Mai 2023 | Frankfurt am Main | 2023-05-06"})
  void aDateMayStandBehindTheDateline(String line, String place, String date) {
    var read = read(TITLE + "\n\n" + line + "\n\n" + LEAD);

    assertThat(values(read, "place")).containsExactly(place);
    assertThat(values(read, "published")).containsExactly(date);
    assertThat(read.body()).isEqualTo(LEAD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*** EILMELDUNG ***", "+++ Vorabmeldung +++", "***UPDATE 2***"})
  void aFramedMarkIsNoHeadline(String mark) {
    var read = read(mark + "\n" + "+++ EIL +++\n\n" + TITLE + "\n\n" + LEAD);

    assertThat(read.title()).isEqualTo(TITLE);
    assertThat(values(read, "update")).containsExactly(mark, "+++ EIL +++");
    assertThat(read.body()).isEqualTo(LEAD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*** Ferry sails ***", "*** VIDEO", "EILMELDUNG", "*** ***"})
  void otherLinesInFramesStay(String line) {
    var read = read(line + "\n\n" + LEAD);

    assertThat(read.title() + read.body()).contains(line);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Source: Harbour Press | Harbour Press",
    "QUELLE: Hafenamt      | Hafenamt",
    "source:Hafenamt       | Hafenamt"})
  void aLineMayNameTheSource(String line, String source) {
    var read = read(TITLE + "\n\n" + line + "\n\n" + LEAD);

    assertThat(values(read, "source")).containsExactly(source);
    assertThat(read.body()).isEqualTo(LEAD);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "So: the ferry sails again", "S: a letter for a ship", "Sources: the port and the ferry",
    "Source: " + "a harbour far away, in which more ships lie than we can say"})
  void otherWordsBeforeAColonNameNone(String line) {
    var read = read(line + "\n\n" + LEAD);

    assertThat(values(read, "source")).isEmpty();
    assertThat(read.title()).isEqualTo(line);
  }

  @Test
  void aSourceWithoutANameIsNone() {
    assertThat(read(TITLE + "\n\nSource:\n\n" + LEAD).body()).isEqualTo("Source:\n\n" + LEAD);
  }

  @Test
  void aTimeWhoseDayIsUnknownStandsAboveTheReport() {
    var read = TextUnderstanding.of(TITLE + "\n14:49 Uhr\n\n" + LEAD, Hints.none());

    assertThat(values(read, "dateline")).containsExactly("14:49 Uhr");
    assertThat(values(read, "published")).isEmpty();
    assertThat(read.body()).isEqualTo(LEAD);
    assertThat(TextUnderstanding.of(TITLE + "\n14:49 ships\n\n" + LEAD, Hints.none()).body())
        .isEqualTo("14:49 ships\n\n" + LEAD);
  }

  @Test
  void whatAPageSaysAboutItselfStandsAboveTheReport() {
    var read = read("Share\n\n" + TITLE + "\n\nFacebook Twitter\n\n" + LEAD);

    assertThat(read.title()).isEqualTo(TITLE);
    assertThat(read.body()).isEqualTo(LEAD);
    assertThat(values(read, "crumb")).containsExactly("Share", "Facebook Twitter");
  }

  @Test
  void linesAboutTheArticleMayStandRightBelowTheLead() {
    var read = read(TITLE + "\n\n" + LEAD + "\n\n6 May 2023\n\nBy Jane Doe\n\nMore.");

    assertThat(read.body()).isEqualTo(LEAD + "\n\nMore.");
    assertThat(values(read, "published")).containsExactly("2023-05-06");
    assertThat(values(read, "author")).containsExactly("Jane Doe");
  }

  @Test
  void belowALongLeadTheyAreText() {
    var lead = "The ferry sails. ".repeat(24).strip();
    var below = "\n\n6 May 2023\n\nMore.";

    assertThat(lead).hasSize(407);
    assertThat(read(TITLE + "\n\n" + lead + below).body()).isEqualTo(lead + below);
    assertThat(read(TITLE + "\n\n" + lead.substring(7) + below).body())
        .isEqualTo(lead.substring(7) + "\n\nMore.");
  }

  @Test
  void datesAboveParagraphsAreHeadingsOfAChronicle() {
    var text = LEAD + "\n\n6 May 2023\n\nWe sailed.\n\n7 May 2023\n\nWe slept.";

    assertThat(read(TITLE + "\n\n" + text).body()).isEqualTo(text);
    assertThat(values(read(TITLE + "\n\n" + text), "published")).isEmpty();
  }

  @Test
  void aLineThatGoesOnInSmallLettersIsNoDatelineAlone() {
    var text = "BATUMI (Harbour Press)\nsaid that the ferry sails.";

    assertThat(values(read(TITLE + "\n\n" + text), "place")).isEmpty();
    assertThat(read(TITLE + "\n\n" + text).body()).isEqualTo(text);
    assertThat(values(read(TITLE + "\n\n" + text.replace("said", "Said")), "place"))
        .containsExactly("Batumi");
  }

  @Test
  void aHeadlineKnownFromElsewhereIsNotLookedForInTheText() {
    var read = TextUnderstanding.of("VIDEO: " + TITLE + "\n\n" + LEAD,
        HINTS.titled(TITLE + " – UPDATED-2"));

    assertThat(read.title()).isEqualTo(TITLE);
    assertThat(read.body()).isEqualTo(LEAD);
    assertThat(read.found()).filteredOn(value -> value.field().equals("update"))
        .extracting(Extracted::value, Extracted::start, Extracted::note)
        .containsExactly(tuple("UPDATED-2", -1, "the headline"));
    assertThat(values(read, "repeated")).containsExactly("VIDEO: " + TITLE);
  }

  @Test
  void aHeadlineWithoutItsMarksIsDerived() {
    assertThat(read(TITLE + "\n\n" + LEAD).found())
        .filteredOn(value -> value.field().equals("title")).singleElement()
        .extracting(Extracted::how, Extracted::note).containsExactly(How.STATED, "");
    assertThat(read("VIDEO: " + TITLE + "\n\n" + LEAD).found())
        .filteredOn(value -> value.field().equals("title")).singleElement()
        .extracting(Extracted::how, Extracted::note)
        .containsExactly(How.DERIVED, "without marks of the newsroom");
  }

  @Test
  void aDayIsBetterThanAMonth() {
    assertThat(values(read(TITLE + "\n\nMay 2023\n\n6 May 2023\n\n" + LEAD), "published"))
        .containsExactly("2023-05-06");
  }

  @Test
  void whatOneLineOfDateLacksAnotherMayHave() {
    assertThat(values(read(TITLE + "\n\n6 May 2023\n\nBatumi, 6 May, HP\n\n" + LEAD), "published"))
        .containsExactly("2023-05-06");
    assertThat(values(read(TITLE + "\n\n6 May 9:15\n\nBatumi, 6 May 2023, HP\n\n" + LEAD),
        "published")).containsExactly("2023-05-06T09:15");
    assertThat(values(read(TITLE + "\n\n6 May\n\nBatumi, 7 May 2023, HP\n\n" + LEAD),
        "published")).containsExactly("--05-06");
  }

  @Test
  void theLanguageIsFoundWhereItIsNotKnown() {
    assertThat(values(read(LEAD), "language")).containsExactly("en");
    assertThat(values(read("Die Fähre ist mit der Besatzung zu dem Hafen."), "language"))
        .containsExactly("de");
    assertThat(values(TextUnderstanding.of(LEAD, HINTS.in(Locale.GERMAN)), "language")).isEmpty();
  }

  private static Understood read(String text) {
    return TextUnderstanding.of(text, HINTS);
  }

  private static List<String> values(Understood read, String field) {
    return read.found().stream().filter(value -> value.field().equals(field))
        .map(Extracted::value).toList();
  }
}
