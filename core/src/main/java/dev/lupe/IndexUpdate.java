package dev.lupe;

import dev.lupe.article.Article;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Changes that happen all together or not at all; the last word on an id counts. */
public final class IndexUpdate {
  private final Map<String, Optional<Article>> changes = new LinkedHashMap<>();

  IndexUpdate() {}

  /** Adds an article, or replaces the one with its id. */
  public IndexUpdate add(Article article) {
    changes.put(article.id(), Optional.of(article));
    return this;
  }

  /** Deletes an article, if there is one of this id. */
  public IndexUpdate delete(String id) {
    changes.put(id, Optional.empty());
    return this;
  }

  /** The article each id shall have afterwards; empty where it shall be gone. */
  Map<String, Optional<Article>> changes() {
    return changes;
  }
}
