package dev.lupe.readers.html;

import dev.lupe.article.Extracted;
import dev.lupe.article.Extracted.How;
import java.util.function.UnaryOperator;

/**
 * A value that a page states.
 *
 * @param value the value
 * @param tag what states it: the name of a meta element or a key of the page's data, or an element
 * @param sure how sure it is that it means the article, from 0 to 1
 */
record Stated(String value, String tag, double sure) {
  /** What is said of an article in the data of its page. */
  static final double IN_DATA = 0.95;

  /** What is said of a page in its head. */
  static final double IN_HEAD = 0.9;

  /** What can be seen in a place that is usual for it. */
  static final double SEEN = 0.7;

  /** The same with its value written otherwise. */
  Stated map(UnaryOperator<String> change) {
    return new Stated(change.apply(value), tag, sure);
  }

  /** The value as one of an article; what is only seen was told from its place. */
  Extracted as(String field) {
    return new Extracted(field, value, -1, -1, sure <= SEEN ? How.DERIVED : How.STATED, sure, tag);
  }
}
