package dev.lupe.internal.detect;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignParagraphsTest {
  private static final String IN_ENGLISH =
      "The harbour office said on Monday that the old ferry would"
          + " not sail before the summer, since the spare parts that it waits for have not been sent yet"
          + " by the yard that built it.";
  private static final String IN_GERMAN =
      "Das Hafenamt teilte am Montag mit, dass die alte Fähre vor"
          + " dem Sommer nicht mehr fahren wird, weil die Ersatzteile, auf die man wartet, von der Werft"
          + " noch nicht geschickt wurden.";
  private static final String IN_DUTCH = "Het havenkantoor deelde maandag mee dat de oude veerboot"
      + " voor de zomer niet meer zal varen, omdat de onderdelen waarop men wacht nog niet door de"
      + " werf zijn verstuurd en niemand weet wanneer dat gebeurt.";

  private final ForeignParagraphs paragraphs = new ForeignParagraphs(List.of(ENGLISH, GERMAN));

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", "\n", "\r\n\r\n", "\n \t\n\n"})
  void aParagraphIsReadInItsOwnLanguage(String between) {
    var text = IN_ENGLISH + between + IN_GERMAN + between + IN_ENGLISH;

    var parts = paragraphs.of(text, ENGLISH);

    assertThat(parts.others()).containsOnlyKeys("de");
    assertThat(other(parts, "de")).hasSameSizeAs(text).isEqualToIgnoringWhitespace(IN_GERMAN);
    assertThat(parts.own()).hasSameSizeAs(text).startsWith(IN_ENGLISH).endsWith(IN_ENGLISH)
        .doesNotContain("Hafenamt");
    assertThat(other(parts, "de").indexOf(IN_GERMAN)).isEqualTo(text.indexOf(IN_GERMAN));
  }

  @Test
  void linesOfAWrappedParagraphStayTogether() {
    var wrapped = IN_GERMAN.replaceAll("(.{50,60}) ", "$1\n");
    var parts = paragraphs.of(IN_ENGLISH + "\n\n" + wrapped, ENGLISH);

    assertThat(other(parts, "de").strip()).isEqualTo(wrapped);
  }

  @Test
  void bothHalvesOfALetterInTwoLanguagesAreRead() {
    var text = (IN_GERMAN + "\n\n").repeat(4) + (IN_ENGLISH + "\n\n").repeat(3);
    var parts = paragraphs.of(text, GERMAN);

    assertThat(parts.own().strip()).isEqualTo((IN_GERMAN + "\n\n").repeat(4).strip());
    assertThat(other(parts, "en").strip()).isEqualTo((IN_ENGLISH + "\n\n").repeat(3).strip());
  }

  @Test
  void aParagraphThatOnlyBeginsWithALongQuotationIsTheArticlesOwn() {
    var quoting = "\"" + IN_ENGLISH.repeat(3) + "\" " + IN_GERMAN.repeat(2);
    var text = IN_GERMAN + "\n\n" + quoting;

    assertThat(paragraphs.of(text, GERMAN))
        .isEqualTo(new ForeignParagraphs.Parts(text, Map.of()));
    assertThat(paragraphs.of(IN_GERMAN + "\n\n" + IN_ENGLISH.repeat(3), GERMAN).others())
        .containsOnlyKeys("en");
  }

  @Test
  void textsOfOneLanguageAndOneParagraphStayAsTheyAre() {
    for (var text : List.of("", "\n", IN_GERMAN, IN_ENGLISH + "\n\n" + IN_ENGLISH,
        IN_ENGLISH + "\n\nDas Hafenamt teilte am Montag mit.",
        IN_ENGLISH + "\n\n" + "Müller Schröder Jäger Hafenamt Werft ".repeat(2),
        IN_ENGLISH + "\n\nMüller, Schröder, Jäger, Schäfer (Kapitäne), Weiß, Krüger, Böhm, Köhler,"
            + " Günther (Maschinisten), Lorenz, Schuhmacher, Vogt, Schulze, Pfeiffer (Küche), Möller,"
            + " Bäcker, Straßburger (Deck)",
        IN_ENGLISH + "\n\n" + IN_DUTCH, IN_ENGLISH + "\n\n" + "1 2 3 — ".repeat(60))) {
      assertThat(paragraphs.of(text, ENGLISH)).as(text)
          .isEqualTo(new ForeignParagraphs.Parts(text, Map.of()));
    }
  }

  @Test
  void anArticleInNoneOfTheLanguagesMayHaveParagraphsOfThem() {
    var parts = paragraphs.of(IN_DUTCH + "\n\n" + IN_GERMAN, Locale.ROOT);

    assertThat(parts.others()).containsOnlyKeys("de");
    assertThat(parts.own().strip()).isEqualTo(IN_DUTCH);
  }

  private static String other(ForeignParagraphs.Parts parts, String tag) {
    return parts.others().getOrDefault(tag, "");
  }
}
