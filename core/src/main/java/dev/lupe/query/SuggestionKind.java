package dev.lupe.query;

import java.util.Locale;

/** What a suggestion is. */
public enum SuggestionKind {
  /** One word of some article. */
  WORD,
  /** Two or three words that stand together in articles. */
  PHRASE,
  /** A value of a facet: a place, a person, a topic. */
  VALUE,
  /** The title of an article. */
  TITLE;

  /** The name used in JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
