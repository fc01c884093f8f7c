package dev.lupe.internal.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lines that say who wrote: {@code By Jane Doe and John Roe}, {@code Von Anna Beispiel}. */
final class Byline {
  private static final int MOST_WORDS = 10;
  private static final int MOST_NAME_WORDS = 4;
  private static final Set<String> SMALL_IN_NAMES = Set.of(
      "de", "van", "von", "der", "in", "den", "zu", "di", "da", "al", "el", "bin", "la", "le");
  private static final Set<String> NO_NAMES = Set.of(
      "The", "A", "An", "This", "That", "Our", "Der", "Die", "Das", "Den", "Dem", "Einem", "Einer",
      "Popular", "All", "Any");

  private Byline() {}

  /** The authors; none if the line is no byline. */
  static List<String> authors(String line) {
    var words = List.of(line.split(" ", -1));
    boolean begins = words.getFirst().equalsIgnoreCase("by")
        || words.getFirst().equalsIgnoreCase("von");
    if (!begins || words.size() < 3 || words.size() > MOST_WORDS || NO_NAMES.contains(words.get(1))
        || line.chars().anyMatch(Character::isDigit)) {
      return List.of();
    }
    var authors = new ArrayList<String>();
    var name = new ArrayList<String>();
    for (var word : words.subList(1, words.size())) {
      boolean joint = word.equalsIgnoreCase("and") || word.equalsIgnoreCase("und")
          || word.equals("&");
      boolean last = word.endsWith(",") || word.endsWith(";");
      var bare = last ? word.substring(0, word.length() - 1) : word;
      if (joint) {
        close(name, authors);
      } else if (name.size() < MOST_NAME_WORDS && isInName(bare, name.isEmpty())) {
        name.add(bare);
        if (last) {
          close(name, authors);
        }
      } else {
        return List.of();
      }
    }
    boolean ends = !name.isEmpty() && !SMALL_IN_NAMES.contains(name.getLast());
    close(name, authors);
    boolean named = authors.stream().anyMatch(author -> author.indexOf(' ') > 0);
    authors.removeIf(author -> authors.indexOf(author) > 0 && Agencies.isKnown(author));
    return ends && named ? authors : List.of();
  }

  private static void close(List<String> name, List<String> authors) {
    if (!name.isEmpty()) {
      authors.add(String.join(" ", name));
      name.clear();
    }
  }

  private static boolean isInName(String word, boolean first) {
    if (word.isEmpty()) {
      return false;
    }
    boolean letters = word.chars().allMatch(
        c -> Character.isLetter(c) || ".-'’".indexOf(c) >= 0);
    return letters && (Character.isUpperCase(word.charAt(0))
        || !first && SMALL_IN_NAMES.contains(word));
  }
}
