package dev.lupe.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is asked of a facet, and what it is filtered by. */
class FacetRequestTest {
  private static final Facet PLACE = Facet.of("place");
  private static final NumberRange TENS = NumberRange.of(10, 20);

  @Test
  void valuesAreAskedForByTheirNumber() {
    var top = PLACE.top(7);

    assertThat(top.facet()).isEqualTo(PLACE);
    assertThat(top.under()).isEmpty();
    assertThat(top.count()).isEqualTo(7);
    assertThat(top.step()).isEmpty();
    assertThat(top.ranges()).isEmpty();
    assertThat(top.containing()).isEmpty();
    assertThat(top.order()).isEqualTo(FacetOrder.COUNT);
    assertThat(top.labels()).isEmpty();
    assertThat(PLACE.under("A/B", 3).under()).isEqualTo("A/B");
  }

  @Test
  void moreIsSaidInCopies() {
    assertThat(PLACE.top(7).containing("kas").containing()).isEqualTo("kas");
    assertThat(PLACE.top(7).sorted(FacetOrder.VALUE).order()).isEqualTo(FacetOrder.VALUE);
    assertThat(PLACE.top(7).labels(Locale.GERMAN).labels()).hasValue(Locale.GERMAN);
    assertThat(Facet.PUBLISHED.by(DateStep.WEEK).step()).hasValue(DateStep.WEEK);
    assertThat(PLACE.ranges(TENS, NumberRange.from(20)).ranges())
        .containsExactly(TENS, NumberRange.from(20));
    assertThat(PLACE.ranges(TENS, NumberRange.from(20)).count()).isEqualTo(2);
  }

  @Test
  void everyPartTellsTwoRequestsApart() {
    var all = List.of(PLACE.top(7), PLACE.top(8), Facet.of("topic").top(7), PLACE.under("A", 7),
        PLACE.top(7).containing("kas"), PLACE.top(7).sorted(FacetOrder.VALUE),
        PLACE.top(7).labels(Locale.GERMAN), PLACE.ranges(TENS),
        PLACE.ranges(NumberRange.from(20)), Facet.PUBLISHED.by(DateStep.WEEK),
        Facet.PUBLISHED.by(DateStep.DAY));

    assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    assertThat(PLACE.top(7)).isEqualTo(PLACE.top(7)).hasSameHashCodeAs(PLACE.top(7))
        .isNotEqualTo("place:7");
  }

  @Test
  void itIsShownAsItIsTyped() {
    assertThat(PLACE.top(7)).hasToString("place:7");
    assertThat(PLACE.under("A/B", 3)).hasToString("place/A/B:3");
    assertThat(PLACE.top(7).containing("kas")).hasToString("place:7~kas");
    assertThat(Facet.PUBLISHED.by(DateStep.WEEK)).hasToString("published:week");
    assertThat(PLACE.ranges(TENS)).hasToString("place[10..20]");
  }

  @Test
  void itsBoundsAreKept() {
    assertThat(PLACE.top(1).count()).isEqualTo(1);
    assertThat(PLACE.top(10_000).count()).isEqualTo(10_000);
    assertThatIllegalArgumentException().isThrownBy(() -> PLACE.top(0));
    assertThatIllegalArgumentException().isThrownBy(() -> PLACE.top(10_001));
    assertThatIllegalArgumentException().isThrownBy(() -> PLACE.by(DateStep.DAY));
    assertThatIllegalArgumentException().isThrownBy(() -> PLACE.ranges());
    var most = Collections.nCopies(64, TENS).toArray(NumberRange[]::new);
    assertThat(PLACE.ranges(most).count()).isEqualTo(64);
    assertThatIllegalArgumentException().isThrownBy(
        () -> PLACE.ranges(Collections.nCopies(65, TENS).toArray(NumberRange[]::new)));
  }

  @Test
  void aFilterKnowsItsFacetAndValues() {
    var filter = PLACE.is("Baku", "Bonn");

    assertThat(filter.facet()).isEqualTo(PLACE);
    assertThat(filter.values()).containsExactly("Baku", "Bonn");
    assertThat(filter.ranges()).isEmpty();
    assertThat(filter).hasToString("place=Baku|Bonn");
    assertThat(PLACE.in(TENS).ranges()).containsExactly(TENS);
    assertThat(PLACE.in(TENS).texts()).containsExactly("10..20");
    assertThat(PLACE.isMissing().values()).containsExactly(Facet.NONE);
    var all = List.of(filter, PLACE.is("Baku"), PLACE.in(TENS), PLACE.in(NumberRange.from(20)),
        Facet.of("topic").is("Baku"), PLACE.isMissing());
    assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    assertThat(filter).isEqualTo(PLACE.is(List.of("Baku", "Bonn")))
        .hasSameHashCodeAs(PLACE.is(List.of("Baku", "Bonn"))).isNotEqualTo("place=Baku|Bonn");
  }

  @Test
  void ordersAndBoostsNameTheirFacet() {
    assertThat(PLACE.ascending()).isEqualTo(new FacetSort(PLACE, false));
    assertThat(PLACE.descending()).isEqualTo(new FacetSort(PLACE, true));
    assertThat(PLACE.boost("Baku", 2)).isEqualTo(new Boost(PLACE, "Baku", 2));
    assertThat(ValueSort.ascending("price")).isEqualTo(new ValueSort("price", false));
    assertThat(ValueSort.descending("price")).isEqualTo(new ValueSort("price", true));
  }
}
