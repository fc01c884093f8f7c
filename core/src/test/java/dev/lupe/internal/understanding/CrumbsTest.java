package dev.lupe.internal.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lupe.article.Extracted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrumbsTest {
  private static final String REPORT = "Ferry sails again\n\nThe ferry sails.";

  @ParameterizedTest
  @ValueSource(strings = {
    "Share", "SHARE THIS ARTICLE", "Comments:", "Mehr lesen »", "Read more >", "Weiterlesen …",
    "Follow us on X", "Folgen Sie uns auf Mastodon", "Auf YouTube", "auf Facebook teilen",
    "On Telegram: @ferrynews", "Tags: ferry, port", "Lesen Sie auch: Der Hafen im Winter",
    "All rights reserved, Harbour Press", "Facebook | X | E-Mail", "Mail Drucken", "copy link"})
  void aLineThatAPageSaysAboutItselfIsOne(String line) {
    assertThat(Crumbs.isCrumb(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Mail", "Ferry", "on", "On YouTubers and captains", "Share e-books", "Print e",
    "Follow us to the harbour, the captain said.", "On Facebook, the port shows pictures.",
    "Follow us through the streets of the old town, along the quay and up to the light"})
  void wordsOfASentenceAreNone(String line) {
    assertThat(Crumbs.isCrumb(line)).isFalse();
  }

  @Test
  void theyAreTakenFromTheEndUpwards() {
    var draft = new Draft(REPORT + "\n\nHarbour News\n\nFacebook Twitter\n\nComments");

    Crumbs.takeFrom(draft, 2);

    assertThat(draft.body()).isEqualTo(REPORT);
    assertThat(draft.found()).extracting(Extracted::value, Extracted::confidence).containsExactly(
        tuple("Comments", 0.9),
        tuple("Facebook Twitter", 0.9),
        tuple("Harbour News", 0.9));
  }

  @Test
  void aNameWithNothingOfThePageBelowItIsLessSure() {
    var draft = new Draft(REPORT + "\n\nHarbour News");

    Crumbs.takeFrom(draft, 2);

    assertThat(draft.body()).isEqualTo(REPORT);
    assertThat(draft.found()).singleElement().extracting(Extracted::confidence).isEqualTo(0.6);
  }

  @Test
  void theFirstLineOfTheReportStaysWhateverItIs() {
    assertThat(left("Ferry sails again\n\nShare", 2)).isEqualTo("Ferry sails again\n\nShare");
    assertThat(left("Ferry sails again\n\nShare", 0)).isEqualTo("Ferry sails again");
  }

  @Test
  void whatStandsAboveTextStays() {
    var text = REPORT + "\n\nShare\n\nThe captain was glad.";
    assertThat(left(text, 2)).isEqualTo(text);
  }

  @Test
  void noMoreThanTwelveAreTaken() {
    assertThat(left(REPORT + "\n\nShare".repeat(13), 2)).isEqualTo(REPORT + "\n\nShare");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Harbour News", "B&B Harbour-News", "The Harbour News Agency", "Hafen Aktuell",
    "Schiffahrtsverwaltungsamt Niederbeispiel"})
  void aNameAloneAtTheEndIsTheSources(String name) {
    assertThat(left(REPORT + "\n\n" + name, 2)).isEqualTo(REPORT);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The Great Harbour News Agency", "Jan der Maat", "Harbour & News", "Hafen Aktuell!",
    "Schiffahrtsverwaltungsamt Niederbeispiele", "12 Ferries"})
  void otherLinesAtTheEndAreText(String line) {
    assertThat(left(REPORT + "\n\n" + line, 2)).endsWith(line);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "“The ferry sails.”      | true",
    "\"The ferry sails!\"    | true",
    "The ferry (it sails ...) | true",
    "The ferry sails and …   | true",
    "The ferry               | false",
    "The crew of the “Anna”  | false",
    "»                       | false"})
  void aNameStandsApartOnlyBelowASentenceThatHasItsEnd(String above, boolean apart) {
    var text = "Ferry sails again\n\n" + above + "\n\nHarbour News";
    assertThat(left(text, 2).endsWith("Harbour News")).isNotEqualTo(apart);
  }

  @Test
  void aNameRightBelowALineBelongsToIt() {
    assertThat(left(REPORT + "\nHarbour News", 2)).endsWith("Harbour News");
  }

  @Test
  void theEndOfAParagraphBrokenToAWidthIsText() {
    var text = """
        Ferry sails again

        The captain of the ferry, asked where they would go, said
        Whatsapp""";
    assertThat(left(text, 2)).endsWith("Whatsapp");
    assertThat(left(REPORT + "\nnow\nback", 2)).endsWith("back");
    assertThat(left(REPORT + "\n\nback", 2)).isEqualTo(REPORT);
  }

  private static String left(String text, int firstOfBody) {
    var draft = new Draft(text);
    Crumbs.takeFrom(draft, firstOfBody);
    return draft.body();
  }
}
