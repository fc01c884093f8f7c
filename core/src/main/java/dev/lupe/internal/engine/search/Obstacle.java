package dev.lupe.internal.engine.search;

import dev.lupe.query.SearchRequest;
import dev.lupe.result.Relaxation.Kind;
import java.util.function.UnaryOperator;

/**
 * What keeps an article from being a hit, and how it would no longer.
 *
 * @param message what it is, a sentence without a full stop
 * @param kind what is changed of the request to take it away
 * @param change the change for people
 * @param removed makes the changed request
 * @param costsWord whether something that was looked for is given up by that
 */
record Obstacle(String message, Kind kind, String change, UnaryOperator<SearchRequest> removed,
    boolean costsWord) {

  /** An obstacle beside the words. */
  static Obstacle beside(String message, Kind kind, String change,
      UnaryOperator<SearchRequest> removed) {
    return new Obstacle(message, kind, change, removed, false);
  }
}
