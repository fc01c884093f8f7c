package dev.lupe.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lupe.language.English;
import dev.lupe.language.German;
import dev.lupe.language.Language;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class IndexSettingsTest {
  private static final IndexSettings DEFAULTS = IndexSettings.defaults();

  @Test
  void aChangeGivesACopy() {
    var changed = DEFAULTS.languages(new German()).pathFacets("topic").bufferMegabytes(16)
        .commitWithin(Duration.ofSeconds(1)).maxArticleLength(5).deadline(Duration.ofSeconds(9));

    assertThat(changed.languages()).hasSize(1);
    assertThat(changed.pathFacets()).containsExactly("topic");
    assertThat(changed.bufferMegabytes()).isEqualTo(16);
    assertThat(changed.commitWithin()).isEqualTo(Duration.ofSeconds(1));
    assertThat(changed.maxArticleLength()).isEqualTo(5);
    assertThat(changed.deadline()).isEqualTo(Duration.ofSeconds(9));
    assertThat(DEFAULTS.languages()).hasSize(2);
    assertThat(DEFAULTS.pathFacets()).containsExactly("section");
    assertThat(DEFAULTS.commitWithin()).isZero();
    assertThat(DEFAULTS.maxArticleLength()).isEqualTo(10_000_000);
    assertThat(DEFAULTS.deadline()).isEqualTo(Duration.ofMillis(1_500));
  }

  @Test
  void whatCantWorkIsRefusedAtOnce() {
    assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.languages(new Language[0]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.languages(new English(), new English()));
    assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.bufferMegabytes(0));
    assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.bufferMegabytes(2_001));
    assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.maxArticleLength(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.commitWithin(Duration.ofNanos(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.commitWithin(ChronoUnit.FOREVER.getDuration()));
    assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.deadline(Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULTS.deadline(ChronoUnit.FOREVER.getDuration()));
  }
}
