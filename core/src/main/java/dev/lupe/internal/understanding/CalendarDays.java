package dev.lupe.internal.understanding;

import dev.lupe.internal.understanding.Tokens.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Days of the calendar, in figures and with names of months. Days that do not exist are none.
 */
final class CalendarDays {
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
  private static final int CENTURY_TURN = 70;

  private final Tokens tokens;
  private final Hints hints;
  private final boolean inProse;

  /** In prose the months have capitals, and short forms that are other things there do not count. */
  CalendarDays(Tokens tokens, Hints hints, boolean inProse) {
    this.tokens = tokens;
    this.hints = hints;
    this.inProse = inProse;
  }

  /** The day that starts at a token. */
  Optional<Found> at(int number) {
    var first = tokens.at(number);
    if (first.isWord()) {
      return monthFirst(number);
    }
    if (!first.isNumber() || isInsideNumber(number)) {
      return Optional.empty();
    }
    return switch (first.text().length()) {
      case 8 -> inProse ? Optional.empty() : packed(number);
      case 4 -> yearFirst(number);
      case 1, 2 -> inFigures(number).or(() -> dayFirst(number));
      default -> Optional.empty();
    };
  }

  /** {@code 1.3 March}, {@code 12-14 March}: the second number of these begins no date. */
  private boolean isInsideNumber(int number) {
    var before = tokens.at(number - 1);
    return before.isMark(".,-–/") && !tokens.at(number).apart() && !before.apart()
        && tokens.at(number - 2).isNumber();
  }

  private Optional<Found> packed(int number) {
    int digits = tokens.at(number).number();
    return found(DateParts.of(digits / 10_000, digits / 100 % 100, digits % 100), number + 1, 0.8,
        "").filter(day -> day.parts.year() > 1900 && day.parts.year() < 2100);
  }

  /** {@code 2024-08-09}, with the same mark twice. */
  private Optional<Found> yearFirst(int number) {
    var mark = tokens.at(number + 1);
    var month = tokens.at(number + 2);
    var day = tokens.at(number + 4);
    boolean shaped = mark.isMark("-./") && month.isNumber(1, 2) && day.isNumber(1, 2)
        && tokens.at(number + 3).is(mark.text()) && isTight(number + 1, number + 4);
    return shaped ? found(DateParts.of(tokens.at(number).number(), month.number(), day.number()),
        number + 5, 0.98, "") : Optional.empty();
  }

  /** {@code 03.03.2025}, {@code 3/4/2024}, {@code 06-17-2014}. */
  private Optional<Found> inFigures(int number) {
    var mark = tokens.at(number + 1);
    var second = tokens.at(number + 2);
    var year = tokens.at(number + 4);
    boolean shaped = mark.isMark(".-/") && second.isNumber(1, 2)
        && tokens.at(number + 3).is(mark.text())
        && (year.isNumber(4, 4) || year.isNumber(2, 2) && !inProse)
        && (mark.is(".") && !inProse || isTight(number + 1, number + 4));
    // 13.12.11.10 is no date but a number of its own kind.
    boolean longer = tokens.at(number + 5).is(mark.text()) && tokens.at(number + 6).isNumber()
        && !tokens.at(number + 6).apart();
    if (!shaped || longer) {
      return Optional.empty();
    }
    int one = tokens.at(number).number();
    int two = second.number();
    var dayFirst = DateParts.of(year(year), two, one);
    var monthFirst = DateParts.of(year(year), one, two);
    double confidence = year.isNumber(4, 4) ? 0.95 : 0.8;
    if (mark.is(".")) {
      return found(dayFirst, number + 5, confidence, "");
    } else if (one > 12 || one == two) {
      return found(dayFirst, number + 5, confidence, "");
    } else if (two > 12) {
      return found(monthFirst, number + 5, confidence, "");
    }
    return ambiguous(dayFirst, monthFirst, number + 5);
  }

  private Optional<Found> ambiguous(DateParts dayFirst, DateParts monthFirst, int next) {
    boolean american = hints.language().filter(known -> known.getCountry().equals("US"))
        .isPresent();
    boolean settled = hints.settleDayAndMonth();
    boolean monthIsFirst = american || !settled;
    var likelier = monthIsFirst ? monthFirst : dayFirst;
    var other = monthIsFirst ? dayFirst : monthFirst;
    return found(likelier, next, settled ? 0.8 : 0.4,
        settled ? "" : "day and month may be the other way round: " + other.toIso());
  }

  /** {@code 3. März 2025}, {@code 22nd of June}, {@code 12-Mär-2014}. */
  private Optional<Found> dayFirst(int number) {
    int at = number + 1;
    if (ORDINALS.contains(tokens.at(at).lower()) && !tokens.at(at).apart()
        || tokens.at(at).is(".")) {
      at++;
    }
    boolean hyphen = tokens.at(at).isMark("-./") && !tokens.at(at).apart();
    at = tokens.at(at).lower().equals("of") || hyphen ? at + 1 : at;
    var month = month(at);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    at = skipMarks(at + 1, ".");
    int day = tokens.at(number).number();
    int second = at + (tokens.at(at).isMark(",-./") ? 1 : 0);
    if (isYear(second)) {
      return found(DateParts.of(tokens.at(second).number(), month.get(), day), second + 1, 0.97,
          "");
    }
    var year = tokens.at(at + 1);
    if (hyphen && tokens.at(at).isMark("-/") && year.isNumber(2, 2) && !year.apart()) {
      return found(DateParts.of(year(year), month.get(), day), at + 2, 0.85, "");
    }
    return found(DateParts.of(0, month.get(), day), at, 0.9, "");
  }

  /** {@code April 9, 2013}, {@code [Sept] 04}, {@code Aug. 9}, {@code March 2024}. */
  private Optional<Found> monthFirst(int number) {
    var month = month(number);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int at = skipMarks(number + 1, ".])");
    if (isYear(at)) {
      return hasDayBefore(number) ? Optional.empty()
          : found(DateParts.of(tokens.at(at).number(), month.get(), 0), at + 1, 0.9, "");
    }
    var day = tokens.at(at);
    int next = at + 1;
    if (ORDINALS.contains(tokens.at(next).lower()) && !tokens.at(next).apart()) {
      next++;
    }
    if (!day.isNumber(1, 2) || goesOnAsNumber(next)) {
      return Optional.empty();
    }
    int year = skipMarks(next, ",.");
    return isYear(year)
        ? found(DateParts.of(tokens.at(year).number(), month.get(), day.number()), year + 1, 0.97,
            "")
        : found(DateParts.of(0, month.get(), day.number()), next, 0.9, "");
  }

  /** In {@code 31. Februar 2024} there is no such day, but that does not make it a month alone. */
  private boolean hasDayBefore(int month) {
    int at = tokens.at(month - 1).lower().equals("of") ? month - 2 : month - 1;
    boolean mark = tokens.at(at).is(".") || ORDINALS.contains(tokens.at(at).lower());
    return tokens.at(mark ? at - 1 : at).isNumber(1, 2);
  }

  private boolean goesOnAsNumber(int next) {
    var mark = tokens.at(next);
    return mark.isMark(":%") || mark.isMark("-–.,/") && !mark.apart()
        && tokens.at(next + 1).isNumber() && !tokens.at(next + 1).apart();
  }

  private Optional<Integer> month(int number) {
    var word = tokens.at(number);
    return !word.isWord() || inProse && !word.isLarge()
        ? Optional.empty() : DateVocabulary.month(word.text());
  }

  private boolean isYear(int number) {
    var year = tokens.at(number);
    var next = tokens.at(number + 1);
    boolean number4 = year.isNumber(4, 4) && year.number() >= 1000 && year.number() < 3000;
    return number4 && !(next.isMark(".,:") && tokens.at(number + 2).isNumber() && !next.apart()
        && !tokens.at(number + 2).apart());
  }

  private int year(Token token) {
    int year = token.number();
    if (token.text().length() == 4) {
      return year;
    }
    return year < CENTURY_TURN ? 2000 + year : 1900 + year;
  }

  private int skipMarks(int from, String marks) {
    int at = from;
    while (tokens.at(at).isMark(marks) && at < from + 2) {
      at++;
    }
    return at;
  }

  /** Whether no blanks stand before any of these tokens. */
  private boolean isTight(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (tokens.at(i).apart()) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Found> found(
      DateParts parts, int next, double confidence, String note) {
    return parts.exists() && parts.month() > 0
        ? Optional.of(new Found(parts, next, confidence, note)) : Optional.empty();
  }

  /**
   * A day.
   *
   * @param next the number of the token behind it
   */
  record Found(DateParts parts, int next, double confidence, String note) {}
}
