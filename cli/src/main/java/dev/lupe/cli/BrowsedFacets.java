package dev.lupe.cli;

import dev.lupe.cli.Screen.Look;
import dev.lupe.query.Facet;
import dev.lupe.query.FacetRequest;
import dev.lupe.query.Filter;
import dev.lupe.result.FacetCount;
import dev.lupe.result.SearchResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The facets beside the hits, and which of their values are chosen. */
final class BrowsedFacets {
  private static final int MOST_FACETS = 8;
  private static final int MOST_VALUES = 8;
  private static final List<String> FIRST = List.of("language", "source", "place", "person",
      "topic", "section");

  private final List<Facet> facets;
  private final Map<Facet, Set<String>> chosen = new LinkedHashMap<>();
  private List<Value> values = List.of();
  private int at;

  BrowsedFacets(List<String> names) {
    var ordered = new LinkedHashSet<>(FIRST);
    ordered.retainAll(new LinkedHashSet<>(names));
    names.stream().filter(name -> !name.equals("published")).forEach(ordered::add);
    this.facets = ordered.stream().limit(MOST_FACETS).map(Facet::of).toList();
  }

  /** A value that can be chosen, and how many hits that would give. */
  private record Value(Facet facet, FacetCount count) {}

  FacetRequest[] requests() {
    return facets.stream().map(facet -> facet.top(MOST_VALUES)).toArray(FacetRequest[]::new);
  }

  Filter[] filters() {
    return chosen.entrySet().stream().map(entry -> entry.getKey().is(entry.getValue()))
        .toArray(Filter[]::new);
  }

  boolean isAnyChosen() {
    return !chosen.isEmpty();
  }

  /** Takes the counts of an answer; what is chosen stays to be seen, even where nothing has it. */
  void show(SearchResult result) {
    var all = new ArrayList<Value>();
    for (var facet : facets) {
      var counts = result.counts(facet);
      counts.forEach(count -> all.add(new Value(facet, count)));
      chosen.getOrDefault(facet, Set.of()).stream()
          .filter(value -> counts.stream().noneMatch(count -> count.value().equals(value)))
          .forEach(value -> all.add(new Value(facet, new FacetCount(value, 0))));
    }
    values = List.copyOf(all);
    at = Math.clamp(at, 0, Math.max(0, values.size() - 1));
  }

  void move(int step) {
    at = Math.clamp((long) at + step, 0, Math.max(0, values.size() - 1));
  }

  /** Chooses the value one has come to, or lets go of it. */
  void toggle() {
    if (values.isEmpty()) {
      return;
    }
    var value = values.get(at);
    var of = chosen.computeIfAbsent(value.facet(), facet -> new LinkedHashSet<>());
    if (!of.add(value.count().value())) {
      of.remove(value.count().value());
    }
    chosen.values().removeIf(Set::isEmpty);
  }

  void letGo() {
    chosen.clear();
  }

  /** Draws as much as there is room for, the value one has come to among it. */
  void draw(Screen screen, int from, int to, int width, boolean hasFocus) {
    var rows = rows();
    int current = 0;
    for (int i = 0; i < rows.size(); i++) {
      current = rows.get(i) == at ? i : current;
    }
    int height = to - from;
    int top = Math.clamp((long) current - height + 2, 0, Math.max(0, rows.size() - height));
    for (int i = 0; i < height && top + i < rows.size(); i++) {
      int row = rows.get(top + i);
      if (row < 0) {
        screen.write(from + i, 0, width, Printable.line(values.get(-row - 1).facet().name()),
            Look.BOLD);
      } else {
        draw(screen, from + i, width, values.get(row),
            hasFocus && row == at ? Look.CHOSEN : Look.PLAIN);
      }
    }
  }

  /** The numbers of the values, and before each facet's first that number as a heading below 0. */
  private List<Integer> rows() {
    var rows = new ArrayList<Integer>();
    for (int i = 0; i < values.size(); i++) {
      if (i == 0 || !values.get(i - 1).facet().equals(values.get(i).facet())) {
        rows.add(-i - 1);
      }
      rows.add(i);
    }
    return rows;
  }

  private void draw(Screen screen, int row, int width, Value value, Look look) {
    boolean isChosen =
        chosen.getOrDefault(value.facet(), Set.of()).contains(value.count().value());
    String number = String.format(Locale.ROOT, "%,d", value.count().articles());
    screen.write(row, 0, width, " ".repeat(width), look);
    screen.write(row, 0, width, isChosen ? "[x]" : "[ ]", look);
    screen.write(row, 4, width - number.length() - 1, Printable.line(value.count().label()), look);
    screen.write(row, width - number.length(), width, number, look);
  }
}
