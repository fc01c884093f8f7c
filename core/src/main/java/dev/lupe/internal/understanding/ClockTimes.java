package dev.lupe.internal.understanding;

import dev.lupe.internal.understanding.Tokens.Token;
import java.time.LocalTime;
import java.util.Optional;

/** Times of day: {@code 14:30:05}, {@code 2:57 p.m.}, {@code 18.37 Uhr}, {@code 10h11}, noon. */
final class ClockTimes {
  private static final int NANO_DIGITS = 9;

  private final Tokens tokens;
  private final Hints hints;

  ClockTimes(Tokens tokens, Hints hints) {
    this.tokens = tokens;
    this.hints = hints;
  }

  /**
   * The time that starts at a token.
   *
   * @param bare whether a time with a full stop may stand without a word behind it
   */
  Optional<Found> at(int number, boolean bare) {
    var first = tokens.at(number);
    if (first.isWord()) {
      return named(first, number);
    }
    if (!first.isNumber(1, 2) || isPartOfNumber(number)) {
      return Optional.empty();
    }
    int hours = first.number();
    var mark = tokens.at(number + 1);
    var minutes = tokens.at(number + 2);
    boolean pair = !mark.apart() && minutes.isNumber(2, 2) && !minutes.apart();
    if (mark.is(":") && pair) {
      return withSeconds(hours, minutes.number(), number + 3);
    } else if (mark.is(".") && pair) {
      var found = withHalf(hours, minutes.number(), 0, 0, number + 3);
      boolean closed = tokens.at(number + 3).isNone();
      return found.filter(time -> time.next > number + 3 || bare && closed);
    } else if (mark.is("h") && pair) {
      return time(hours, minutes.number(), 0, 0, number + 3);
    }
    return withHalf(hours, 0, 0, 0, number + 1).filter(time -> time.next > number + 1);
  }

  private Optional<Found> named(Token word, int number) {
    return switch (word.lower()) {
      case "noon", "mittags" -> time(12, 0, 0, 0, number + 1);
      case "midnight", "mitternachts" -> time(0, 0, 0, 0, number + 1);
      default -> Optional.empty();
    };
  }

  private boolean isPartOfNumber(int number) {
    var before = tokens.at(number - 1);
    return before.is(":") && !before.apart() && !tokens.at(number).apart()
        && tokens.at(number - 2).isNumber(1, 2);
  }

  private Optional<Found> withSeconds(int hours, int minutes, int next) {
    var seconds = tokens.at(next + 1);
    if (!tokens.at(next).is(":") || !seconds.isNumber(2, 2)) {
      return withHalf(hours, minutes, 0, 0, next);
    }
    var fraction = tokens.at(next + 3);
    boolean fractional = tokens.at(next + 2).isMark(".,") && fraction.isNumber(1, NANO_DIGITS)
        && !fraction.apart();
    int nanos = !fractional ? 0
        : Integer.parseInt((fraction.text() + "00000000").substring(0, NANO_DIGITS));
    return withHalf(hours, minutes, seconds.number(), nanos, next + (fractional ? 4 : 2));
  }

  /** What is said behind the figures: {@code a.m.}, {@code pm}, {@code Uhr}. */
  private Optional<Found> withHalf(int hours, int minutes, int seconds, int nanos, int next) {
    var word = tokens.at(next).lower();
    if (word.equals("uhr")) {
      return time(hours, minutes, seconds, nanos, next + 1);
    }
    boolean dotted = tokens.at(next + 1).is(".") && tokens.at(next + 2).lower().equals("m");
    boolean morning = word.equals("am") && !isGermanOn(next) || word.equals("a") && dotted;
    boolean evening = word.equals("pm") || word.equals("p") && dotted;
    if (!morning && !evening) {
      return time(hours, minutes, seconds, nanos, next);
    }
    int end = next + (word.length() == 2 ? 1 : 3);
    boolean stop = word.length() == 1 && tokens.at(end).is(".") && !tokens.at(end).apart();
    int hour = hours > 12 ? hours : hours % 12 + (evening ? 12 : 0);
    return time(hour, minutes, seconds, nanos, end + (stop ? 1 : 0));
  }

  /** In {@code 9:15 am 3. Mai} the word is the German preposition. */
  private boolean isGermanOn(int at) {
    return hints.isGerman()
        || tokens.at(at + 1).isNumber() && tokens.at(at + 2).is(".");
  }

  private static Optional<Found> time(int hours, int minutes, int seconds, int nanos, int next) {
    boolean exists = hours < 24 && minutes < 60 && seconds < 60;
    return exists ? Optional.of(new Found(LocalTime.of(hours, minutes, seconds, nanos), next))
        : Optional.empty();
  }

  /**
   * A time.
   *
   * @param next the number of the token behind it
   */
  record Found(LocalTime time, int next) {}
}
