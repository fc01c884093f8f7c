package dev.lupe.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SentenceRulesTest {
  @Test
  void abbreviationsAreKeptWithoutBlanksAndLastStop() {
    SentenceRules rules = SentenceRules.builder().neverEnding("z. B.", "i.\u00A0d. R.").build();
    assertThat(rules.neverEnding()).containsExactlyInAnyOrder("z.B", "i.d.R");
  }

  @Test
  void builtRulesDoNotChangeWithTheirBuilder() {
    SentenceRules.Builder builder = SentenceRules.german().toBuilder();
    SentenceRules before = builder.build();
    builder.starters("Siehe").quotes("<>");
    assertThat(before.starters()).doesNotContain("Siehe").isEqualTo(german().starters());
    assertThat(before.quotes()).isEqualTo(german().quotes());
    assertThat(builder.build().starters()).contains("Siehe");
  }

  @Test
  void quotesComeInPairs() {
    assertThatIllegalArgumentException().isThrownBy(() -> SentenceRules.builder().quotes("“"));
  }

  @Test
  void onlyGermanCountsWithFullStops() {
    assertThat(german().ordinals()).isTrue();
    assertThat(german().months()).contains("März");
    assertThat(SentenceRules.english().ordinals()).isFalse();
    assertThat(SentenceRules.general().ordinals()).isFalse();
  }

  private static SentenceRules german() {
    return SentenceRules.german();
  }
}
