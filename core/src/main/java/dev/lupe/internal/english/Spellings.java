package dev.lupe.internal.english;

import dev.lupe.internal.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Brings American and British spellings to one: colour to color, organization to organisation,
 * fuelled to fueled, kilometre to kilometer, catalogue to catalog. What a rule would damage (rogue)
 * is kept out by lists; -our goes by a list altogether, for names and common words (four, hour)
 * outnumber it.
 */
final class Spellings {

  private record Change(String from, String to) {}

  private static final int ALPHABET = 26;

  /** By the first two letters; longer beginnings first. */
  private static final Change[][] BEGINNINGS = beginnings();

  private static final Change[] OGUE_ENDINGS = {
    new Change("ogue", "og"), new Change("ogues", "ogs"),
    new Change("ogued", "oged"), new Change("oguing", "oging")
  };

  private static final CharArraySet DOUBLE_L =
      WordList.set(WordList.words(Spellings.class, "double-l.txt"));
  private static final CharArraySet OGUE =
      WordList.set(List.of("anal", "catal", "demag", "dial", "homol", "monol", "pedag", "prol"));

  private Spellings() {}

  private static Change[][] beginnings() {
    var buckets = new ArrayList<List<Change>>();
    for (int i = 0; i < ALPHABET * ALPHABET; i++) {
      buckets.add(new ArrayList<>());
    }
    WordList.lines(Spellings.class, "spellings.txt").stream()
        .map(line -> line.split(" "))
        .map(pair -> new Change(pair[0], pair[1]))
        .sorted(Comparator.comparingInt((Change change) -> change.from().length()).reversed())
        .forEach(change -> buckets.get(bucket(change.from().charAt(0), change.from().charAt(1)))
            .add(change));
    return buckets.stream().map(bucket -> bucket.toArray(Change[]::new)).toArray(Change[][]::new);
  }

  /** The number of a pair of letters; -1 where they are none from a to z. */
  private static int bucket(char first, char second) {
    return first < 'a' || first > 'z' || second < 'a' || second > 'z'
        ? -1
        : (first - 'a') * ALPHABET + second - 'a';
  }

  /** Rewrites a lower-cased word; false where it is spelled as the stem wants it. */
  static boolean unify(CharTermAttribute word) {
    if (word.length() < 4) {
      return false;
    }
    boolean changed = changeBeginning(word);
    changed |= writeOneL(word);
    return changeEnding(word) || changed;
  }

  private static boolean changeBeginning(CharTermAttribute word) {
    int bucket = bucket(word.charAt(0), word.charAt(1));
    if (bucket < 0) {
      return false;
    }
    for (Change change : BEGINNINGS[bucket]) {
      if (Letters.matches(word, 0, change.from())) {
        Letters.replace(word, 0, change.from().length(), change.to());
        return true;
      }
    }
    return false;
  }

  private static boolean writeOneL(CharTermAttribute word) {
    char[] letters = word.buffer();
    for (int i = word.length() - 2; i > 3; i--) {
      if (letters[i] == 'l' && letters[i - 1] == 'l') {
        char next = letters[i + 1];
        if ((next == 'e' || next == 'i' || next == 'o') && DOUBLE_L.contains(letters, 0, i)) {
          Letters.replace(word, i, i + 1, "");
          return true;
        }
        return false;
      }
    }
    return false;
  }

  private static boolean changeEnding(CharTermAttribute word) {
    return IseSpellings.unify(word) || writeEr(word) || writeOg(word);
  }

  private static boolean writeEr(CharTermAttribute word) {
    int end = word.length() - (word.charAt(word.length() - 1) == 's' ? 1 : 0);
    if (Letters.matches(word, end - 5, "metre") || Letters.matches(word, end - 5, "litre")) {
      Letters.replace(word, end - 2, end, "er");
      return true;
    }
    return false;
  }

  private static boolean writeOg(CharTermAttribute word) {
    for (Change change : OGUE_ENDINGS) {
      int start = word.length() - change.from().length();
      if (Letters.endsWith(word, change.from()) && OGUE.contains(word.buffer(), 0, start)) {
        Letters.replace(word, start, word.length(), change.to());
        return true;
      }
    }
    return false;
  }
}
