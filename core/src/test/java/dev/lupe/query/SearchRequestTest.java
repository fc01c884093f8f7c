package dev.lupe.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A request keeps what it was made of, and each change makes another one. */
class SearchRequestTest {
  private static final Facet PLACE = Facet.of("place");
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
  private static final SearchRequest PLAIN = SearchRequest.of("harbour");

  @Test
  void aPlainRequestHasTheUsualParts() {
    assertThat(PLAIN.text()).isEqualTo("harbour");
    assertThat(PLAIN.query()).isEmpty();
    assertThat(PLAIN.filters()).isEmpty();
    assertThat(PLAIN.languages()).isEmpty();
    assertThat(PLAIN.since()).isEmpty();
    assertThat(PLAIN.until()).isEmpty();
    assertThat(PLAIN.facets()).isEmpty();
    assertThat(PLAIN.sort()).isEqualTo(SortOrder.RELEVANCE);
    assertThat(PLAIN.titleBoost()).isEqualTo(1);
    assertThat(PLAIN.freshness()).isEmpty();
    assertThat(PLAIN.boosts()).isEmpty();
    assertThat(PLAIN.onePer()).isEmpty();
    assertThat(PLAIN.after()).isEmpty();
    assertThat(PLAIN.offset()).isZero();
    assertThat(PLAIN.limit()).isEqualTo(SearchRequest.DEFAULT_LIMIT);
    assertThat(PLAIN.snippets()).isEqualTo(SnippetStyle.DEFAULT);
    assertThat(PLAIN.namesAcrossLanguages()).isTrue();
    assertThat(PLAIN.isAcrossLanguages()).isFalse();
    assertThat(PLAIN.isAsYouType()).isFalse();
    assertThat(PLAIN.typos()).isEqualTo(TypoTolerance.NEVER);
    assertThat(PLAIN.deadline()).isEmpty();
    assertThat(PLAIN.today()).isEmpty();
  }

  @Test
  void eachPartIsKept() {
    assertThat(PLAIN.filter(PLACE.is("Baku")).filter(PLACE.is("Bonn")).filters())
        .containsExactly(PLACE.is("Baku"), PLACE.is("Bonn"));
    assertThat(PLAIN.language(Locale.GERMAN, Locale.ENGLISH).languages())
        .containsExactly(Locale.GERMAN, Locale.ENGLISH);
    assertThat(PLAIN.since(MAY).since()).hasValue(MAY);
    assertThat(PLAIN.until(MAY).until()).hasValue(MAY);
    assertThat(PLAIN.facets(PLACE.top(3)).facets(PLACE.top(4)).facets())
        .containsExactly(PLACE.top(3), PLACE.top(4));
    assertThat(PLAIN.titleBoost(3).titleBoost()).isEqualTo(3);
    assertThat(PLAIN.freshness(Duration.ofDays(7)).freshness()).hasValue(Duration.ofDays(7));
    assertThat(PLAIN.boost(PLACE.boost("Baku", 2)).boosts())
        .containsExactly(PLACE.boost("Baku", 2));
    assertThat(PLAIN.onePer(PLACE).onePer()).hasValue(PLACE);
    assertThat(PLAIN.after("cursor").after()).isEqualTo("cursor");
    assertThat(PLAIN.page(20, 5).offset()).isEqualTo(20);
    assertThat(PLAIN.page(20, 5).limit()).isEqualTo(5);
    assertThat(PLAIN.page(0, 0).limit()).isZero();
    assertThat(PLAIN.snippets(SnippetStyle.of(2)).snippets()).isEqualTo(new SnippetStyle(2, 300));
    assertThat(PLAIN.namesAsTyped().namesAcrossLanguages()).isFalse();
    assertThat(PLAIN.acrossLanguages().isAcrossLanguages()).isTrue();
    assertThat(PLAIN.asYouType().isAsYouType()).isTrue();
    assertThat(PLAIN.typos(TypoTolerance.ALWAYS).typos()).isEqualTo(TypoTolerance.ALWAYS);
    assertThat(PLAIN.deadline(Duration.ofDays(1)).deadline()).hasValue(Duration.ofDays(1));
    assertThat(PLAIN.today(MAY).today()).hasValue(MAY);
    assertThat(SearchRequest.everything().query()).hasValue(new Query.All());
  }

  static Stream<UnaryOperator<SearchRequest>> changes() {
    return Stream.of(
        request -> request.text("pier"), request -> request.filter(PLACE.is("Baku")),
        request -> request.language(Locale.GERMAN), request -> request.since(MAY),
        request -> request.until(MAY), request -> request.facets(PLACE.top(3)),
        request -> request.sort(SortOrder.NEWEST), request -> request.sort(PLACE.ascending()),
        request -> request.sort(ValueSort.descending("price")),
        request -> request.titleBoost(2), request -> request.freshness(Duration.ofDays(1)),
        request -> request.boost(PLACE.boost("Baku", 2)), request -> request.onePer(PLACE),
        request -> request.after("cursor"), request -> request.page(1, 10),
        request -> request.page(0, 11), request -> request.snippets(SnippetStyle.NONE),
        SearchRequest::namesAsTyped, SearchRequest::acrossLanguages, SearchRequest::asYouType,
        request -> request.typos(TypoTolerance.ALWAYS),
        request -> request.deadline(Duration.ofMillis(5)), request -> request.today(MAY));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aChangeMakesAnotherRequestAndLeavesTheFirst(UnaryOperator<SearchRequest> change) {
    var changed = change.apply(PLAIN);

    assertThat(changed).isNotEqualTo(PLAIN).isEqualTo(change.apply(SearchRequest.of("harbour")))
        .hasSameHashCodeAs(change.apply(SearchRequest.of("harbour")));
    assertThat(changed.toString()).isNotEqualTo(PLAIN.toString()).startsWith("SearchRequest[");
    assertThat(PLAIN).isEqualTo(SearchRequest.of("harbour")).isNotEqualTo("harbour");
  }

  @Test
  void whatIsTakenOffIsGone() {
    var filtered = PLAIN.filter(PLACE.is("Baku"), Facet.SECTION.is("A")).since(MAY).until(MAY);

    assertThat(filtered.withoutFilters(PLACE).filters()).containsExactly(Facet.SECTION.is("A"));
    assertThat(filtered.anyTime().since()).isEmpty();
    assertThat(filtered.anyTime().until()).isEmpty();
  }

  @Test
  void theLastOrderCounts() {
    var byPlace = PLAIN.sort(PLACE.ascending());
    assertThat(byPlace.sort()).isEqualTo(PLACE.ascending());
    assertThat(byPlace.sort(ValueSort.ascending("price")).sort())
        .isEqualTo(new ValueSort("price", false));
    assertThat(byPlace.sort(ValueSort.descending("price")).sort(PLACE.descending()).sort())
        .isEqualTo(PLACE.descending());
    assertThat(byPlace.sort(SortOrder.NEWEST).sort()).isEqualTo(SortOrder.NEWEST);
  }

  @Test
  void aPartIsTakenOutOfATextButNotOutOfAQueryMadeByHand() {
    var parsed = new QueryParser(List.of()).parse("old harbour");
    var part = parsed.parts().getFirst();

    assertThat(SearchRequest.of("old harbour").without(part).text()).isEqualTo("harbour");
    assertThat(parsed.without(part)).isEqualTo("harbour");
    var byHand = SearchRequest.of(new Query.Word("old"));
    assertThat(byHand.without(part)).isSameAs(byHand);
    assertThat(byHand.text("new").query()).isEmpty();
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.page(-1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.page(1, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.titleBoost(-0.1f));
    assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.titleBoost(100.1f));
    assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.titleBoost(Float.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.freshness(Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.deadline(Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(
        () -> PLAIN.deadline(Duration.ofDays(1).plusMillis(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> PLACE.is());
    assertThatIllegalArgumentException().isThrownBy(() -> Facet.of(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> ValueSort.ascending(" "));
    assertThat(PLAIN.titleBoost(0).titleBoost()).isZero();
    assertThat(PLAIN.titleBoost(100).titleBoost()).isEqualTo(100);
  }
}
