package dev.lupe.error;

/** An article breaks a bound of the index (its size, its id, its facet values); nothing was stored. */
public final class ArticleRefusedException extends LupeException {
  private static final long serialVersionUID = 1L;

  private final String articleId;
  private final String reason;

  /** For the article of an id, with the bound it breaks. */
  public ArticleRefusedException(String articleId, String reason) {
    super("Article '" + articleId + "' was refused: " + reason);
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
