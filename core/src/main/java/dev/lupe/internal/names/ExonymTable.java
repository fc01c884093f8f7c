package dev.lupe.internal.names;

import dev.lupe.internal.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups of names of one thing, found by any of them. */
final class ExonymTable {
  private final Map<String, List<List<String>>> groups = new HashMap<>(8192);
  private final Set<String> onlyLarge = new HashSet<>();

  private ExonymTable() {}

  static ExonymTable ofOwnList() {
    var table = new ExonymTable();
    for (String line : WordList.lines(ExonymTable.class, "exonyms.txt")) {
      table.addLine(line);
    }
    return table;
  }

  private void addLine(String line) {
    int bar = line.indexOf('|');
    add(names(bar < 0 ? line : line.substring(0, bar)));
    if (bar >= 0 && bar < line.length() - 1) {
      add(names(line.substring(bar + 1)));
    }
  }

  private List<String> names(String blankSeparated) {
    var names = new ArrayList<String>();
    int start = 0;
    while (start < blankSeparated.length()) {
      int blank = blankSeparated.indexOf(' ', start);
      int end = blank < 0 ? blankSeparated.length() : blank;
      var name = blankSeparated.substring(start, end);
      name = name.indexOf('_') < 0 ? name : name.replace('_', ' ');
      if (name.startsWith("^")) {
        name = name.substring(1);
        onlyLarge.add(PlaceWords.fold(name));
      }
      names.add(name);
      start = end + 1;
    }
    return names;
  }

  private void add(List<String> group) {
    for (var name : group) {
      var key = keyOf(name);
      var found = groups.get(key);
      if (found == null) {
        found = new ArrayList<>(1);
        groups.put(key, found);
      }
      if (!found.contains(group)) {
        found.add(group);
      }
    }
  }

  private static String keyOf(String name) {
    if (name.indexOf(' ') < 0 && name.indexOf('-') < 0) {
      return PlaceWords.fold(name);
    }
    var words = PlaceWords.split(name);
    for (int i = 0; i < words.size(); i++) {
      words.set(i, PlaceWords.fold(words.get(i)));
    }
    return PlaceWords.key(words);
  }

  /** The groups of the name that is exactly these words, or whose inflected form they are. */
  List<List<String>> find(List<String> words) {
    var folded = new ArrayList<String>(words.size());
    for (var word : words) {
      folded.add(PlaceWords.fold(word));
    }
    var last = folded.getLast();
    if (last.isEmpty()) {
      return List.of();
    }
    boolean large = isLarge(words.getFirst());
    var found = lookUp(folded, last, large);
    return found.isEmpty() ? lookUpUmlauts(folded, last, large) : found;
  }

  /** A capital letter, and nothing but capitals in US, UK and EU, which are words otherwise. */
  private static boolean isLarge(String word) {
    char last = word.charAt(word.length() - 1);
    return Character.isUpperCase(word.charAt(0))
        && (word.length() > 3 || Character.isUpperCase(last));
  }

  private List<List<String>> lookUpUmlauts(
      List<String> folded, String last, boolean large) {
    var umlauts = PlaceWords.withUmlautsAsOneLetter(last);
    return umlauts.equals(last) ? List.of() : lookUp(folded, umlauts, large);
  }

  private List<List<String>> lookUp(List<String> folded, String last, boolean large) {
    var found = lookUpExactly(folded, last, large);
    if (found.isEmpty()) {
      for (var form : PlaceWords.baseForms(last)) {
        found = lookUpExactly(folded, form, large);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return found;
  }

  private List<List<String>> lookUpExactly(List<String> folded, String last, boolean large) {
    folded.set(folded.size() - 1, last);
    if (!large && folded.size() == 1 && onlyLarge.contains(last)) {
      return List.of();
    }
    return groups.getOrDefault(PlaceWords.key(folded), List.of());
  }
}
