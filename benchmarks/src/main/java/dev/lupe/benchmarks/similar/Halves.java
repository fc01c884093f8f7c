package dev.lupe.benchmarks.similar;

import dev.lupe.article.Article;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/** Cuts an article in two at the end of the sentence in its middle. */
final class Halves {
  private static final int SHORTEST = 600;

  private Halves() {}

  /** The halves, the first with the title; empty if the article is too short to cut. */
  static Optional<Pair> of(Article article) {
    String body = article.body();
    if (body.length() < SHORTEST) {
      return Optional.empty();
    }
    var sentences = BreakIterator.getSentenceInstance(article.language().orElse(Locale.ENGLISH));
    sentences.setText(body);
    int cut = sentences.following(body.length() / 2);
    if (cut == BreakIterator.DONE || cut > body.length() - SHORTEST / 4) {
      return Optional.empty();
    }
    return Optional.of(new Pair(
        article.toBuilder().id(article.id() + "/1").body(body.substring(0, cut)).build(),
        article.toBuilder().id(article.id() + "/2").title("").body(body.substring(cut)).build()));
  }
}
