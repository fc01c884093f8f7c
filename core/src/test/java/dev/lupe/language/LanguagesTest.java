package dev.lupe.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguagesTest {
  @Test
  void everyLanguageIsFoundByItsTag() {
    assertThat(Languages.all()).hasSizeGreaterThanOrEqualTo(8).allSatisfy(language -> assertThat(
        Languages.named(language.locale().toLanguageTag())).containsSame(language));
  }

  @Test
  void aCountryDoesNotMatter() {
    assertThat(Languages.named("nl-BE")).containsInstanceOf(Dutch.class);
    assertThat(Languages.named("de_AT")).containsInstanceOf(German.class);
  }

  @Test
  void otherLanguagesAreNotThere() {
    assertThat(Languages.named("pl")).isEmpty();
    assertThat(Languages.named("")).isEmpty();
    assertThat(Languages.named("no such tag")).isEmpty();
  }
}
