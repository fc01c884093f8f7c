package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.query.SearchRequest;

/**
 * What a query is translated for, the same for every language.
 *
 * @param request what is asked
 * @param readings the languages of the index
 * @param state the state of the index that is searched
 * @param keepStopWords whether words without a subject are looked for too
 * @param hints what is known of the query's words
 * @param budget how many terms there may still be
 * @param near finds words that are spelled nearly so
 * @param limit until when
 */
record Asked(SearchRequest request, Readings readings, ReaderState state, boolean keepStopWords,
    WordHints hints, TermBudget budget, NearTerms near, TimeLimit limit) {

  /** The same with stop words looked for too. */
  Asked withStopWords() {
    return new Asked(request, readings, state, true, hints, budget, near, limit);
  }
}
