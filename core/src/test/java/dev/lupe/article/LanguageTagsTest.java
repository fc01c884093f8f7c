package dev.lupe.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTagsTest {
  @Test
  void everyLocaleOfThePlatformHasOneForm() {
    for (var locale : Locale.getAvailableLocales()) {
      var once = LanguageTags.normal(locale);
      assertThat(once.flatMap(LanguageTags::normal)).as(locale.toString()).isEqualTo(once);
      assertThat(once.flatMap(known -> LanguageTags.parse(known.toLanguageTag())))
          .as(locale.toString()).isEqualTo(once);
    }
  }

  @Test
  void codesOfTwoAndThreeLettersAreTheSameLanguage() {
    assertThat(LanguageTags.normal(Locale.of("deu"))).contains(Locale.GERMAN);
    assertThat(LanguageTags.normal(Locale.of("nds"))).contains(Locale.of("nds"));
  }

  @Test
  void aLocaleWithoutALanguageStatesNothing() {
    assertThat(LanguageTags.normal(Locale.ROOT)).isEmpty();
    assertThat(LanguageTags.normal(Locale.of("", "DE"))).isEmpty();
    assertThat(LanguageTags.normal(Locale.of("und"))).isEmpty();
  }
}
