package dev.lupe.internal.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The stems of words seen lately, as half to nine tenths of the words of a text are; looking one up
 * takes a small part of the time of its rules. Safe for many threads: what is kept never changes, so
 * the worst that a race does is to lose a word.
 */
public final class SeenStems {
  private static final int PLACES = 1 << 14;
  private static final int LONGEST = 32;

  /**
   * A word and its stem in one array, which is never written to again: the length of the word, its
   * letters and those of the stem. They lie side by side since fetching them from memory is most of
   * what looking up takes.
   */
  private final AtomicReferenceArray<char[]> places = new AtomicReferenceArray<>(PLACES);

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
    char[] seen = places.getAcquire(place);
    if (seen != null && isOf(letters, length, seen)) {
      word.copyBuffer(seen, length + 1, seen.length - length - 1);
      return;
    }
    char[] typed = new char[length];
    System.arraycopy(letters, 0, typed, 0, length);
    rules.stem(word);
    places.setRelease(place, together(typed, word));
  }

  private static boolean isOf(char[] letters, int length, char[] seen) {
    if (seen[0] != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (letters[i] != seen[i + 1]) {
        return false;
      }
    }
    return true;
  }

  private static char[] together(char[] word, CharTermAttribute stem) {
    char[] both = new char[1 + word.length + stem.length()];
    both[0] = (char) word.length;
    System.arraycopy(word, 0, both, 1, word.length);
    System.arraycopy(stem.buffer(), 0, both, 1 + word.length, stem.length());
    return both;
  }
}
