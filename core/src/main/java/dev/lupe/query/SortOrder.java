package dev.lupe.query;

/** By how well hits match, or when they were published. */
public enum SortOrder implements HitOrder {
  /** The best match first. */
  RELEVANCE,
  /** The latest publication first; articles without a date at the end. */
  NEWEST,
  /** The earliest publication first; articles without a date at the end. */
  OLDEST
}
