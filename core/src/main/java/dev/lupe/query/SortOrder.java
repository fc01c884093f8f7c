package dev.lupe.query;

/** In which order hits come. Ties are broken by the article's id, always the same way. */
public enum SortOrder {
  /** The best match first. */
  RELEVANCE,
  /** The latest publication first; articles without a date at the end. */
  NEWEST,
  /** The earliest publication first; articles without a date at the end. */
  OLDEST
}
