package dev.lupe.internal.engine.search;

import dev.lupe.result.Correction.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A text in which words were put in the place of others.
 *
 * @param text the text
 * @param changes where they stand in it
 */
record CorrectedText(String text, List<Change> changes) {
  private static final String QUOTES = "\"“”„«»";

  /** Replaces words wherever they stand outside quotes, with the capitals they were typed with. */
  static CorrectedText of(String typed, Map<String, String> words) {
    var text = new StringBuilder();
    var changes = new ArrayList<Change>();
    boolean quoted = false;
    int at = 0;
    while (at < typed.length()) {
      int end = wordEnd(typed, at);
      if (end == at) {
        quoted ^= QUOTES.indexOf(typed.charAt(at)) >= 0;
        text.append(typed.charAt(at));
        at++;
        continue;
      }
      String word = typed.substring(at, end);
      String other = words.get(word);
      if (other == null || quoted || end < typed.length() && typed.charAt(end) == ':') {
        text.append(word);
      } else {
        int start = text.length();
        text.append(capitalised(other, word));
        changes.add(new Change(start, text.length(), word));
      }
      at = end;
    }
    return new CorrectedText(text.toString(), changes);
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end))
        || Character.isSurrogate(text.charAt(end))
        || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
      end++;
    }
    return end;
  }

  private static String capitalised(String word, String like) {
    if (!Character.isUpperCase(like.charAt(0))) {
      return word;
    }
    boolean all = like.length() > 1 && like.equals(like.toUpperCase(Locale.ROOT));
    return all
        ? word.toUpperCase(Locale.ROOT)
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
