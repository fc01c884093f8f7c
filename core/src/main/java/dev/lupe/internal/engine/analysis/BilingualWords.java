package dev.lupe.internal.engine.analysis;

import dev.lupe.settings.BilingualList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A user's list of words in two languages, made ready to be looked up in any of their forms. */
public final class BilingualWords {
  /** No list. */
  static final BilingualWords NONE = new BilingualWords(Map.of());

  /** What means the same, by the tag of the language it is in. */
  private final Map<String, Direction> byLanguage;

  private BilingualWords(Map<String, Direction> byLanguage) {
    this.byLanguage = byLanguage;
  }

  /** Makes a list ready: a few microseconds for each pair. */
  static BilingualWords of(BilingualList list, Readings readings) {
    var right = new Direction(readings.of(list.left()), new HashMap<>());
    var left = new Direction(readings.of(list.right()), new HashMap<>());
    for (var pair : list.pairs()) {
      right.add(pair.left(), pair.right());
      left.add(pair.right(), pair.left());
    }
    return new BilingualWords(Map.of(
        list.right().getLanguage(), right, list.left().getLanguage(), left));
  }

  /** What a word of the other language means in that of a reading; each may be several words. */
  public Set<String> meanings(Reading reading, String word) {
    var direction = byLanguage.get(reading.tag());
    return direction == null ? Set.of() : direction.of(word);
  }

  /**
   * The words of one language and what they mean in the other.
   *
   * @param from reads the words
   * @param meanings what they mean, by their stem
   */
  private record Direction(Reading from, Map<String, Set<String>> meanings) {
    void add(String word, String meaning) {
      if (word.indexOf(' ') < 0) {
        meanings.computeIfAbsent(key(word), key -> new LinkedHashSet<>(2)).add(meaning);
      }
    }

    Set<String> of(String word) {
      return meanings.getOrDefault(key(word), Set.of());
    }

    private String key(String word) {
      var stems = from.stems(word);
      return stems.size() == 1 ? stems.getFirst().term() : LookupWord.fold(word);
    }
  }
}
