package dev.lupe.cli;

import java.io.PrintStream;

/** Prints each hit as a JSON object on a line of its own, and nothing else. */
final class NdjsonPrinter implements ResultPrinter {
  @Override
  public void print(Answer answer, PrintStream out) {
    var hits = answer.result().hits();
    if (!hits.isEmpty()) {
      Json.print(out, json -> {
        for (var hit : hits) {
          Json.hit(json, hit);
        }
      });
    }
  }
}
