package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.Fields;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SortOrder;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The articles that an editor has put first for a query, and those that are to be no hits of it.
 *
 * @param pinned the ids of those that come first, in their order
 * @param hidden the ids of those that do not come
 */
record Placement(List<String> pinned, List<String> hidden) {
  static final Placement NONE = new Placement(List.of(), List.of());
  /** More than any score, and little enough that scores still tell apart what is behind. */
  private static final float STEP = 10_000;

  /** What is set for the text of a request; nothing where the query was made by hand. */
  static Placement of(SearchRequest request, Readings readings) {
    return request.query().isPresent()
        ? NONE
        : new Placement(readings.curation().pinned(request.text()),
            readings.curation().hidden(request.text()));
  }

  /** A query with the articles that come first, and without those that are hidden. */
  Query applied(Query query) {
    if (pinned.isEmpty() && hidden.isEmpty()) {
      return query;
    }
    var placed = new BooleanQuery.Builder();
    if (pinned.isEmpty()) {
      placed.add(query, Occur.MUST);
    } else {
      placed.add(query, Occur.SHOULD);
      placed.add(Clauses.unranked(ids(pinned)), Occur.SHOULD);
    }
    if (!hidden.isEmpty()) {
      placed.add(ids(hidden), Occur.MUST_NOT);
    }
    return placed.build();
  }

  /** A query that ranks the articles first that come first. */
  Query ranked(Query query, SearchRequest request) {
    if (pinned.isEmpty() || request.sort() != SortOrder.RELEVANCE) {
      return query;
    }
    var ranked = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (int i = 0; i < pinned.size(); i++) {
      ranked.add(new BoostQuery(new ConstantScoreQuery(
          new TermQuery(new Term(Fields.ID, pinned.get(i)))), STEP * (pinned.size() - i)),
          Occur.SHOULD);
    }
    return ranked.build();
  }

  private static Query ids(List<String> ids) {
    return new TermInSetQuery(Fields.ID, ids.stream().map(BytesRef::new).toList());
  }
}
