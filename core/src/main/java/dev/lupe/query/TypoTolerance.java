package dev.lupe.query;

/**
 * When words that no article has are also searched as words spelled nearly so. Words that some
 * article has, numbers, dates and quoted words never are.
 */
public enum TypoTolerance {
  /** Never: corrections are only offered. */
  NEVER,
  /** When the search finds nothing as it was typed. */
  WHEN_NOTHING_FOUND,
  /** Always. */
  ALWAYS
}
