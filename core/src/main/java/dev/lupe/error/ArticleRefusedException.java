package dev.lupe.error;

import org.jspecify.annotations.Nullable;

/**
 * An article breaks a bound of the index (its size, its id, its facet values), or its language can't
 * analyse it; nothing was stored.
 */
public final class ArticleRefusedException extends LupeException {
  private static final long serialVersionUID = 1L;

  private final String articleId;
  private final String reason;

  /** For the article of an id, with the bound it breaks. */
  public ArticleRefusedException(String articleId, String reason) {
    this(articleId, reason, null);
  }

  /** For the article of an id that made something else fail. */
  public ArticleRefusedException(String articleId, String reason, @Nullable Throwable cause) {
    super("Article '" + articleId + "' was refused: " + reason, cause);
    this.articleId = articleId;
    this.reason = reason;
  }

  /** The id as it was given. */
  public String articleId() {
    return articleId;
  }

  /** Which bound was broken, and by how much. */
  public String reason() {
    return reason;
  }
}
