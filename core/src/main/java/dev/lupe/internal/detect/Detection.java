package dev.lupe.internal.detect;

import java.util.Locale;

/**
 * What a text was found to be.
 *
 * @param locale one of the languages asked for, or {@link Locale#ROOT} for none of them
 * @param confidence how far to trust that, 0 to 1; 0 where the text has no letters to tell by.
 *     Rises with the length of the text
 */
public record Detection(Locale locale, double confidence) {

  static final Detection NOTHING_TO_TELL_BY = new Detection(Locale.ROOT, 0);

  public Detection {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
    }
  }
}
