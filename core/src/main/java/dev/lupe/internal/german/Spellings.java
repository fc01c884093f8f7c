package dev.lupe.internal.german;

import dev.lupe.internal.text.WordList;
import java.util.Comparator;
import java.util.function.Function;

/**
 * Brings old and permitted spellings to one: ph to f, Stengel to Stängel, and the singulars of
 * Latin and Greek words to the letters of their plurals (Zentrum, Zentren), which no ending
 * explains.
 */
final class Spellings {

  private record Change(String from, String to) {}

  private static final int LETTER = 31; // the bits that tell letters apart, roughly
  private static final Change[][] BY_FIRST_LETTER =
      changes("spellings.txt", change -> change.from().charAt(0));
  private static final Change[][] BY_LAST_LETTER =
      changes("plurals.txt", change -> change.from().charAt(change.from().length() - 1));

  private Spellings() {}

  private static Change[][] changes(String list, Function<Change, Character> letter) {
    var buckets = new Change[LETTER + 1][];
    var changes =
        WordList.lines(Spellings.class, list).stream()
            .map(line -> line.split(" "))
            .map(words -> new Change(words[0], words[1]))
            .sorted(Comparator.comparingInt((Change c) -> c.from().length()).reversed())
            .toList();
    for (int i = 0; i <= LETTER; i++) {
      int bucket = i;
      buckets[i] =
          changes.stream().filter(c -> (letter.apply(c) & LETTER) == bucket).toArray(Change[]::new);
    }
    return buckets;
  }

  static void unify(Letters word) {
    changeBeginning(word);
    writePhAsF(word);
    changeEnding(word);
  }

  private static void changeBeginning(Letters word) {
    if (word.length() == 0) {
      return;
    }
    for (Change change : BY_FIRST_LETTER[word.at(0) & LETTER]) {
      if (word.startsWith(change.from())) {
        word.replace(0, change.from().length(), change.to());
        return;
      }
    }
  }

  private static void writePhAsF(Letters word) {
    char[] letters = word.buffer();
    int to = 0;
    for (int from = 0; from < word.length(); from++) {
      char c = letters[from];
      if (c == 'p' && from + 1 < word.length() && letters[from + 1] == 'h') {
        c = 'f';
        from++;
      }
      letters[to++] = c;
    }
    word.truncate(to);
  }

  private static void changeEnding(Letters word) {
    boolean genitive =
        word.endsWith("ms") || word.endsWith("os") || word.endsWith("as") || word.endsWith("ns");
    int end = genitive ? word.length() - 1 : word.length();
    if (end <= 4) {
      return;
    }
    for (Change change : BY_LAST_LETTER[word.at(end - 1) & LETTER]) {
      int start = end - change.from().length();
      if (word.matches(start, change.from())) {
        word.replace(start, word.length(), change.to());
        return;
      }
    }
  }
}
