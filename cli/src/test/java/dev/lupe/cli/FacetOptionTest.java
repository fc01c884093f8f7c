package dev.lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.query.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacetOptionTest {
  @Test
  void aFacetIsCountedToTenUnlessANumberIsGiven() {
    assertThat(FacetOption.request("place")).isEqualTo(Facet.of("place").top(10));
    assertThat(FacetOption.request("place:3")).isEqualTo(Facet.of("place").top(3));
  }

  @Test
  void aSlashAsksForOneLevelOfAPath() {
    assertThat(FacetOption.request("published/2024/03:31"))
        .isEqualTo(Facet.PUBLISHED.under("2024/03", 31));
  }

  @Test
  void aFilterEndsItsFieldAtTheFirstEqualsSign() {
    assertThat(FacetOption.filter("topic=a=b")).isEqualTo(Facet.of("topic").is("a=b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":3", "/x", "place:", "place:x", "place:0", "place:99999", " "})
  void whatIsNoFacetIsToldTheForm(String text) {
    assertThatThrownBy(() -> FacetOption.request(text))
        .isInstanceOf(UsageException.class).hasMessageContaining("--facets");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "place", "place=", "=Baku", " =Baku"})
  void whatIsNoFilterIsToldTheForm(String text) {
    assertThatThrownBy(() -> FacetOption.filter(text))
        .isInstanceOf(UsageException.class).hasMessageContaining("FIELD=VALUE");
  }
}
