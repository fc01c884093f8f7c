package dev.lupe.internal.engine.suggest;

import dev.lupe.internal.engine.analysis.LookupWord;
import java.util.ArrayList;
import java.util.List;

/**
 * The last words of what was typed.
 *
 * @param words the words; the last one, which may be empty, is the one being typed
 */
record Typed(List<LookupWord> words) {
  private static final int MOST_WORDS = 5;
  private static final int MOST_LENGTH = 200;
  private static final int LONGEST_WORD = 50;
  private static final int SHORTEST_CORRECTED = 4;

  static Typed of(String text) {
    int from = Math.max(0, text.length() - MOST_LENGTH);
    var words = new ArrayList<LookupWord>();
    for (var word : LookupWord.of(text.substring(from))) {
      if (!word.folded().isEmpty()) {
        words.add(new LookupWord(word.folded(), word.start() + from, word.end() + from));
      }
    }
    boolean open = !words.isEmpty() && words.getLast().end() == text.length();
    if (!words.isEmpty() && !open) {
      words.add(new LookupWord("", text.length(), text.length()));
    }
    return new Typed(words.subList(Math.max(0, words.size() - MOST_WORDS), words.size()));
  }

  boolean isEmpty() {
    return words.isEmpty()
        || words.stream().anyMatch(word -> word.folded().length() > LONGEST_WORD);
  }

  LookupWord last() {
    return words.getLast();
  }

  /** Whether a letter of the last word may be taken to be wrong: from its fourth letter on. */
  boolean mayBeWrong() {
    return last().key().codePointCount(0, last().key().length()) >= SHORTEST_CORRECTED
        && last().key().chars().noneMatch(Character::isDigit);
  }
}
