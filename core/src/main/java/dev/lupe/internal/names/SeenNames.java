package dev.lupe.internal.names;

import java.util.HashSet;
import java.util.Set;

/** The names an article had so far; it stops learning at a bound no news article reaches. */
final class SeenNames {
  private static final int BOUND = 4096;

  private final Set<String> names = new HashSet<>();

  void add(String name) {
    if (names.size() < BOUND) {
      names.add(name);
    }
  }

  boolean contains(String name) {
    return names.contains(name);
  }

  void clear() {
    names.clear();
  }
}
