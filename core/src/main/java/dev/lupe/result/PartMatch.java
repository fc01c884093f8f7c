package dev.lupe.result;

import dev.lupe.query.QueryPart;
import java.util.List;

/**
 * What became of a part of a query in one article.
 *
 * @param part the part
 * @param isMet whether the article does what the part asks: has the word, or lacks an excluded one
 * @param found where the article has it
 * @param score what it adds to the article's score; 0 where it adds nothing
 */
public record PartMatch(QueryPart part, boolean isMet, List<Form> found, float score) {
  /** Copies the forms. */
  public PartMatch {
    found = List.copyOf(found);
  }

  /**
   * A form in which an article has a part of a query.
   *
   * @param text the form as it stands in the article, in lower case
   * @param reason why it matches
   * @param inTitle how often it stands in the title
   * @param inBody how often it stands in the text
   */
  public record Form(String text, Span.Reason reason, int inTitle, int inBody) {}
}
