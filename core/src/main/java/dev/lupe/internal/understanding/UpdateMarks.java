package dev.lupe.internal.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Marks of the newsroom on a headline: {@code -UPDATED-1}, {@code AKTUALISIERT}, {@code [VIDEO]},
 * {@code UPDATE 2-}. In front they need a sign behind them, at the end they stand in capitals or in
 * brackets; in a headline all in capitals only what has a number or brackets counts.
 *
 * @param title the headline without them
 * @param marks what was taken off, in the order of the line
 */
record UpdateMarks(String title, List<String> marks) {
  private static final Set<String> WORDS = Set.of(
      "UPDATED", "UPDATE", "AKTUALISIERT", "VIDEO", "VIDEOS", "PHOTO", "PHOTOS", "FOTO", "FOTOS",
      "BREAKING", "EXCLUSIVE", "EXKLUSIV", "EILMELDUNG", "EIL", "LIVE", "CORRECTED", "KORRIGIERT",
      "AUDIO", "WRAPUP", "ADDS", "INFOGRAPHIC", "PICTURES", "BILDER", "ERGÄNZT", "NEU",
      "VORABMELDUNG", "EILT");
  private static final String FRAMES = "*+=#";
  private static final String BEHIND = "-–—:|+•";
  private static final String JOINTS = "-–—:|/+•,";

  static UpdateMarks of(String headline) {
    var marks = new ArrayList<String>();
    var rest = headline;
    boolean more = true;
    while (more && marks.size() < 6) {
      var shorter = withoutLast(rest, marks);
      more = shorter.length() < rest.length();
      rest = shorter;
    }
    int last = marks.size();
    more = true;
    while (more && marks.size() < 9) {
      var shorter = withoutFirst(rest, marks, marks.size() - last);
      more = shorter.length() < rest.length();
      rest = shorter;
    }
    return new UpdateMarks(rest, List.copyOf(marks));
  }

  /** Whether a line is a mark in a frame and nothing else: {@code *** EILMELDUNG ***}. */
  static boolean isFramed(String line) {
    return line.length() > 2 && FRAMES.indexOf(line.charAt(0)) >= 0
        && line.charAt(line.length() - 1) == line.charAt(0)
        && isMark(bare(line).toUpperCase(Locale.ROOT));
  }

  private static String withoutLast(String line, List<String> marks) {
    int from = line.length();
    while (from > 0 && isInMark(line.charAt(from - 1))) {
      from--;
    }
    boolean brackets = from < line.length() && isBracketed(line.substring(from));
    // The joint in front of the mark may stand right at the last word of the headline.
    int word = from;
    while (!brackets && word < line.length() && !startsMark(line, word)) {
      word++;
    }
    var mark = line.substring(word);
    boolean apart = word > 0 && (line.charAt(word - 1) == ' '
        || JOINTS.indexOf(line.charAt(word - 1)) >= 0);
    boolean numbered = mark.chars().anyMatch(Character::isDigit);
    if (mark.isEmpty() || !apart || !isMark(mark)
        || !(brackets || numbered || hasSmallLetters(line.substring(0, word)))) {
      return line;
    }
    var rest = trimmedEnd(line.substring(0, word));
    if (rest.isEmpty()) {
      return line;
    }
    marks.addFirst(bare(mark));
    return rest;
  }

  private static String withoutFirst(String line, List<String> marks, int at) {
    int end = 0;
    while (end < line.length() && isInMark(line.charAt(end))) {
      end++;
    }
    int next = Spaces.skip(line, end, line.length());
    boolean number = next < line.length() && Character.isDigit(line.charAt(next));
    int stop = next;
    while (number && stop < line.length() && Character.isDigit(line.charAt(stop))) {
      stop++;
    }
    int behind = number ? Spaces.skip(line, stop, line.length()) : stop;
    boolean joint = behind < line.length() && BEHIND.indexOf(line.charAt(behind)) >= 0;
    boolean inside = end > 0 && JOINTS.indexOf(line.charAt(end - 1)) >= 0;
    var word = line.substring(0, end);
    boolean brackets = isBracketed(word);
    if (!isMark(word) || !(brackets || joint || inside)) {
      return line;
    }
    int from = joint ? behind + 1 : brackets || inside ? end : stop;
    var rest = trimmedStart(line.substring(from));
    if (rest.isEmpty()) {
      return line;
    }
    marks.add(at, bare(line.substring(0, joint ? stop : end)));
    return rest;
  }

  private static boolean isInMark(char c) {
    return Character.isLetterOrDigit(c) || "-[]()+:|".indexOf(c) >= 0;
  }

  /** Whether one of the words begins here, behind a hyphen: {@code statements-UPDATED-1}. */
  private static boolean startsMark(String line, int at) {
    boolean behind = at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
    return behind && Character.isLetter(line.charAt(at)) && isMark(line.substring(at));
  }

  private static boolean isMark(String text) {
    var word = bare(text);
    int end = word.length();
    while (end > 0
        && (Character.isDigit(word.charAt(end - 1)) || "- ".indexOf(word.charAt(end - 1)) >= 0)) {
      end--;
    }
    var letters = word.substring(0, end);
    return WORDS.contains(isBracketed(text) ? letters.toUpperCase(Locale.ROOT) : letters);
  }

  private static String bare(String mark) {
    int from = 0;
    int to = mark.length();
    while (from < to && !Character.isLetterOrDigit(mark.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(mark.charAt(to - 1))) {
      to--;
    }
    return mark.substring(from, to);
  }

  private static boolean isBracketed(String text) {
    return text.length() > 2 && "[(".indexOf(text.charAt(0)) >= 0
        && "])".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean hasSmallLetters(String text) {
    return text.chars().anyMatch(Character::isLowerCase);
  }

  private static String trimmedEnd(String text) {
    int to = text.length();
    while (to > 0 && (text.charAt(to - 1) == ' ' || JOINTS.indexOf(text.charAt(to - 1)) >= 0)) {
      to--;
    }
    return text.substring(0, to);
  }

  private static String trimmedStart(String text) {
    int from = 0;
    while (from < text.length()
        && (text.charAt(from) == ' ' || JOINTS.indexOf(text.charAt(from)) >= 0)) {
      from++;
    }
    return text.substring(from);
  }
}
