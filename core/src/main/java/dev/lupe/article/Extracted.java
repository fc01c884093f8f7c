package dev.lupe.article;

import java.util.Locale;

/**
 * Something a reader understood of a text, and where it has it from.
 *
 * @param field what it is: {@code title}, {@code published}, {@code source}, {@code author}, {@code
 *     place}, {@code country}, {@code credit}, …
 * @param value the value, as the article has it
 * @param start where it was found: an index in the text of the file, or of a page in its text without
 *     markup; -1 if it is from elsewhere
 * @param end where that ends, exclusive; -1 if it is from elsewhere
 * @param how how the value follows from the text
 * @param confidence how sure that is, from 0 to 1
 * @param note what else is to be said, such as a doubt or the tag it comes from; may be empty
 */
public record Extracted(
    String field, String value, int start, int end, How how, double confidence, String note) {

  /** How a value follows from a text. */
  public enum How {
    /** It stands there. */
    STATED,
    /** It is what the words there say, by a rule. */
    DERIVED,
    /** It fits what is known, and nothing else that is known does. */
    INFERRED;

    /** The name in small letters. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if the confidence is not within 0 and 1
   */
  public Extracted {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("A confidence is from 0 to 1, not " + confidence);
    }
  }

  /** A value that stands in the text. */
  public static Extracted stated(
      String field, String value, int start, int end, double confidence) {
    return new Extracted(field, value, start, end, How.STATED, confidence, "");
  }

  /** A value that a tag or another mark outside of the text holds. */
  public static Extracted ofTag(String field, String value, String tag, double confidence) {
    return new Extracted(field, value, -1, -1, How.STATED, confidence, tag);
  }

  /** The same, with something to be said about it. */
  public Extracted noted(String remark) {
    return new Extracted(field, value, start, end, how, confidence, remark);
  }
}
