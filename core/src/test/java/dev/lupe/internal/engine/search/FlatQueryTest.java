package dev.lupe.internal.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;

class FlatQueryTest {
  private final Query a = Clauses.term("f", "a");
  private final Query b = Clauses.term("f", "b");
  private final Query c = Clauses.term("f", "c");
  private final Query d = Clauses.term("f", "d");
  private final Query none = new MatchNoDocsQuery("none");

  @Test
  void boostsOfAlternativesStandAtTheirTerms() {
    var weighed = new BoostQuery(Clauses.any(List.of(a, new BoostQuery(b, 0.5f))), 0.5f);
    assertThat(FlatQuery.of(Clauses.any(List.of(weighed, c)))).isEqualTo(Clauses.any(
        List.of(new BoostQuery(a, 0.5f), new BoostQuery(b, 0.25f), c)));
  }

  @Test
  void boostsOfTheBestOfSeveralStandAtEach() {
    var best = new DisjunctionMaxQuery(List.of(a, b), 0);
    assertThat(FlatQuery.of(new BoostQuery(best, 0.5f))).isEqualTo(new DisjunctionMaxQuery(
        List.of(new BoostQuery(a, 0.5f), new BoostQuery(b, 0.5f)), 0));
  }

  @Test
  void whatAlternativesHaveInCommonIsAskedOnce() {
    var best = new DisjunctionMaxQuery(List.of(
        Clauses.any(List.of(a, b)), Clauses.any(List.of(a, c)), d, Clauses.any(List.of(a, b))), 0);
    assertThat(FlatQuery.of(best)).isEqualTo(new DisjunctionMaxQuery(List.of(
        Clauses.any(List.of(a, new DisjunctionMaxQuery(List.of(b, c), 0))), d), 0));
  }

  @Test
  void anAlternativeThatIsPartOfAnotherAddsNothing() {
    assertThat(FlatQuery.of(new DisjunctionMaxQuery(
        List.of(a, Clauses.any(List.of(a, b)), none), 0))).isEqualTo(Clauses.any(List.of(a, b)));
    assertThat(FlatQuery.of(new DisjunctionMaxQuery(List.of(a, a), 0))).isEqualTo(a);
    assertThat(FlatQuery.of(new DisjunctionMaxQuery(List.of(none, none), 0)))
        .isInstanceOf(MatchNoDocsQuery.class);
  }

  @Test
  void alternativesThatOnlyAddUpStayAsTheyAre() {
    var several = new DisjunctionMaxQuery(List.of(Clauses.any(List.of(a, b)), a), 0.5f);
    assertThat(FlatQuery.of(several)).isEqualTo(several);
  }

  @Test
  void whatIsRequiredWithinWhatIsRequiredIsRequired() {
    assertThat(FlatQuery.of(Clauses.all(List.of(Clauses.all(List.of(a, b)), c))))
        .isEqualTo(Clauses.all(List.of(a, b, c)));
  }

  @Test
  void alternativesAmongWhatIsRequiredStayTogether() {
    var query = Clauses.all(List.of(Clauses.any(List.of(a, b)), c));
    assertThat(FlatQuery.of(query)).isEqualTo(query);
  }

  @Test
  void whatNoArticleHasIsGone() {
    assertThat(FlatQuery.of(Clauses.any(List.of(none, a, b))))
        .isEqualTo(Clauses.any(List.of(a, b)));
    assertThat(FlatQuery.of(Clauses.any(List.of(none, a)))).isEqualTo(a);
    assertThat(FlatQuery.of(Clauses.all(List.of(none, a)))).isInstanceOf(MatchNoDocsQuery.class);
    assertThat(FlatQuery.of(Clauses.any(List.of(none, none))))
        .isInstanceOf(MatchNoDocsQuery.class);
  }

  @Test
  void whatIsExcludedOrOnlyFilteredByIsNotWeighed() {
    var query = new BooleanQuery.Builder().add(a, Occur.MUST).add(b, Occur.FILTER)
        .add(c, Occur.MUST_NOT).build();
    assertThat(FlatQuery.of(new BoostQuery(query, 0.5f))).isEqualTo(new BooleanQuery.Builder()
        .add(new BoostQuery(a, 0.5f), Occur.MUST).add(b, Occur.FILTER)
        .add(c, Occur.MUST_NOT).build());
  }

  @Test
  void aLoneExclusionStaysOne() {
    var query = new BooleanQuery.Builder().add(a, Occur.MUST_NOT).build();
    assertThat(FlatQuery.of(query)).isEqualTo(query);
  }

  @Test
  void severalThatHaveToMatchTogetherStayTogether() {
    var several = new BooleanQuery.Builder().setMinimumNumberShouldMatch(2)
        .add(a, Occur.SHOULD).add(b, Occur.SHOULD).add(Clauses.any(List.of(a, c)), Occur.SHOULD)
        .build();
    assertThat(FlatQuery.of(several)).isEqualTo(several);
    var one = Clauses.any(List.of(several, c));
    assertThat(FlatQuery.of(one)).isEqualTo(one);
  }

  @Test
  void aClauseWithoutScoreKeepsNone() {
    var unranked = Clauses.unranked(a);
    assertThat(FlatQuery.of(new BoostQuery(Clauses.any(List.of(unranked, b)), 0.5f)))
        .isEqualTo(Clauses.any(List.of(unranked, new BoostQuery(b, 0.5f))));
  }
}
