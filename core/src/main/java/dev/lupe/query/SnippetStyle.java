package dev.lupe.query;

/**
 * How much of an article's text a hit shows.
 *
 * @param count how many snippets at most, 0 to 100
 * @param length how many UTF-16 units a snippet has at most, 20 to 10,000
 */
public record SnippetStyle(int count, int length) {
  /** Three snippets of at most 300 units. */
  public static final SnippetStyle DEFAULT = new SnippetStyle(3, 300);
  /** No snippets: the article's text is not even fetched. */
  public static final SnippetStyle NONE = new SnippetStyle(0, 300);

  /** Checks the bounds. */
  public SnippetStyle {
    if (count < 0 || count > 100) {
      throw new IllegalArgumentException("A hit has 0 to 100 snippets, not " + count);
    }
    if (length < 20 || length > 10_000) {
      throw new IllegalArgumentException("A snippet has 20 to 10,000 units, not " + length);
    }
  }

  /** This many snippets, of the usual length. */
  public static SnippetStyle of(int count) {
    return new SnippetStyle(count, DEFAULT.length);
  }
}
