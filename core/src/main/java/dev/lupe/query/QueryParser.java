package dev.lupe.query;

import dev.lupe.error.QueryRefusedException;
import dev.lupe.error.QueryRefusedException.Reason;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Understands what a person types: plain words, of which any may match; {@code "a phrase"} in every
 * kind of quotation marks; {@code +word} and {@code -word}; {@code AND OR NOT} and {@code UND ODER
 * NICHT}; parentheses; {@code field:value} for fields the index has; {@code word*}, {@code word~},
 * {@code "a b"~3}; {@code since:2024-03}, {@code until:2024}, {@code since:7d}, {@code 2023..2024},
 * {@code last 7 days}, {@code March 2024}, {@code since March 2024}, {@code bis
 * März 2024}, and {@code yesterday} at the end. What it does not
 * understand becomes plain words and a note; no text up to the bound makes it throw. {@code titel:},
 * {@code quelle:}, {@code autor:}, {@code sprache:}, {@code seit:} and {@code bis:} name fields in
 * German.
 *
 * <p>{@code OR} binds weaker than {@code AND}, and words beside one another weaker than both.
 * Filters ({@code field:value}, dates) are required wherever no operator says otherwise, and narrow
 * what the words beside them find.
 */
public final class QueryParser {
  /** The longest text, in UTF-16 units. */
  public static final int MAX_LENGTH = 1_000;
  /** The most words, phrases and filters in a query. */
  public static final int MAX_TERMS = 64;
  /** The most words in one phrase, or joined by hyphens. */
  public static final int MAX_PHRASE = 32;
  /** The most words in near spellings in a query. */
  public static final int MAX_FUZZY = 8;
  /** How deep parentheses may nest. */
  public static final int MAX_DEPTH = 32;

  private final Set<String> fields =
      new LinkedHashSet<>(List.of("title", "body", "exact", "id", "language",
          "source", "author", "section", "published"));
  private final Clock clock;

  /** A parser for an index with these facets, with the system's clock for {@code since:7d}. */
  public QueryParser(Collection<String> facetNames) {
    this(facetNames, Clock.system(ZoneId.systemDefault()));
  }

  /** A parser for an index with these facets. */
  public QueryParser(Collection<String> facetNames, Clock clock) {
    this.fields.addAll(facetNames);
    this.clock = clock;
  }

  /**
   * Reads a text; a blank one means everything.
   *
   * @throws QueryRefusedException if it is longer than {@link #MAX_LENGTH}
   */
  public ParsedQuery parse(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new QueryRefusedException(Reason.TOO_LONG, text.length(), MAX_LENGTH,
          "The query has " + text.length() + " characters; a query of up to " + MAX_LENGTH
              + " can be answered");
    }
    return new QueryRun(text, fields, clock).parse();
  }
}
