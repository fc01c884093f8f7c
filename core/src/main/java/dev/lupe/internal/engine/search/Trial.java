package dev.lupe.internal.engine.search;

import dev.lupe.query.SearchRequest;
import dev.lupe.query.TypoTolerance;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Tries what a request would find, without making hits of it. */
final class Trial {
  private final Searcher asked;
  private final IndexSearcher searcher;
  private final TimeLimit limit;

  Trial(Searcher asked, IndexSearcher searcher, TimeLimit limit) {
    this.asked = asked;
    this.searcher = searcher;
    this.limit = limit;
  }

  /** How many hits a request has. */
  long total(SearchRequest request) throws IOException {
    return searcher.count(query(request, translation(request).text()));
  }

  /** Whether a document is among the hits of a request. */
  boolean finds(SearchRequest request, int doc) throws IOException {
    return finds(query(request, translation(request).text()), doc);
  }

  /** Whether a query matches a document. */
  boolean finds(Query query, int doc) throws IOException {
    return searcher.explain(query, doc).isMatch();
  }

  /** The score of a document. */
  float score(Query query, int doc) throws IOException {
    return searcher.explain(query, doc).getValue().floatValue();
  }

  /** What the text of a request means: without stop words, unless nothing is found without them. */
  Translation translation(SearchRequest request) throws IOException {
    if (request.typos() == TypoTolerance.ALWAYS) {
      return asked.translate(request);
    }
    var plain = asked.translate(request, false, limit);
    return plain.droppedWords() && searcher.count(query(request, plain.text())) == 0
        ? asked.translate(request, true, limit)
        : plain;
  }

  /** Until when may be tried. */
  TimeLimit limit() {
    return limit;
  }

  /** Whether there is time for another try. */
  boolean mayGoOn() {
    return !searcher.timedOut() && !limit.cuts();
  }

  private Query query(SearchRequest request, Query text) throws IOException {
    return Constraints.of(request, asked.state()).narrow(text, Set.of());
  }
}
