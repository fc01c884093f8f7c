package dev.lupe.internal.engine.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A query of the same articles and scores, the last digit aside, with as few queries within queries
 * as can be: boosts stand at the terms, so that alternatives of several languages are clauses of one
 * query, which Lucene walks through articles with at once; and terms that no article has are gone.
 */
final class FlatQuery {
  private FlatQuery() {}

  /** Lays a query out flat. */
  static Query of(Query query) {
    return of(query, 1);
  }

  private static Query of(Query query, float weight) {
    if (weight == 0) {
      return Clauses.boosted(query, 0);
    }
    return switch (query) {
      case BoostQuery boosted -> of(boosted.getQuery(), weight * boosted.getBoost());
      case BooleanQuery joined -> of(joined, weight);
      case DisjunctionMaxQuery best when best.getTieBreakerMultiplier() == 0 ->
        best(best.getDisjuncts().stream().map(one -> of(one, weight)).toList());
      case TermQuery term when isAbsent(term) -> new MatchNoDocsQuery("no article has " + term);
      default -> Clauses.boosted(query, weight);
    };
  }

  /**
   * The best of several alternatives. What those that begin alike have in common is asked once: the
   * best of A with B and A with C is A with the best of B and C.
   */
  private static Query best(List<Query> alternatives) {
    var alike = new LinkedHashMap<Query, List<List<Query>>>();
    for (var one : alternatives) {
      if (!(one instanceof MatchNoDocsQuery)) {
        var clauses = alternatives(one);
        alike.computeIfAbsent(clauses.getFirst(), first -> new ArrayList<>()).add(clauses);
      }
    }
    return bestOf(alike.values().stream().map(FlatQuery::withoutRepeating).toList());
  }

  private static Query bestOf(List<Query> different) {
    return switch (different.size()) {
      case 0 -> new MatchNoDocsQuery("no article has any of several");
      case 1 -> different.getFirst();
      default -> new DisjunctionMaxQuery(different, 0);
    };
  }

  /** The clauses of which any may match; the query itself if it consists of none. */
  private static List<Query> alternatives(Query query) {
    return query instanceof BooleanQuery joined && isAnyOf(joined)
        ? joined.clauses().stream().map(BooleanClause::query).toList()
        : List.of(query);
  }

  /** The best of several, each given as the clauses of which any may match. */
  private static Query withoutRepeating(List<List<Query>> several) {
    if (several.size() == 1) {
      return Clauses.any(several.getFirst());
    }
    var common = new LinkedHashSet<>(several.getFirst());
    several.forEach(common::retainAll);
    var different = several.stream()
        .map(clauses -> clauses.stream().filter(clause -> !common.contains(clause)).toList())
        .filter(rest -> !rest.isEmpty()).distinct().map(Clauses::any).toList();
    var all = new ArrayList<>(common);
    if (!different.isEmpty()) {
      all.add(bestOf(different));
    }
    return Clauses.any(all);
  }

  /** Whether a term was looked up before, and found nowhere. */
  private static boolean isAbsent(TermQuery term) {
    var states = term.getTermStates();
    return states != null && states.docFreq() == 0;
  }

  private static Query of(BooleanQuery joined, float weight) {
    int least = joined.getMinimumNumberShouldMatch();
    var flat = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
    int clauses = 0;
    for (var clause : joined) {
      var one = clause.isScoring() ? of(clause.query(), weight) : of(clause.query(), 1);
      if (one instanceof MatchNoDocsQuery) {
        if (clause.isRequired()) {
          return one;
        }
        continue;
      }
      clauses += add(flat, one, clause.occur(), least);
    }
    var built = flat.build();
    return switch (clauses) {
      case 0 -> new MatchNoDocsQuery("no article has any of " + joined);
      case 1 -> alone(built);
      default -> built;
    };
  }

  /** The only clause instead of a query with only one, where it means the same. */
  private static Query alone(BooleanQuery joined) {
    var clause = joined.clauses().getFirst();
    return clause.isScoring() && joined.getMinimumNumberShouldMatch() <= 1
        ? clause.query()
        : joined;
  }

  /** Adds a clause, or the clauses it consists of if they are joined in the same way. */
  private static int add(BooleanQuery.Builder flat, Query one, Occur occur, int least) {
    boolean isSame = one instanceof BooleanQuery inner && (occur == Occur.MUST
        ? inner.clauses().stream().allMatch(BooleanClause::isRequired)
        : occur == Occur.SHOULD && least <= 1 && isAnyOf(inner));
    if (!isSame) {
      flat.add(one, occur);
      return 1;
    }
    var clauses = ((BooleanQuery) one).clauses();
    clauses.forEach(flat::add);
    return clauses.size();
  }

  private static boolean isAnyOf(BooleanQuery joined) {
    return joined.getMinimumNumberShouldMatch() <= 1
        && joined.clauses().stream().allMatch(clause -> clause.occur() == Occur.SHOULD);
  }
}
