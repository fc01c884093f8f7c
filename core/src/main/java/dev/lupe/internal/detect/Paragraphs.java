package dev.lupe.internal.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Finds the paragraphs of a text that are in another language than the rest. A paragraph ends at an
 * empty line, or with a line long enough to be one by itself; shorter lines go with what follows,
 * so that a heading is read with its text and a text wrapped into short lines is not cut up.
 */
final class Paragraphs {

  /** Fewer letters do not tell a language reliably enough to leave that of the text. */
  private static final int FEWEST_LETTERS = 100;

  /** How sure it has to be that a paragraph is in another language. */
  private static final double CLEARLY = 0.99;

  private Paragraphs() {}

  static List<Stretch> stretches(
      CharSequence text, Locale ofText, Function<CharSequence, Detection> detector) {
    List<Stretch> stretches = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      CharSequence paragraph = text.subSequence(start, end);
      append(new Stretch(start, end, language(paragraph, ofText, detector)), stretches);
      start = end;
    }
    return List.copyOf(stretches);
  }

  private static Locale language(
      CharSequence paragraph, Locale ofText, Function<CharSequence, Detection> detector) {
    if (letters(paragraph, 0, paragraph.length()) < FEWEST_LETTERS) {
      return ofText;
    }
    Detection detection = detector.apply(paragraph);
    return detection.confidence() >= CLEARLY ? detection.locale() : ofText;
  }

  /** Behind the paragraph that starts here and the line ends after it. */
  private static int end(CharSequence text, int start) {
    int line = start;
    while (line < text.length()) {
      int next = nextLine(text, line);
      int letters = letters(text, line, next);
      if (letters >= FEWEST_LETTERS || isBlank(text, next)) {
        return skipBlankLines(text, next);
      }
      line = next;
    }
    return text.length();
  }

  private static int skipBlankLines(CharSequence text, int from) {
    int line = from;
    while (line < text.length() && isBlank(text, line)) {
      line = nextLine(text, line);
    }
    return line;
  }

  private static boolean isBlank(CharSequence text, int line) {
    int end = nextLine(text, line);
    for (int i = line; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00A0') {
        return false;
      }
    }
    return true;
  }

  private static int nextLine(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n') {
      at++;
    }
    return Math.min(at + 1, text.length());
  }

  private static int letters(CharSequence text, int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  private static void append(Stretch stretch, List<Stretch> stretches) {
    if (!stretches.isEmpty() && stretches.getLast().locale().equals(stretch.locale())) {
      Stretch before = stretches.removeLast();
      stretches.add(new Stretch(before.start(), stretch.end(), stretch.locale()));
    } else {
      stretches.add(stretch);
    }
  }
}
