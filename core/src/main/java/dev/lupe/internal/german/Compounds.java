package dev.lupe.internal.german;

import java.util.ArrayList;
import java.util.List;

/** A way to take German compounds apart. Safe for many threads. */
@FunctionalInterface
public interface Compounds {

  /**
   * The parts of a word, first to last; the whole word as one part where it is no compound, nothing
   * where it is empty.
   *
   * @param word in lower case; umlauts may be folded or not
   */
  List<Part> split(CharSequence word);

  /** This one's answer where it finds parts, the other one's where it finds none. */
  default Compounds orElse(Compounds other) {
    return word -> {
      List<Part> parts = split(word);
      return parts.size() > 1 ? parts : other.split(word);
    };
  }

  /**
   * Where in a compound a shorter word stands, in any of its forms: each part, and each run of
   * neighbouring parts, with the word's stem. Güterverkehrs holds Verkehr from 5 to 12.
   *
   * @param stem as {@link GermanStemmer} makes it
   * @param stemmer of the calling thread
   */
  default List<Part> find(String stem, CharSequence compound, GermanStemmer stemmer) {
    List<Part> parts = split(compound);
    var found = new ArrayList<Part>(1);
    for (int first = 0; first < parts.size(); first++) {
      for (int last = first; last < parts.size(); last++) {
        var run = new Part(parts.get(first).start(), parts.get(last).end());
        boolean whole = first == 0 && last == parts.size() - 1;
        if (!whole && stemmer.stem(run.of(compound)).equals(stem)) {
          found.add(run);
        }
      }
    }
    return List.copyOf(found);
  }
}
