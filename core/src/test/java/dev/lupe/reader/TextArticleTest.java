package dev.lupe.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextArticleTest {
  private static final String TEXT =
      "The ferry between the two ports sails again, the port authority reported on Monday.";

  @ParameterizedTest
  @ValueSource(strings = {
    "Ferry sails again after long repair", "Fähre fährt wieder – AKTUALISIERT",
    "Will the ferry sail again?", "Ferry returns to the U.S.", "And the ferry sails on...",
    "Berlin, Paris and Rome agree on night trains", "Von der Werft zurück aufs Meer",
    "Photo show opens in harbour hall", "Der 3. März im Hafen", "G20: ferries in focus",
    "12 ferries, 3 ports, 1 captain", "Ferry"})
  void aShortFirstParagraphIsTheHeadline(String headline) {
    assertThat(TextArticle.of(headline + "\n\n" + TEXT + "\n\nMore."))
        .isEqualTo(found(headline, TEXT + "\n\nMore."));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The ferry sails again.", "“The ferry sails again.”", "The captain said:",
    "- The ferry sails again", "12 %", "***"})
  void whatEndsOrBeginsLikeTextIsNone(String paragraph) {
    var text = paragraph + "\n\n" + TEXT;

    assertThat(TextArticle.of(text).note()).isPresent();
    assertThat(TextArticle.of(text).title()).isEqualTo(paragraph);
    assertThat(TextArticle.of(text).body()).isEqualTo(text);
  }

  @Test
  void aLongFirstParagraphIsNone() {
    var text = "harbour ".repeat(40) + "\n\n" + TEXT;

    assertThat(TextArticle.of(text).title()).isEqualTo("harbour ".repeat(14) + "harbour …");
    assertThat(TextArticle.of(text).body()).isEqualTo(text);
  }

  @Test
  void theTitleOfATextWithoutBlanksIsCutBetweenCharacters() {
    var title = TextArticle.of("x" + "\ud83d\udea2".repeat(200) + "\n" + TEXT).title();

    assertThat(title).isEqualTo("x" + "\ud83d\udea2".repeat(59) + " …");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "date 2023-05-06 6 May 09:15 (UTC+3 MSK)", "© Photo: the port authority",
    "Foto: Hafenamt/A. Beispiel", "Batumi, 3. Mai, HAFENDIENST", "By Jane Doe",
    "https://example.org/ferry", "Samstag, den 6. Mai 2023 um 9:15 Uhr"})
  void whatIsSaidAboutTheArticleIsNotItsHeadline(String aside) {
    assertThat(TextArticle.of(aside + "\n\nFerry sails again\n\n" + TEXT))
        .isEqualTo(found("Ferry sails again", aside + "\n\n" + TEXT));
    assertThat(TextArticle.of(aside + "\n\n" + TEXT + "\n\nShort line\n\nMore.").title())
        .isEqualTo(TEXT);
  }

  @Test
  void aHeadlineMayStandRightAboveALineThatIsAParagraph() {
    assertThat(TextArticle.of("Ferry sails again\n" + TEXT.repeat(3) + "\n" + TEXT))
        .isEqualTo(found("Ferry sails again", TEXT.repeat(3) + "\n" + TEXT));
  }

  @Test
  void theFirstLineOfAWrappedParagraphIsNoHeadline() {
    var text = """
        The ferry between the two ports sails again after a long repair, the
        authority of the port reported on Monday. It had been in the dock for
        eleven months.

        Short line""";

    assertThat(TextArticle.of(text).body()).isEqualTo(text);
    assertThat(TextArticle.of(text).note()).isPresent();
  }

  @Test
  void aLineThatGoesOnWithASmallLetterIsNoHeadline() {
    var text = "The ferry between the ports\nsails again, the authority said.\nMore.";

    assertThat(TextArticle.of(text).body()).isEqualTo(text);
    assertThat(TextArticle.of(text).note()).isPresent();
  }

  @Test
  void aHeadlineMayBeWrappedItself() {
    var body = """
        The ferry between the two ports sails again after a long repair, the
        authority of the port reported on Monday.""";

    assertThat(TextArticle.of("Ferry between the two ports by the sea sails again after its\n"
        + "repairing of eleven months\n\n" + body))
        .isEqualTo(found("Ferry between the two ports by the sea sails again after its"
            + " repairing of eleven months", body));
  }

  @ParameterizedTest
  @CsvSource({"'\n\n'", "'\n'", "'\n\n\n '"})
  void aHeadlineThatStandsTwiceIsTakenOnce(String between) {
    assertThat(TextArticle.of("Ferry sails again" + between + " Ferry  sails AGAIN\n\n" + TEXT))
        .isEqualTo(found("Ferry sails again", TEXT));
  }

  @Test
  void signsOfAHeadingAndOddBlanksAreTakenOff() {
    assertThat(TextArticle.of("\n\u00a0\n##  Ferry\u00a0 sails\tagain \r\n\r\n" + TEXT + "\r\n"))
        .isEqualTo(found("Ferry sails again", TEXT));
    assertThat(TextArticle.of("#ferry news\n\n" + TEXT).title()).isEqualTo("#ferry news");
  }

  @Test
  void aHeadlineAloneHasNoBody() {
    assertThat(TextArticle.of("Ferry sails again\n")).isEqualTo(found("Ferry sails again", ""));
  }

  @Test
  void asidesAloneAreKept() {
    assertThat(TextArticle.of("6 May 2023\n© Photo: the port").title()).isEqualTo("6 May 2023");
    assertThat(TextArticle.of("6 May 2023\n© Photo: the port").body())
        .isEqualTo("6 May 2023\n© Photo: the port");
  }

  private static TextArticle found(String title, String body) {
    return new TextArticle(title, body, Optional.empty());
  }
}
