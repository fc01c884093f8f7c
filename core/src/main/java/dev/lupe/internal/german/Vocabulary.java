package dev.lupe.internal.german;

/** The words of an index, and how common each is. Safe for many threads. */
@FunctionalInterface
public interface Vocabulary {

  /**
   * How many articles hold a word; 0 where none does.
   *
   * @param foldedWord in lower case, ä ö ü ß written as a o u ss; read it before returning, its
   *     letters change afterwards
   */
  int frequency(CharSequence foldedWord);
}
