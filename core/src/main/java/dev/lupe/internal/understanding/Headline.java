package dev.lupe.internal.understanding;

import java.util.Locale;

/** What a headline looks like: a short line with words in it that does not end like a sentence. */
final class Headline {
  private static final int LONGEST = 200;
  private static final int LONGEST_STAND_IN = 120;
  private static final int MOST_HASHES = 6;

  private Headline() {}

  static boolean isLikely(String line) {
    return line.length() <= LONGEST
        && line.chars().anyMatch(Character::isLetter)
        && !isListItem(line)
        && !endsLikeText(line);
  }

  /** The line in plain words: without signs of a heading, with single blanks. */
  static String clean(String line) {
    var words = Spaces.single(line);
    int hashes = 0;
    while (hashes < words.length() && words.charAt(hashes) == '#') {
      hashes++;
    }
    boolean heading = hashes > 0 && hashes <= MOST_HASHES
        && hashes < words.length() && words.charAt(hashes) == ' ';
    return words.substring(heading ? hashes : 0).strip();
  }

  /** The beginning of a text, cut between words, for texts that have no headline. */
  static String standIn(String line) {
    if (line.length() <= LONGEST_STAND_IN) {
      return line;
    }
    int cut = line.lastIndexOf(' ', LONGEST_STAND_IN);
    if (cut <= 0) {
      cut = LONGEST_STAND_IN - (Character.isLowSurrogate(line.charAt(LONGEST_STAND_IN)) ? 1 : 0);
    }
    return line.substring(0, cut).strip() + " …";
  }

  static boolean isSame(String one, String other) {
    return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }

  private static boolean isListItem(String line) {
    return line.length() > 1 && "-–—•*>".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
  }

  private static boolean endsLikeText(String line) {
    int end = line.length();
    while (end > 0 && "\"'”“’»«)]".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == 0) {
      return true;
    }
    char last = line.charAt(end - 1);
    return ":;,".indexOf(last) >= 0 || last == '.' && isFullStop(line, end - 1);
  }

  /** Not so in {@code U.S.} and in {@code …}, when written as three dots. */
  private static boolean isFullStop(String line, int at) {
    boolean dots = at > 0 && line.charAt(at - 1) == '.';
    boolean initials = at > 2 && Character.isUpperCase(line.charAt(at - 1))
        && line.charAt(at - 2) == '.';
    return !dots && !initials;
  }
}
