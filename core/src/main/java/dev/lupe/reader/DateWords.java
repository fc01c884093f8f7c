package dev.lupe.reader;

import java.util.Locale;
import java.util.Set;

/** Recognises dates in English and German by their words and figures, without reading them. */
final class DateWords {
  private static final Set<String> MONTHS = Set.of(
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
      "sept", "oct", "nov", "dec", "januar", "jänner", "februar", "feber", "märz", "mai", "juni",
      "juli", "oktober", "dezember", "mrz", "okt", "dez");
  private static final Set<String> COMPANIONS = Set.of(
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
      "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "montag", "dienstag", "mittwoch",
      "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "mo", "di", "mi", "do", "fr",
      "sa", "so", "date", "datum", "stand", "published", "updated", "posted", "veröffentlicht",
      "aktualisiert", "am", "pm", "a.m", "p.m", "at", "on", "of", "the", "um", "uhr", "den", "dem",
      "vom", "utc", "gmt", "last", "zuletzt");
  private static final int LONGEST_ZONE = 5;

  private DateWords() {}

  /** Whether the line says when, and nothing else. */
  static boolean isDateLine(String line) {
    boolean month = false;
    boolean number = false;
    boolean full = false;
    for (var token : line.split("\\s")) {
      var word = bare(token);
      if (isMonth(word)) {
        month = true;
      } else if (isFullDate(word) || isTime(word)) {
        full = true;
      } else if (isNumber(word)) {
        number = true;
      } else if (!word.isEmpty() && !isCompanion(word) && !(full && isZone(word))) {
        return false;
      }
    }
    return full || month && number;
  }

  /** Whether a date stands at the start of these words; then how many of them it takes, else 0. */
  static int leadingDate(String[] words) {
    int at = 0;
    while (at < words.length && isCompanion(bare(words[at]))) {
      at++;
    }
    if (at < words.length && isFullDate(bare(words[at]))) {
      return at + 1;
    }
    if (at + 1 >= words.length || !isDayAndMonth(bare(words[at]), bare(words[at + 1]))) {
      return 0;
    }
    boolean year = at + 2 < words.length && isNumber(bare(words[at + 2]));
    return at + (year ? 3 : 2);
  }

  private static boolean isDayAndMonth(String first, String second) {
    return isMonth(first) && isNumber(second) || isNumber(first) && isMonth(second);
  }

  private static boolean isMonth(String word) {
    return MONTHS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isCompanion(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return COMPANIONS.contains(lower)
        || lower.startsWith("utc+") || lower.startsWith("utc-")
        || lower.startsWith("gmt+") || lower.startsWith("gmt-")
        || lower.startsWith("+") && leadingDigits(lower, 1) >= 2;
  }

  private static boolean isZone(String word) {
    return word.length() <= LONGEST_ZONE && word.chars().allMatch(Character::isUpperCase);
  }

  /** {@code 3}, {@code 2025}, {@code 3rd}. */
  private static boolean isNumber(String word) {
    int digits = leadingDigits(word, 0);
    return digits > 0 && digits <= 4
        && Set.of("", "st", "nd", "rd", "th").contains(word.substring(digits));
  }

  /** {@code 14:30}, {@code 14:30:05}, {@code 8:30pm}. */
  private static boolean isTime(String word) {
    int hours = leadingDigits(word, 0);
    return hours > 0 && hours <= 2 && hours < word.length() && word.charAt(hours) == ':'
        && leadingDigits(word, hours + 1) == 2;
  }

  /** Three numbers with the same sign between them: {@code 2024-08-09}, {@code 03.03.2025}. */
  private static boolean isFullDate(String word) {
    int first = leadingDigits(word, 0);
    if (first == 0 || first >= word.length() || ".-/".indexOf(word.charAt(first)) < 0) {
      return false;
    }
    int second = leadingDigits(word, first + 1);
    int after = first + 1 + second;
    return second > 0 && after < word.length() && word.charAt(after) == word.charAt(first)
        && leadingDigits(word, after + 1) > 0;
  }

  private static int leadingDigits(String word, int from) {
    int at = from;
    while (at < word.length() && word.charAt(at) >= '0' && word.charAt(at) <= '9') {
      at++;
    }
    return at - from;
  }

  /** The word without the marks around it. */
  private static String bare(String token) {
    int from = 0;
    int to = token.length();
    while (from < to && isAround(token.charAt(from))) {
      from++;
    }
    while (to > from && isAround(token.charAt(to - 1))) {
      to--;
    }
    return token.substring(from, to);
  }

  private static boolean isAround(char c) {
    return "()[]|,;.:-–—•·".indexOf(c) >= 0;
  }
}
