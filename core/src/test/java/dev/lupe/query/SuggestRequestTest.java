package dev.lupe.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is asked for while somebody types. */
class SuggestRequestTest {
  private static final SuggestRequest PLAIN = SuggestRequest.of("harb");
  private static final Facet PLACE = Facet.of("place");

  @Test
  void aPlainRequestIsForAllKindsFromAllArticles() {
    assertThat(PLAIN.typed()).isEqualTo("harb");
    assertThat(PLAIN.scope()).isEqualTo(SearchRequest.everything());
    assertThat(PLAIN.kinds()).containsExactly(SuggestionKind.values());
    assertThat(PLAIN.limit()).isEqualTo(SuggestRequest.DEFAULT_LIMIT);
  }

  @Test
  void eachPartIsKeptAndTellsTwoRequestsApart() {
    assertThat(PLAIN.limit(3).limit()).isEqualTo(3);
    assertThat(PLAIN.kinds(SuggestionKind.WORD).kinds()).containsExactly(SuggestionKind.WORD);
    assertThat(PLAIN.filter(PLACE.is("Baku")).scope().filters())
        .containsExactly(PLACE.is("Baku"));
    assertThat(PLAIN.language(Locale.GERMAN).scope().languages()).containsExactly(Locale.GERMAN);
    var all = List.of(PLAIN, SuggestRequest.of("pier"), PLAIN.limit(3),
        PLAIN.kinds(SuggestionKind.WORD), PLAIN.filter(PLACE.is("Baku")));
    assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    assertThat(PLAIN).isEqualTo(SuggestRequest.of("harb"))
        .hasSameHashCodeAs(SuggestRequest.of("harb")).isNotEqualTo("harb");
    assertThat(PLAIN.toString()).startsWith("SuggestRequest[harb, ").endsWith(", 10]");
  }

  @Test
  void theScopeOfASearchIsTakenWithoutItsWords() {
    var day = LocalDate.of(2024, 5, 1);
    var search = SearchRequest.of("words").filter(PLACE.is("Baku")).language(Locale.GERMAN)
        .since(day).until(day.plusDays(1));

    assertThat(PLAIN.within(search).scope()).isEqualTo(SearchRequest.everything()
        .filter(PLACE.is("Baku")).language(Locale.GERMAN).since(day).until(day.plusDays(1)));
    assertThat(PLAIN.within(SearchRequest.of("words"))).isEqualTo(PLAIN);
  }

  @Test
  void itsBoundsAreKept() {
    assertThat(PLAIN.limit(1).limit()).isEqualTo(1);
    assertThat(PLAIN.limit(100).limit()).isEqualTo(100);
    assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.limit(0));
    assertThatIllegalArgumentException().isThrownBy(() -> PLAIN.limit(101));
    assertThatIllegalArgumentException().isThrownBy(
        () -> PLAIN.kinds(new SuggestionKind[0]));
  }

  @Test
  void kindsHaveNames() {
    assertThat(SuggestionKind.WORD.label()).isEqualTo("word");
    assertThat(SuggestionKind.TITLE.label()).isEqualTo("title");
  }
}
