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
  /** What a group names: countries and cities never join with languages and peoples. */
  enum Kind {
    PLACE,
    PEOPLE
  }

  private static final class Group {
    final Kind kind;
    final List<String> names;

    Group(Kind kind, int size) {
      this.kind = kind;
      this.names = new ArrayList<>(size);
    }
  }

  private final Map<String, List<Group>> groups = new HashMap<>(4096);
  private final Set<String> onlyLarge = new HashSet<>();

  private ExonymTable() {}

  static ExonymTable ofOwnList() {
    var table = new ExonymTable();
    WordList.lines(ExonymTable.class, "exonyms.txt").forEach(table::addLine);
    return table;
  }

  private void addLine(String line) {
    int bar = line.indexOf('|');
    add(Kind.PLACE, names(bar < 0 ? line : line.substring(0, bar)));
    if (bar >= 0 && bar < line.length() - 1) {
      add(Kind.PEOPLE, names(line.substring(bar + 1)));
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

  /** Adds names of one thing, to the group of its kind that has one of them or as a new one. */
  void join(Kind kind, List<String> names) {
    for (var name : names) {
      for (var group : groups.getOrDefault(keyOf(name), List.of())) {
        if (group.kind == kind) {
          putAll(group, names);
          return;
        }
      }
    }
    add(kind, names);
  }

  private void add(Kind kind, List<String> names) {
    putAll(new Group(kind, names.size()), names);
  }

  /** Whether some thing of this kind has the name. */
  boolean has(Kind kind, String name) {
    for (var group : groups.getOrDefault(keyOf(name), List.of())) {
      if (group.kind == kind) {
        return true;
      }
    }
    return false;
  }

  private void putAll(Group group, List<String> names) {
    for (var name : names) {
      put(group, name);
    }
  }

  private void put(Group group, String name) {
    var key = keyOf(name);
    var found = groups.get(key);
    if (found == null) {
      found = new ArrayList<>(1);
      groups.put(key, found);
    }
    if (!found.contains(group)) {
      found.add(group);
    }
    if (!group.names.contains(name)) {
      group.names.add(name);
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
    var found = groups.getOrDefault(PlaceWords.key(folded), List.of());
    var names = new ArrayList<List<String>>(found.size());
    for (var group : found) {
      names.add(group.names);
    }
    return names;
  }
}
