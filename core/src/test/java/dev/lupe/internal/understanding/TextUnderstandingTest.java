package dev.lupe.internal.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.article.Extracted;
import dev.lupe.article.Extracted.How;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextUnderstandingTest {
  private static final Hints HINTS = Hints.none().asOf(LocalDate.of(2024, 5, 15));
  private static final String TEXT =
      "The ferry between the two ports sails again, the port authority reported on Monday.";

  @ParameterizedTest
  @ValueSource(strings = {
    "Ferry sails again after long repair", "Fähre fährt nach langer Zeit wieder",
    "Will the ferry sail again?", "Ferry returns to the U.S.", "And the ferry sails on...",
    "Berlin, Paris and Rome agree on night trains", "Von der Werft zurück aufs Meer",
    "Photo show opens in harbour hall", "Der 3. März im Hafen", "G20: ferries in focus",
    "12 ferries, 3 ports, 1 captain", "Ferry"})
  void aShortFirstParagraphIsTheHeadline(String headline) {
    assertThat(read(headline + "\n\n" + TEXT + "\n\nMore."))
        .satisfies(found(headline, TEXT + "\n\nMore."));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The ferry sails again.", "“The ferry sails again.”", "The captain said:",
    "- The ferry sails again", "12 %", "***"})
  void whatEndsOrBeginsLikeTextIsNone(String paragraph) {
    var text = paragraph + "\n\n" + TEXT;

    assertThat(read(text).notes()).isNotEmpty();
    assertThat(read(text).title()).isEqualTo(paragraph);
    assertThat(read(text).body()).isEqualTo(text);
  }

  @Test
  void aLongFirstParagraphIsNone() {
    var text = "harbour ".repeat(40) + "\n\n" + TEXT;

    assertThat(read(text).title()).isEqualTo("harbour ".repeat(14) + "harbour …");
    assertThat(read(text).body()).isEqualTo(text);
  }

  @Test
  void theTitleOfATextWithoutBlanksIsCutBetweenCharacters() {
    var title = read("x" + "\ud83d\udea2".repeat(200) + "\n" + TEXT).title();

    assertThat(title).isEqualTo("x" + "\ud83d\udea2".repeat(59) + " …");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "date 2023-05-06 6 May 09:15 (UTC+3 MSK)", "© Photo: the port authority",
    "Foto: Hafenamt/A. Beispiel", "Batumi, 3. Mai, HAFENDIENST", "By Jane Doe",
    "https://example.org/ferry", "Samstag, den 6. Mai 2023 um 9:15 Uhr"})
  void whatIsSaidAboutTheArticleIsNotItsHeadline(String aside) {
    assertThat(read(aside + "\n\nFerry sails again\n\n" + TEXT))
        .satisfies(found("Ferry sails again", TEXT));
    assertThat(read(aside + "\n\n" + TEXT + "\n\nShort line\n\nMore.").title())
        .isEqualTo(TEXT);
  }

  @Test
  void aHeadlineMayStandRightAboveALineThatIsAParagraph() {
    assertThat(read("Ferry sails again\n" + TEXT.repeat(3) + "\n" + TEXT))
        .satisfies(found("Ferry sails again", TEXT.repeat(3) + "\n" + TEXT));
  }

  @Test
  void theFirstLineOfAWrappedParagraphIsNoHeadline() {
    var text = """
        The ferry between the two ports sails again after a long repair, the
        authority of the port reported on Monday. It had been in the dock for
        eleven months.

        Short line""";

    assertThat(read(text).body()).isEqualTo(text);
    assertThat(read(text).notes()).isNotEmpty();
  }

  @Test
  void aLineThatGoesOnWithASmallLetterIsNoHeadline() {
    var text = "The ferry between the ports\nsails again, the authority said.\nMore.";

    assertThat(read(text).body()).isEqualTo(text);
    assertThat(read(text).notes()).isNotEmpty();
  }

  @Test
  void aHeadlineMayBeWrappedItself() {
    var body = """
        The ferry between the two ports sails again after a long repair, the
        authority of the port reported on Monday.""";

    assertThat(read("Ferry between the two ports by the sea sails again after its\n"
        + "repairing of eleven months\n\n" + body))
        .satisfies(found("Ferry between the two ports by the sea sails again after its"
            + " repairing of eleven months", body));
  }

  @ParameterizedTest
  @CsvSource({"'\n\n'", "'\n'", "'\n\n\n '"})
  void aHeadlineThatStandsTwiceIsTakenOnce(String between) {
    assertThat(read("Ferry sails again" + between + " Ferry  sails AGAIN\n\n" + TEXT))
        .satisfies(found("Ferry sails again", TEXT));
  }

  @Test
  void signsOfAHeadingAndOddBlanksAreTakenOff() {
    assertThat(read("\n\u00a0\n##  Ferry\u00a0 sails\tagain \r\n\r\n" + TEXT + "\r\n"))
        .satisfies(found("Ferry sails again", TEXT));
    assertThat(read("#ferry news\n\n" + TEXT).title()).isEqualTo("#ferry news");
  }

  @Test
  void aHeadlineAloneHasNoBody() {
    assertThat(read("Ferry sails again\n")).satisfies(found("Ferry sails again", ""));
  }

  @Test
  void asidesAloneAreKept() {
    assertThat(read("6 May 2023\n© Photo: the port").title()).isEqualTo("6 May 2023");
    assertThat(read("6 May 2023\n© Photo: the port").body())
        .isEqualTo("6 May 2023\n© Photo: the port");
  }

  @Test
  void datelineCreditsAndCrumbsAreKeptOutOfTheBody() {
    var read = read("""
        Fähre fährt wieder AKTUALISIERT VIDEO

        © HP | Die Fähre im Hafen von Batumi

        Von Anna Beispiel

        Batumi, 6. März, HAFENDIENST
        Die Fähre ist am Montag, dem 6. März, nach Burgas in Bulgarien gefahren.

        Foto: Hafenamt

        Sie kam am Abend zurück.

        Hafen Aktuell

        auf YouTube""");

    assertThat(read.title()).isEqualTo("Fähre fährt wieder");
    assertThat(read.body()).isEqualTo("""
        Die Fähre ist am Montag, dem 6. März, nach Burgas in Bulgarien gefahren.

        Sie kam am Abend zurück.""");
    var article = read.article("x");
    assertThat(article.published()).hasToString("Optional[2023-03-06]");
    assertThat(article.source()).contains("HAFENDIENST");
    assertThat(article.authors()).containsExactly("Anna Beispiel");
    assertThat(article.facets()).isEqualTo(
        Map.of("place", List.of("Batumi"), "country", List.of("BG")));
    assertThat(article.values()).isEqualTo(Map.of("update", "AKTUALISIERT\nVIDEO",
        "caption", "Die Fähre im Hafen von Batumi", "credit", "HP\nHafenamt",
        "byline", "Von Anna Beispiel", "dateline", "Batumi, 6. März, HAFENDIENST",
        "published", "--03-06", "crumb", "Hafen Aktuell\nauf YouTube"));
  }

  @Test
  void everythingFoundHasItsPlaceInTheTextAsItWas() {
    var text = "\r\nFerry sails again\r\n\r\n6 May 2023\r\n\r\n© HP\r\n\r\n" + TEXT + "\r\n";
    var read = read(text);

    assertThat(read.body()).isEqualTo(TEXT);
    assertThat(read.found()).filteredOn(value -> value.start() >= 0).extracting(
        value -> value.field() + ": " + text.substring(value.start(), value.end()))
        .containsExactly("title: Ferry sails again", "dateline: 6 May 2023",
            "published: 6 May 2023", "credit: © HP");
  }

  @Test
  void aYearIsInferredOnlyFromAWeekday() {
    assertThat(published("Batumi, 6. März\n" + TEXT)).containsExactly("--03-06 stated");
    assertThat(published("Batumi, Montag, 6. März\n" + TEXT))
        .containsExactly("2023-03-06 inferred", "--03-06 stated");
    assertThat(published("Batumi, Sonntag, 31. April\n" + TEXT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Yesterday, 2024-05-14", "Gestern 16:00 Uhr, 2024-05-14T16:00", "3 days ago, 2024-05-12"})
  void aDayCountedFromTheFilesIsDerived(String line, String day) {
    var found = TextUnderstanding.of("Ferry sails again\n" + line + "\n\n" + TEXT, HINTS).found();
    assertThat(found).filteredOn(value -> value.field().equals("published")).singleElement()
        .extracting(Extracted::value, Extracted::how, Extracted::note)
        .containsExactly(day, How.DERIVED, "the day is counted from 2024-05-15");
  }

  @Test
  void aDayThatTheTextSpeaksOfIsNotClaimedAsItsOwn() {
    var read = read("Ferry sails again\n\nThe ferry sailed on May 6, 2023, the port said.");

    assertThat(read.article("x").published()).isEmpty();
    assertThat(read.article("x").values()).containsEntry("published", "2023-05-06");
    assertThat(read.body()).contains("May 6");
  }

  @Test
  void theSourceIsWhoReports() {
    assertThat(source("The ferry sails, HPA reports.")).contains("HPA");
    assertThat(source("The ferry sails, Harbour informs citing the port.")).contains("Harbour");
    assertThat(source("Die Fähre fährt, berichtet dpa.")).contains("dpa");
    assertThat(source("The ferry sails, he reports.")).isEmpty();
    assertThat(source("The captain reports to the port.")).isEmpty();
    assertThat(source("Die Fähre fährt, berichtet Kapitän Beispiel.")).isEmpty();
  }

  @Test
  void theLastLineOfAParagraphIsNoCrumb() {
    var text = """
        Ferry sails again

        The captain of the ferry, who had been asked for a word, declined to
        comment.""";
    assertThat(read(text).body()).endsWith("comment.");
    assertThat(read(text.replace("declined to\ncomment.", "said a lot.\n\nComments")).body())
        .endsWith("said a lot.");
  }

  @Test
  void datesThatAreHeadingsOfTheTextStay() {
    var text =
        "Ferry diary\n\nWhat happened.\n\n6 May 2023\n\nWe sailed.\n\n7 May 2023\n\nWe slept.";
    assertThat(read(text).body()).contains("6 May 2023", "7 May 2023");
  }

  @Test
  void anyTextIsReadInLinearTime() {
    for (var piece : List.of("(", "© ", "1.", "Mo, ", "A, ", "\n", "BAKU ", "vor 1 ", "|",
        "Von A\n")) {
      assertThat(read(piece.repeat(100_000)).title().length()).isLessThan(210);
    }
  }

  private static Understood read(String text) {
    return TextUnderstanding.of(text, HINTS);
  }

  private static List<String> published(String text) {
    return read("Ferry sails again\n\n" + text).found().stream()
        .filter(value -> value.field().equals("published"))
        .map(value -> value.value() + " " + value.how().label()).toList();
  }

  private static Optional<String> source(String lead) {
    return read("Ferry sails again\n\n" + lead + "\n\n" + TEXT).article("x").source();
  }

  private static Consumer<Understood> found(String title, String body) {
    return read -> {
      assertThat(read.title()).isEqualTo(title);
      assertThat(read.body()).isEqualTo(body);
      assertThat(read.notes()).isEmpty();
    };
  }
}
