package dev.lupe.query;

import java.util.Locale;

/**
 * A part of what a person typed, as it was understood: what a front end shows as a chip.
 *
 * @param kind what it is
 * @param role how it takes part in the search
 * @param field the field it looks in; empty for title and text
 * @param text the words in it, without signs and quotes; of a date the days, {@code
 *     2024-03-01..2024-03-31}, open where there is no bound
 * @param start where it begins in the typed text, signs, quotes and field included
 * @param end where it ends, exclusive
 */
public record QueryPart(Kind kind, Role role, String field, String text, int start, int end) {

  /** What a part can be. */
  public enum Kind {
    /** A word, or several joined by signs. */
    WORD,
    /** Words in quotes. */
    PHRASE,
    /** The beginning of a word. */
    PREFIX,
    /** A word with letters that may differ. */
    FUZZY,
    /** A value of a field. */
    FILTER,
    /** A time of publication. */
    DATE;

    /** The name used in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a part takes part. */
  public enum Role {
    /** It need not match, as long as something does. */
    OPTIONAL,
    /** It has to match. */
    REQUIRED,
    /** It must not match. */
    EXCLUDED;

    /** The name used in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  QueryPart from(int earlier) {
    return new QueryPart(kind, role, field, text, earlier, end);
  }

  QueryPart as(Role other) {
    return new QueryPart(kind, other, field, text, start, end);
  }

  /** The part as the value of a field; whatever looks in a facet is a filter. */
  QueryPart in(String name) {
    boolean isText = name.equals("title") || name.equals("body") || name.equals("exact");
    return new QueryPart(isText || kind == Kind.DATE ? kind : Kind.FILTER, role, name, text, start,
        end);
  }
}
