package dev.lupe.internal.text;

import java.util.Arrays;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The stems of words seen lately, as half to nine tenths of the words of a text are; looking one up
 * takes a small part of the time of its rules. Safe for many threads: what is kept never changes, so the worst that
 * a race does is to lose a word.
 */
public final class SeenStems {
  private static final int PLACES = 1 << 14;
  private static final int LONGEST = 32;

  private final @Nullable Seen[] places = new Seen[PLACES];

  /** A word and its stem; the arrays are never written to again. */
  private record Seen(char[] word, char[] stem) {}

  /** Stems a word by its rules. */
  public interface Rules {
    /** Writes the stem over the word. */
    void stem(CharTermAttribute word);
  }

  /** Writes the stem over a word, by the rules if it has not been seen lately. */
  public void stem(CharTermAttribute word, Rules rules) {
    int length = word.length();
    if (length > LONGEST) {
      rules.stem(word);
      return;
    }
    char[] letters = word.buffer();
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + letters[i];
    }
    int place = (hash ^ hash >>> 13) & PLACES - 1;
    var seen = places[place];
    if (seen != null && Arrays.equals(letters, 0, length, seen.word, 0, seen.word.length)) {
      word.copyBuffer(seen.stem, 0, seen.stem.length);
      return;
    }
    char[] typed = Arrays.copyOf(letters, length);
    rules.stem(word);
    places[place] = new Seen(typed, Arrays.copyOf(word.buffer(), word.length()));
  }
}
