package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.index.StoredArticles;
import dev.lupe.internal.engine.search.Look.Counted;
import dev.lupe.result.Explanation;
import dev.lupe.result.PartMatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says why one article is a hit of a request, or what stands in its way. */
final class Explaining {
  /** How far a score may be from the sum of its parts without a word about it. */
  private static final double NOTICEABLE = 0.01;

  private final Question question;
  private final int doc;
  private final String id;

  Explaining(Question question, int doc) throws IOException {
    this.question = question;
    this.doc = doc;
    this.id = StoredArticles.card(question.state().reader(), doc).article().id();
  }

  /** The explanation, of the way in which a search finds something. */
  Explanation explanation() throws IOException {
    var attempts = new Attempts<>(question, Counted.of(question));
    var look = attempts.best();
    var parts = new PartMatching(question, look.way(), attempts.meant(), doc).matches();
    return Trial.matches(question.narrowed(look.translation().text()), doc, question)
        ? Explanation.ofHit(id, score(look), parts, influences(parts, look))
        : Explanation.ofMiss(id, parts, obstacles(parts),
            new Advice(question, doc).smallest().orElse(null));
  }

  /** The score with what the request prefers; what an editor puts first is not ranked here. */
  private float score(Look look) throws IOException {
    return Trial.score(Preferences.applied(
        look.translation().text(), question.request(), question.now()), doc, question);
  }

  private List<String> influences(List<PartMatch> parts, Look look) throws IOException {
    var influences = new ArrayList<String>();
    float plain = Trial.score(look.translation().text(), doc, question);
    float score = score(look);
    double sum = parts.stream().mapToDouble(PartMatch::score).sum();
    if (sum > 0 && Math.abs(plain / sum - 1) > NOTICEABLE) {
      influences.add(String.format(Locale.ROOT, "together they count %.2f times their sum, by how"
          + " likely the whole query is meant in the article's language", plain / sum));
    }
    if (question.placement().pinned().contains(id)) {
      influences.add("the settings of the index put it first for this query");
    }
    if (plain != score && plain != 0) {
      influences.add(String.format(Locale.ROOT,
          "its values and its age multiply the score by %.2f", score / plain));
    }
    return influences;
  }

  private List<String> obstacles(List<PartMatch> parts) throws IOException {
    var obstacles = new ArrayList<String>();
    if (question.placement().hidden().contains(id)) {
      obstacles.add("it is hidden for this query by the settings of the index");
    }
    var found = new Obstacles(question, doc);
    found.besideTheText().forEach(obstacle -> obstacles.add(obstacle.message()));
    found.parts(parts).forEach(obstacle -> obstacles.add(obstacle.message()));
    return obstacles.isEmpty()
        ? List.of("no combination of words that the query asks for stands in it")
        : obstacles;
  }
}
