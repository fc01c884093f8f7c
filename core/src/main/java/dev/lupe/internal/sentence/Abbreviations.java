package dev.lupe.internal.sentence;

import dev.lupe.language.SentenceRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up the abbreviation that a full stop closes. */
final class Abbreviations {
  /** What a full stop after a word says. */
  enum Kind {
    NEVER_ENDS,
    SELDOM_ENDS,
    OFTEN_ENDS,
    BEFORE_NUMBER,
    WORD
  }

  private static final int MAX_PARTS = 4;
  private static final int MAX_PART = 6;
  private static final int MAX_GAP = 2;

  private final Map<String, Kind> kinds = new HashMap<>();
  private final List<Ending> endings = new ArrayList<>();
  private int longest;

  Abbreviations(SentenceRules rules) {
    add(rules.neverEnding(), Kind.NEVER_ENDS);
    add(rules.seldomEnding(), Kind.SELDOM_ENDS);
    add(rules.oftenEnding(), Kind.OFTEN_ENDS);
    add(rules.beforeNumber(), Kind.BEFORE_NUMBER);
  }

  private void add(Set<String> abbreviations, Kind kind) {
    for (String each : abbreviations) {
      longest = Math.max(longest, each.length());
      if (each.startsWith("-"))
        endings.add(new Ending(each.substring(1), kind));
      else
        kinds.put(each, kind);
    }
    for (String each : abbreviations) {
      char first = each.charAt(0);
      if (each.length() > 1) // a capital alone is an initial rather than a sentence's first word
        kinds.putIfAbsent(Character.toUpperCase(first) + each.substring(1), kind);
      if (Marks.isUpper(first))
        kinds.putIfAbsent(each.toUpperCase(Locale.ROOT), kind);
    }
  }

  /** What the full stop at {@code stop} says, whose word starts at {@code word}. */
  Kind kind(CharSequence text, int word, int stop) {
    Kind listed = listed(text, word, stop);
    if (listed != null)
      return listed;
    if (isLetterAlone(text, word, stop))
      return initial(text, word);
    if (isDotted(text, word, stop) || lacksVowels(text, word, stop))
      return Kind.SELDOM_ENDS;
    return Kind.WORD;
  }

  /** A capital is somebody's initial or part of a name, a small letter part of {@code z. B.}. */
  private static Kind initial(CharSequence text, int word) {
    char letter = text.charAt(word);
    boolean cased = Marks.isUpper(letter) || Marks.isLower(letter);
    return cased ? Kind.SELDOM_ENDS : Kind.WORD;
  }

  private @Nullable Kind listed(CharSequence text, int word, int stop) {
    Kind found = null;
    if (stop - word <= longest)
      found = kinds.get(text.subSequence(word, stop).toString());
    if (found == null)
      found = byEnding(text, word, stop);
    if (found == null)
      found = behindApostrophe(text, word, stop);
    Kind longer = partEnd(text, word) < 0 ? null : withEarlierParts(text, word, stop);
    return longer == null ? found : longer;
  }

  /** {@code z. B.}, {@code i. d. R.}: the longest that is listed. */
  private @Nullable Kind withEarlierParts(CharSequence text, int word, int stop) {
    var key = new StringBuilder().append(text, word, stop);
    Kind found = null;
    int start = word;
    for (int part = 1; part < MAX_PARTS && key.length() < longest; part++) {
      int end = partEnd(text, start);
      if (end < 0)
        break;
      start = partStart(text, end);
      if (start == end || end - start > MAX_PART)
        break;
      Kind longer = kinds.get(key.insert(0, '.').insert(0, text, start, end).toString());
      if (longer != null)
        found = longer;
    }
    return found;
  }

  private @Nullable Kind byEnding(CharSequence text, int word, int stop) {
    for (Ending each : endings)
      if (each.endsWord(text, word, stop))
        return each.kind();
    return null;
  }

  /** {@code l'art.}, {@code l'ing.}: the word behind the article. */
  private @Nullable Kind behindApostrophe(CharSequence text, int word, int stop) {
    for (int at = stop - 3; at > word; at--) {
      char c = text.charAt(at);
      if (c == '\'' || c == '’')
        return kinds.get(text.subSequence(at + 1, stop).toString());
    }
    return null;
  }

  /** What every word says that ends so, without being nothing but this. */
  private record Ending(String letters, Kind kind) {
    boolean endsWord(CharSequence text, int word, int stop) {
      int from = stop - letters.length();
      if (from <= word)
        return false;
      for (int at = 0; at < letters.length(); at++)
        if (text.charAt(from + at) != letters.charAt(at))
          return false;
      return true;
    }
  }

  /** Where the part before the one at {@code start} ends, at its full stop; -1 without one. */
  private static int partEnd(CharSequence text, int start) {
    int at = start;
    while (at > 0 && start - at < MAX_GAP && isInnerBlank(text.charAt(at - 1)))
      at--;
    return at > 0 && text.charAt(at - 1) == '.' ? at - 1 : -1;
  }

  private static boolean isInnerBlank(char c) {
    return Marks.isBlank(c) && !Marks.isLineBreak(c);
  }

  private static int partStart(CharSequence text, int end) {
    int at = end;
    while (at > 0 && end - at <= MAX_PART && Character.isLetter(text.charAt(at - 1)))
      at--;
    return at;
  }

  /** Not the last letter of {@code km/h}. */
  private static boolean isLetterAlone(CharSequence text, int word, int stop) {
    if (stop - word != 1 || !Character.isLetter(text.charAt(word)))
      return false;
    return word == 0 || text.charAt(word - 1) != '/';
  }

  /** {@code M.I.T} and {@code Ph.D}, not {@code example.com}: no part longer than three. */
  private static boolean isDotted(CharSequence text, int word, int stop) {
    if (stop - word > 3 || stop == word || Marks.isDigit(text.charAt(word)))
      return false;
    if (word < 2 || text.charAt(word - 1) != '.')
      return false;
    int before = word - 1 - partStart(text, word - 1);
    return before >= 1 && before <= 3;
  }

  /** {@code Bldg}, {@code Hptm}: short, Latin, not an acronym, and nothing to sing. */
  private static boolean lacksVowels(CharSequence text, int word, int stop) {
    if (stop - word < 2 || stop - word > 5)
      return false;
    if (word > 0 && Marks.isDash(text.charAt(word - 1)))
      return false;
    int capitals = 0;
    for (int at = word; at < stop; at++) {
      char c = text.charAt(at);
      if (Marks.isUpper(c))
        capitals++;
      if (c > 'z' || Marks.isDigit(c) || "aeiouyAEIOUY".indexOf(c) >= 0)
        return false;
    }
    return capitals < 2;
  }
}
