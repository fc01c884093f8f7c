package dev.lupe.reader;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a line of an article is, apart from its text: one rule a kind. */
enum LineKind {
  /** {@code 9 Aug. 14:30 (UTC+3)}. */
  DATE,
  /** {@code © Photo: the ministry}. */
  CREDIT,
  /** {@code Baku, 3. März, AZERTAC}. */
  DATELINE,
  /** {@code By Jane Doe}. */
  BYLINE,
  /** An address on the web. */
  ADDRESS,
  /** Anything else. */
  TEXT;

  private static final int LONGEST = 160;
  private static final int LONGEST_PLACE = 40;
  private static final int MOST_PLACE_WORDS = 4;
  private static final int LONGEST_AGENCY = 40;
  private static final int MOST_NAME_WORDS = 7;
  private static final Set<String> PICTURE = Set.of(
      "photo", "photos", "photograph", "image", "images", "picture", "credit", "foto", "fotos",
      "bild", "bilder", "bildquelle", "bildnachweis", "fotoquelle", "source", "quelle");
  private static final Set<String> IN_NAMES = Set.of(
      "and", "und", "de", "van", "von", "der", "in");

  static LineKind of(String line) {
    if (line.length() > LONGEST) {
      return TEXT;
    } else if (DateWords.isDateLine(line)) {
      return DATE;
    } else if (isCredit(line)) {
      return CREDIT;
    } else if (isDateline(line)) {
      return DATELINE;
    } else if (isByline(line)) {
      return BYLINE;
    } else if (line.indexOf("://") > 0 && line.indexOf(' ') < 0) {
      return ADDRESS;
    }
    return TEXT;
  }

  private static boolean isCredit(String line) {
    var lower = line.toLowerCase(Locale.ROOT);
    if (lower.indexOf('©') >= 0 || lower.startsWith("(c)") || lower.startsWith("copyright")) {
      return true;
    }
    int end = 0;
    while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
      end++;
    }
    var rest = lower.substring(end).stripLeading();
    boolean named = rest.startsWith(":") || rest.startsWith("by ") || rest.startsWith("courtesy ");
    return named && PICTURE.contains(lower.substring(0, end));
  }

  private static boolean isDateline(String line) {
    int comma = line.indexOf(',');
    if (comma > 0 && isPlace(line.substring(0, comma))) {
      var words = line.substring(comma + 1).strip().split("\\s+");
      int date = DateWords.leadingDate(words);
      return date > 0 && isAgency(words, date);
    }
    int open = line.indexOf('(');
    int close = line.indexOf(')', Math.max(open, 0));
    return open > 0 && close > 0 && isPlace(line.substring(0, open))
        && withoutDash(line.substring(close + 1)).isEmpty();
  }

  /** One to a few words with a capital at the start. */
  private static boolean isPlace(String text) {
    var words = text.strip().split("\\s+");
    return text.length() <= LONGEST_PLACE && words.length <= MOST_PLACE_WORDS
        && Character.isUpperCase(words[0].isEmpty() ? ' ' : words[0].charAt(0))
        && text.chars().noneMatch(Character::isDigit);
  }

  /** What follows the date: nothing, or a mark and a short name. */
  private static boolean isAgency(String[] words, int from) {
    if (from == words.length) {
      return true;
    }
    var dateEnd = words[from - 1];
    var rest = String.join(" ", Arrays.asList(words).subList(from, words.length));
    boolean apart = ",;/".indexOf(dateEnd.charAt(dateEnd.length() - 1)) >= 0
        || "(-–—/|".indexOf(rest.charAt(0)) >= 0;
    return apart && rest.length() <= LONGEST_AGENCY;
  }

  private static boolean isByline(String line) {
    var words = line.split("\\s+");
    boolean begins = words[0].equalsIgnoreCase("by") || words[0].equalsIgnoreCase("von");
    if (!begins || words.length < 3 || words.length > MOST_NAME_WORDS) {
      return false;
    }
    for (int i = 1; i < words.length; i++) {
      boolean name = Character.isUpperCase(words[i].charAt(0));
      if (!name && (i == 1 || i == words.length - 1 || !IN_NAMES.contains(words[i]))) {
        return false;
      }
    }
    return true;
  }

  private static String withoutDash(String text) {
    var rest = text.strip();
    return !rest.isEmpty() && "-–—".indexOf(rest.charAt(0)) >= 0 ? rest.substring(1).strip() : rest;
  }
}
