package dev.lupe.benchmarks.hibernate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fields of values in one line, told apart by the separators that ASCII has for it. */
final class Lines {
  private static final String FIELD = "\u001e";
  private static final String VALUE = "\u001f";
  private static final char LINE_BREAK = '\u001d';

  private Lines() {}

  /** The fields of a line with their values; an empty field has none. */
  static List<List<String>> fields(String line) {
    var fields = new ArrayList<List<String>>();
    for (String field : line.split(FIELD, -1)) {
      fields.add(field.isEmpty()
          ? List.of()
          : Arrays.stream(field.split(VALUE, -1)).map(each -> each.replace(LINE_BREAK, '\n'))
              .toList());
    }
    return fields;
  }
}
