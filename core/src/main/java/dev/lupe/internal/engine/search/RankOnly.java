package dev.lupe.internal.engine.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** What moves an article up among those that match, but lets none in. */
final class RankOnly {
  private final List<Query> clauses = new ArrayList<>();

  void add(Query clause) {
    clauses.add(clause);
  }

  /** The same articles, ranked by these clauses as well. */
  Query beside(Query matching) {
    if (clauses.isEmpty()) {
      return matching;
    }
    var ranked = new BooleanQuery.Builder().add(matching, Occur.MUST);
    clauses.forEach(clause -> ranked.add(clause, Occur.SHOULD));
    return ranked.build();
  }
}
