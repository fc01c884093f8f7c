package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.index.ReaderState;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** The small queries that larger ones are made of. */
final class Clauses {
  private Clauses() {}

  static Query term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }

  /** Those terms that some article has, counted as one, so that a rare one among them does not outweigh the others. */
  static Query anyTerm(ReaderState state, String field, Collection<String> terms) {
    if (terms.size() == 1) {
      return state.query(field, terms.iterator().next());
    }
    var known = terms.stream().filter(term -> state.has(field, term)).toList();
    if (known.size() == 1) {
      return state.query(field, known.getFirst());
    }
    var any = new SynonymQuery.Builder(field);
    known.forEach(text -> any.addTerm(new Term(field, text)));
    return any.build();
  }

  static Query boosted(Query query, float weight) {
    return weight == 1 ? query : new BoostQuery(query, weight);
  }

  /** Matches without adding to the score. */
  static Query unranked(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0f);
  }

  static Query all(List<Query> queries) {
    return joined(queries, Occur.MUST);
  }

  static Query any(List<Query> queries) {
    return joined(queries, Occur.SHOULD);
  }

  private static Query joined(List<Query> queries, Occur occur) {
    if (queries.size() == 1) {
      return queries.getFirst();
    }
    var joined = new BooleanQuery.Builder();
    queries.forEach(query -> joined.add(query, occur));
    return joined.build();
  }
}
