package dev.lupe.internal.understanding;

import dev.lupe.article.Article;
import dev.lupe.article.ArticleDate;
import dev.lupe.article.Extracted;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a text says about itself.
 *
 * @param title its headline, or the beginning of its text
 * @param body its text, without all that was found to be something else
 * @param found what was found, in the order of the text; kept or not in the article
 * @param notes what was doubtful
 */
public record Understood(String title, String body, List<Extracted> found, List<String> notes) {
  /** What is less sure is shown as found, but the article does not claim it. */
  private static final double SURE = 0.6;

  private static final Set<String> VALUES = Set.of(
      "update", "dateline", "byline", "credit", "caption", "crumb", "repeated", "address");

  /** Copies the lists. */
  public Understood {
    found = List.copyOf(found);
    notes = List.copyOf(notes);
  }

  /** An article of all that is known. */
  public Article article(String id) {
    return addTo(Article.builder(id).title(title).body(body)).build();
  }

  /**
   * Adds what was found beside title and body: date, source, authors, the facets {@code place} and
   * {@code country}, and the rest as values.
   */
  public Article.Builder addTo(Article.Builder article) {
    found.stream().filter(value -> value.confidence() >= SURE).forEach(value -> {
      switch (value.field()) {
        case "author" -> article.author(value.value());
        case "place", "country" -> article.facet(value.field(), value.value());
        default -> {}
      }
    });
    best("source").ifPresent(article::source);
    addDate(article);
    VALUES.forEach(field -> {
      var all = found.stream().filter(value -> value.field().equals(field))
          .map(Extracted::value).distinct().collect(Collectors.joining("\n"));
      if (!all.isEmpty()) {
        article.value(field, all);
      }
    });
    return article;
  }

  private Optional<String> best(String field) {
    return found.stream()
        .filter(value -> value.field().equals(field) && value.confidence() >= SURE)
        .max(Comparator.comparingDouble(Extracted::confidence)).map(Extracted::value);
  }

  /** A date that is not whole or not sure is kept as a value, as JSON articles keep theirs. */
  private void addDate(Article.Builder article) {
    for (var value : found) {
      if (!value.field().equals("published")) {
        continue;
      }
      var date = whole(value.value());
      if (date.isPresent() && value.confidence() >= SURE) {
        article.published(date.get());
      } else {
        article.value("published", value.value());
      }
    }
  }

  private static Optional<ArticleDate> whole(String iso) {
    try {
      return Optional.of(ArticleDate.parse(iso));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
