package dev.lupe.internal.sentence;

import dev.lupe.language.SentenceRules;
import java.util.HashMap;
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

  Abbreviations(SentenceRules rules) {
    add(rules.neverEnding(), Kind.NEVER_ENDS);
    add(rules.seldomEnding(), Kind.SELDOM_ENDS);
    add(rules.oftenEnding(), Kind.OFTEN_ENDS);
    add(rules.beforeNumber(), Kind.BEFORE_NUMBER);
  }

  private void add(Set<String> abbreviations, Kind kind) {
    abbreviations.forEach(each -> kinds.put(each, kind));
    abbreviations.forEach(
        each -> {
          char first = each.charAt(0);
          kinds.putIfAbsent(Character.toUpperCase(first) + each.substring(1), kind);
          if (Marks.isUpper(first)) kinds.putIfAbsent(each.toUpperCase(Locale.ROOT), kind);
        });
  }

  /** What the full stop at {@code stop} says, whose word starts at {@code word}. */
  Kind kind(CharSequence text, int word, int stop) {
    Kind listed = listed(text, word, stop);
    if (listed != null) return listed;
    if (isLetterAlone(text, word, stop)) return initial(text, word);
    if (isDotted(text, word, stop) || lacksVowels(text, word, stop)) return Kind.SELDOM_ENDS;
    return Kind.WORD;
  }

  /** A capital is somebody's initial or part of a name, a small letter part of {@code z. B.}. */
  private static Kind initial(CharSequence text, int word) {
    char letter = text.charAt(word);
    boolean cased = Marks.isUpper(letter) || Marks.isLower(letter);
    return cased ? Kind.SELDOM_ENDS : Kind.WORD;
  }

  private @Nullable Kind listed(CharSequence text, int word, int stop) {
    String key = text.subSequence(word, stop).toString();
    Kind found = kinds.get(key);
    if (found == null) found = byEnding(key);
    int start = word;
    for (int part = 1; part < MAX_PARTS; part++) {
      int end = partEnd(text, start);
      if (end < 0) break;
      start = partStart(text, end);
      if (start == end || end - start > MAX_PART) break;
      key = text.subSequence(start, end) + "." + key;
      Kind longer = kinds.get(key);
      if (longer != null) found = longer;
    }
    return found;
  }

  private @Nullable Kind byEnding(String word) {
    for (int length = 2; length <= 4 && length < word.length(); length++) {
      Kind kind = kinds.get("-" + word.substring(word.length() - length));
      if (kind != null) return kind;
    }
    return null;
  }

  /** Where the part before the one at {@code start} ends, at its full stop; -1 without one. */
  private static int partEnd(CharSequence text, int start) {
    int at = start;
    while (at > 0 && start - at < MAX_GAP && isInnerBlank(text.charAt(at - 1))) at--;
    return at > 0 && text.charAt(at - 1) == '.' ? at - 1 : -1;
  }

  private static boolean isInnerBlank(char c) {
    return Marks.isBlank(c) && !Marks.isLineBreak(c);
  }

  private static int partStart(CharSequence text, int end) {
    int at = end;
    while (at > 0 && end - at <= MAX_PART && Character.isLetter(text.charAt(at - 1))) at--;
    return at;
  }

  /** Not the last letter of {@code km/h}. */
  private static boolean isLetterAlone(CharSequence text, int word, int stop) {
    if (stop - word != 1 || !Character.isLetter(text.charAt(word))) return false;
    return word == 0 || text.charAt(word - 1) != '/';
  }

  /** {@code M.I.T} and {@code Ph.D}, not {@code example.com}: no part longer than three. */
  private static boolean isDotted(CharSequence text, int word, int stop) {
    if (stop - word > 3 || stop == word || Marks.isDigit(text.charAt(word))) return false;
    if (word < 2 || text.charAt(word - 1) != '.') return false;
    int before = word - 1 - partStart(text, word - 1);
    return before >= 1 && before <= 3;
  }

  /** {@code Bldg}, {@code Hptm}: short, Latin, not an acronym, and nothing to sing. */
  private static boolean lacksVowels(CharSequence text, int word, int stop) {
    if (stop - word < 2 || stop - word > 5) return false;
    if (word > 0 && Marks.isDash(text.charAt(word - 1))) return false;
    int capitals = 0;
    for (int at = word; at < stop; at++) {
      char c = text.charAt(at);
      if (Marks.isUpper(c)) capitals++;
      if (c > 'z' || Marks.isDigit(c) || "aeiouyAEIOUY".indexOf(c) >= 0) return false;
    }
    return capitals < 2;
  }
}
