package dev.lupe.reader;

import dev.lupe.article.Article;
import dev.lupe.article.Extracted;
import dev.lupe.internal.understanding.Hints;
import dev.lupe.internal.understanding.TextUnderstanding;
import dev.lupe.internal.understanding.Understood;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the text of an article says about itself, for readers of formats in which a text stands that
 * people wrote for people: its dateline, byline and credits, taken out of the text, and the countries
 * it names.
 */
public final class UnderstoodText {
  private final Understood understood;

  private UnderstoodText(Understood understood) {
    this.understood = understood;
  }

  /**
   * Understands a text. Never fails.
   *
   * @param title its headline; if empty, its first line may be one
   * @param text the text without markup
   */
  public static UnderstoodText of(String title, String text) {
    var hints = Optional.of(title).filter(known -> !known.isBlank())
        .map(Hints.none()::titled).orElse(Hints.none());
    return new UnderstoodText(TextUnderstanding.of(text, hints));
  }

  /** The headline, without marks of the newsroom; the beginning of the text if it has none. */
  public String title() {
    return understood.title();
  }

  /** The text without what was found to be something else. */
  public String body() {
    return understood.body();
  }

  /** What was found, in the order of the text, with its places there. */
  public List<Extracted> found() {
    return understood.found();
  }

  /** What was doubtful. */
  public List<String> notes() {
    return understood.notes();
  }

  /**
   * Adds what was found beside title and body.
   *
   * @param stated names of fields that the format itself states, and the text need not
   * @return what was added, and what is only shown
   */
  public List<Extracted> addTo(Article.Builder article, Set<String> stated) {
    var added = understood.found().stream()
        .filter(value -> !stated.contains(value.field())).toList();
    new Understood(understood.title(), understood.body(), added, List.of()).addTo(article);
    return added;
  }
}
