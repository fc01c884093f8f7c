package dev.lupe.internal.detect;

import java.util.Locale;

/**
 * A part of a text that is in one language.
 *
 * @param start the first character, counted in UTF-16 units
 * @param end behind the last character
 * @param locale the language of the part, {@link Locale#ROOT} if none of those asked for
 */
public record Stretch(int start, int end, Locale locale) {

  public Stretch {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a stretch of text: " + start + " to " + end);
    }
  }
}
