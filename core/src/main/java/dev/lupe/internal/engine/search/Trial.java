package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.search.Look.Counted;
import java.io.IOException;
import org.apache.lucene.search.Query;

/** Tries what a request would find by its own words, without making hits of it. */
final class Trial {
  private final Question question;
  private final Attempts<Counted> attempts;
  private final Counted look;

  Trial(Question question) throws IOException {
    this.question = question;
    this.attempts = new Attempts<>(question, Counted.of(question));
    this.look = attempts.literal();
  }

  /** How many hits the request has. */
  long total() {
    return look.total();
  }

  /** Whether a document is among them. */
  boolean finds(int doc) throws IOException {
    return matches(question.narrowed(look.translation().text()), doc, question);
  }

  /** What becomes of the parts of the request in a document. */
  PartMatching parts(int doc) throws IOException {
    return new PartMatching(question, look.way(), attempts.meant(), doc);
  }

  /** Whether a query matches a document. */
  static boolean matches(Query query, int doc, Question question) throws IOException {
    return question.searcher().explain(query, doc).isMatch();
  }

  /** The score that a query gives a document. */
  static float score(Query query, int doc, Question question) throws IOException {
    return question.searcher().explain(query, doc).getValue().floatValue();
  }
}
