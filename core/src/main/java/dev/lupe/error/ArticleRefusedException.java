package dev.lupe.error;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An article breaks a bound of the index (its size, its id, its facet values), or its language can't
 * analyse it; nothing was stored.
 */
public final class ArticleRefusedException extends LupeException {
  private static final long serialVersionUID = 1L;
  private static final long UNKNOWN = -1;

  private final String articleId;
  private final Bound bound;
  private final String reason;
  private final long found;
  private final long most;

  /** What an article has to keep to. */
  public enum Bound {
    /** The id is neither blank nor longer than so many bytes of UTF-8. */
    ID,
    /** Title, text and values have so many characters (UTF-16 units) at most. */
    LENGTH,
    /** The date is in the years 1 to 9999. */
    DATE,
    /** A value of a facet has so many characters (UTF-16 units) at most. */
    FACET_LENGTH,
    /** There are so many values of facets at most. */
    FACET_VALUES,
    /** No text holds half a surrogate pair. */
    WHOLE_CHARACTERS,
    /** The language's analysis can take it. */
    ANALYSIS
  }

  /** For the article of an id, with the bound it breaks. */
  public ArticleRefusedException(String articleId, Bound bound, String reason) {
    this(articleId, bound, UNKNOWN, UNKNOWN, reason, null);
  }

  /** For the article of an id that made something else fail. */
  public ArticleRefusedException(String articleId, Bound bound, String reason,
      @Nullable Throwable cause) {
    this(articleId, bound, UNKNOWN, UNKNOWN, reason, cause);
  }

  /**
   * For the article of an id that has more of something than it may have.
   *
   * @param found how many it has
   * @param most how many it may have
   */
  public ArticleRefusedException(String articleId, Bound bound, long found, long most,
      String reason) {
    this(articleId, bound, found, most, reason, null);
  }

  private ArticleRefusedException(String articleId, Bound bound, long found, long most,
      String reason, @Nullable Throwable cause) {
    super("Article '" + articleId + "' was refused: " + reason, cause);
    this.articleId = articleId;
    this.bound = bound;
    this.reason = reason;
    this.found = found;
    this.most = most;
  }

  /** The id as it was given; its beginning with an ellipsis where it is too long. */
  public String articleId() {
    return articleId;
  }

  /** Which bound was broken. */
  public Bound bound() {
    return bound;
  }

  /** How many bytes, characters or values there are; empty where it is not about a number. */
  public OptionalLong found() {
    return found < 0 ? OptionalLong.empty() : OptionalLong.of(found);
  }

  /** How many of them there may be; empty where it is not about a number. */
  public OptionalLong most() {
    return most < 0 ? OptionalLong.empty() : OptionalLong.of(most);
  }

  /** Which bound was broken, and by how much, in a sentence without a full stop. */
  public String reason() {
    return reason;
  }
}
