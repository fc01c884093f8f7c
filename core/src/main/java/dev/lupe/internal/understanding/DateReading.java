package dev.lupe.internal.understanding;

import dev.lupe.article.ArticleDate;
import dev.lupe.article.Extracted.How;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A string read as a date.
 *
 * @param iso ISO 8601 with the parts that are known: {@code 2024-03-11T20:33+04:00}, {@code
 *     2024-03}, {@code --04-03}
 * @param date the date, where its day is known whole
 * @param how how it follows from the string
 * @param confidence how sure it is, from 0 to 1
 * @param note what is doubtful about it; may be empty
 */
public record DateReading(
    String iso, Optional<ArticleDate> date, How how, double confidence, String note) {
  private static final int LONGEST = 400;

  /**
   * Reads the date in a string that is about one, such as a line or the text of a tag. Words around
   * it are passed over; a time, a weekday and words such as {@code yesterday} count only where they
   * are all there is and a day of reference is known.
   *
   * @return empty if there is none, or none that exists
   */
  public static Optional<DateReading> of(String text, Hints hints) {
    var tokens = Tokens.of(text, 0, Math.min(text.length(), LONGEST));
    var line = DateLine.of(tokens, hints);
    return line.date().map(found -> of(found, hints));
  }

  /**
   * As {@link #of}, for a string that is a date and nothing else: of two days, of a day with a number
   * beside it, and of a day with words that are none of dates it is empty.
   */
  public static Optional<DateReading> ofWhole(String text, Hints hints) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    var line = DateLine.of(Tokens.of(text, 0, text.length()), hints);
    return line.date()
        .filter(found -> line.alone() && !hasDigit(text, 0, found.start())
            && !hasDigit(text, found.end(), text.length()))
        .map(found -> of(found, hints));
  }

  private static DateReading of(FoundDate date, Hints hints) {
    var found = Doubts.of(date, hints);
    return new DateReading(found.parts().toIso(), found.parts().toArticleDate(), found.how(),
        found.confidence(), found.note());
  }

  private static boolean hasDigit(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(Character::isDigit);
  }

  /** The latest such day of the week that is not after the reference. */
  static LocalDate latest(DayOfWeek weekday, LocalDate reference) {
    int back = Math.floorMod(reference.getDayOfWeek().getValue() - weekday.getValue(), 7);
    return reference.minusDays(back);
  }
}
