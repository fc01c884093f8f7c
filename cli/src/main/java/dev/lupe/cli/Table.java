package dev.lupe.cli;

import dev.lupe.result.Snippet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names to the left, what belongs to them to the right, on as many lines as it takes. */
final class Table {
  private static final String GAP = "  ";

  private final Map<String, String> rows = new LinkedHashMap<>();

  Table row(String name, String text) {
    rows.put(Printable.line(name), Printable.line(text));
    return this;
  }

  /** Each row on one line. */
  List<String> rows() {
    return rows.entrySet().stream().map(row -> row.getKey() + GAP + row.getValue()).toList();
  }

  /** The rows with their texts below one another, no wider than a number of columns. */
  List<String> lines(int columns) {
    int indent = GAP.length() + rows.keySet().stream().mapToInt(Columns::of).max().orElse(0);
    var lines = new ArrayList<String>();
    rows.forEach((name, text) -> {
      String before = name + " ".repeat(indent - Columns.of(name));
      for (var line : Wrapping.wrap(new Snippet(0, text, List.of()), columns - indent, 0)) {
        lines.add(before + line.text());
        before = " ".repeat(indent);
      }
    });
    return lines;
  }
}
