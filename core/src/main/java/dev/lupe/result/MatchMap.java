package dev.lupe.result;

import dev.lupe.article.Article;
import java.util.List;
import java.util.Locale;

/**
 * An article with every mark a query leaves in it, at any length.
 *
 * @param article the article
 * @param language the language it was read in
 * @param title the marks in its title, in order and apart from one another
 * @param body the marks in its body, likewise
 */
public record MatchMap(Article article, Locale language, List<Span> title, List<Span> body) {
  /** Copies the spans. */
  public MatchMap {
    title = List.copyOf(title);
    body = List.copyOf(body);
  }
}
