package dev.lupe.cli;

import dev.lupe.query.SearchRequest;
import dev.lupe.result.SearchResult;

/**
 * All that a printer needs to know.
 *
 * @param request what was asked
 * @param result what was found
 * @param articles how many articles were searched
 */
record Answer(SearchRequest request, SearchResult result, long articles) {}
