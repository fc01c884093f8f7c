package dev.lupe.result;

import java.util.Locale;

/**
 * A marked stretch of text.
 *
 * @param start where it begins, in UTF-16 units from the start of the text it belongs to
 * @param end where it ends, exclusive
 * @param reason why it is marked
 */
public record Span(int start, int end, Reason reason) {

  /** Why a stretch is marked. */
  public enum Reason {
    /** It reads as it was asked for, case and accents aside. */
    EXACT,
    /** Another form of the word. */
    STEM,
    /** A part of a compound, or a compound of the word. */
    COMPOUND,
    /** Another spelling of the name. */
    NAME,
    /** It differs in a letter or two. */
    TYPO,
    /** It begins with what was asked for. */
    PREFIX,
    /** It means the same by a list of synonyms. */
    SYNONYM,
    /** A word of another language that means the same by a list, or looks alike. */
    TRANSLATION;

    /** The name used in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
