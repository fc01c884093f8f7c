package dev.lupe.internal.german;

import dev.lupe.internal.text.WordList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToIntFunction;
import org.apache.lucene.util.ArrayUtil;

/**
 * Brings old and permitted spellings to one: ph to f, Stengel to Stängel, and the singulars of
 * Latin and Greek words to the letters of their plurals (Zentrum, Zentren), which no ending
 * explains.
 */
final class Spellings {

  private record Change(String from, String to) {}

  private static final int PAIRS = 1 << 10;
  private static final Change[][] BY_FIRST_LETTERS =
      changes("spellings.txt", change -> pair(change.from().charAt(0), change.from().charAt(1)));
  private static final Change[][] BY_LAST_LETTERS =
      changes("plurals.txt", change -> pair(change.from().charAt(change.from().length() - 2),
          change.from().charAt(change.from().length() - 1)));

  private Spellings() {}

  private static Change[][] changes(String list, ToIntFunction<Change> letters) {
    var buckets = new Change[PAIRS][];
    Arrays.fill(buckets, new Change[0]);
    WordList.lines(Spellings.class, list).stream()
        .map(line -> line.split(" "))
        .map(words -> new Change(words[0], words[1]))
        .sorted(Comparator.comparingInt((Change c) -> c.from().length()).reversed())
        .forEach(change -> {
          int pair = letters.applyAsInt(change);
          buckets[pair] = ArrayUtil.growExact(buckets[pair], buckets[pair].length + 1);
          buckets[pair][buckets[pair].length - 1] = change;
        });
    return buckets;
  }

  /** The bits that tell two letters apart from others, roughly. */
  private static int pair(char first, char second) {
    return (first & 31) << 5 | second & 31;
  }

  static void unify(Letters word) {
    changeBeginning(word);
    writePhAsF(word);
    changeEnding(word);
  }

  private static void changeBeginning(Letters word) {
    if (word.length() < 2) {
      return;
    }
    for (Change change : BY_FIRST_LETTERS[pair(word.at(0), word.at(1))]) {
      if (word.startsWith(change.from())) {
        word.replace(0, change.from().length(), change.to());
        return;
      }
    }
  }

  private static void writePhAsF(Letters word) {
    char[] letters = word.buffer();
    for (int i = 0; i + 1 < word.length(); i++) {
      if (letters[i] == 'p' && letters[i + 1] == 'h') {
        word.replace(i, i + 2, "f");
      }
    }
  }

  private static void changeEnding(Letters word) {
    int end = isGenitive(word) ? word.length() - 1 : word.length();
    if (end <= 4) {
      return;
    }
    for (Change change : BY_LAST_LETTERS[pair(word.at(end - 2), word.at(end - 1))]) {
      int start = end - change.from().length();
      if (word.matches(start, change.from())) {
        word.replace(start, word.length(), change.to());
        return;
      }
    }
  }

  /** Of words in -um, -on, -a and the like. */
  private static boolean isGenitive(Letters word) {
    return word.endsWith("s") && word.length() > 1
        && switch (word.at(word.length() - 2)) {
          case 'm', 'o', 'a', 'n' -> true;
          default -> false;
        };
  }
}
