package dev.lupe.internal.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StretchesTest {

  private static final LanguageDetector ENGLISH_GERMAN =
      LanguageDetector.among(List.of(Locale.ENGLISH, Locale.GERMAN));

  private static final String GERMAN =
      "Am alten Kanal sollen im nächsten Frühjahr wieder Boote fahren. Der Verein hat dafür drei"
          + " Schleusen instand gesetzt und sucht nun Freiwillige, die beim Streichen helfen.\n";

  private static final String ENGLISH =
      "Boats will be back on the old canal next spring. The club has repaired three locks for this"
          + " and is now looking for volunteers who would like to help with the painting.\n";

  private static final String FRENCH =
      "Des bateaux navigueront de nouveau sur le vieux canal au printemps prochain. L'association a"
          + " remis en état trois écluses et cherche maintenant des bénévoles pour la peinture.\n";

  @Test
  void aTextInOneLanguageIsOneStretch() {
    String text = "Kanal wird wieder befahrbar\n\n" + GERMAN + "\n" + GERMAN;

    assertThat(ENGLISH_GERMAN.stretches(text))
        .containsExactly(new Stretch(0, text.length(), Locale.GERMAN));
  }

  @Test
  void aParagraphInAnotherLanguageIsAStretchOfItsOwn() {
    String before = GERMAN.repeat(3);
    String text = before + ENGLISH + GERMAN;

    assertThat(ENGLISH_GERMAN.stretches(text))
        .containsExactly(
            new Stretch(0, before.length(), Locale.GERMAN),
            new Stretch(before.length(), before.length() + ENGLISH.length(), Locale.ENGLISH),
            new Stretch(before.length() + ENGLISH.length(), text.length(), Locale.GERMAN));
  }

  @Test
  void aParagraphInNoneOfTheLanguagesIsNone() {
    String text = ENGLISH.repeat(3) + FRENCH;

    assertThat(ENGLISH_GERMAN.stretches(text))
        .extracting(Stretch::locale)
        .containsExactly(Locale.ENGLISH, Locale.ROOT);
  }

  @Test
  void aHeadingGoesWithTheParagraphBelowIt() {
    String text = GERMAN.repeat(3) + "On the water\n" + ENGLISH;

    assertThat(ENGLISH_GERMAN.stretches(text))
        .containsExactly(
            new Stretch(0, GERMAN.length() * 3, Locale.GERMAN),
            new Stretch(GERMAN.length() * 3, text.length(), Locale.ENGLISH));
  }

  @Test
  void aShortParagraphStaysWithTheText() {
    String text = GERMAN + "\nPlease mind the gap.\n\n" + GERMAN;

    assertThat(ENGLISH_GERMAN.stretches(text)).hasSize(1);
  }

  @Test
  void aTextWrappedIntoShortLinesIsReadByParagraphs() {
    String wrapped = ENGLISH.replace(" is ", "\nis ").replace(" next", "\nnext");
    String text = (GERMAN + "\n").repeat(3) + wrapped;

    assertThat(ENGLISH_GERMAN.stretches(text))
        .extracting(Stretch::locale)
        .containsExactly(Locale.GERMAN, Locale.ENGLISH);
  }

  @Test
  void anEmptyTextHasNoStretches() {
    assertThat(ENGLISH_GERMAN.stretches("")).isEmpty();
    assertThat(ENGLISH_GERMAN.stretches("\n\n")).hasSize(1);
  }
}
