package dev.lupe.internal.german;

import dev.lupe.internal.text.WordList;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;

/** Which letters can be a part of a compound at all, whoever says so: an index or a dictionary. */
final class PartForms {
  private static final int SHORTEST_UNLISTED = 4;
  private static final CharArraySet SHORT = WordList.set(folded("short-parts.txt"));
  private static final CharArraySet NO_PART = WordList.set(folded("no-parts.txt"));
  private static final CharArraySet NO_FIRST = WordList.set(folded("no-first-parts.txt"));
  private static final CharArraySet NO_LAST = WordList.set(folded("no-last-parts.txt"));

  private PartForms() {}

  private static List<String> folded(String list) {
    return WordList.words(PartForms.class, list).stream().map(Umlauts::folded).toList();
  }

  /** Whether letters are enough for a part; of two or three only listed ones are. */
  static boolean isLongEnough(char[] letters, int start, int end) {
    return end - start >= SHORTEST_UNLISTED || SHORT.contains(letters, start, end - start);
  }

  /** Whether letters are an ending or a word of grammar, and no part of a compound. */
  static boolean isNone(char[] letters, int start, int end) {
    return NO_PART.contains(letters, start, end - start);
  }

  /** Whether letters are none where a word begins or ends, such as prefixes of verbs. */
  static boolean isBarred(char[] letters, int start, int end, int length) {
    int count = end - start;
    return start == 0 && NO_FIRST.contains(letters, start, count)
        || end == length
            && (NO_LAST.contains(letters, start, count) || NO_PART.contains(letters, start, count));
  }

  /** Whether a compound can end with the letters from a place on. */
  static boolean mayEnd(char[] letters, int start, int length) {
    return isLongEnough(letters, start, length) && !isBarred(letters, start, length, length);
  }
}
