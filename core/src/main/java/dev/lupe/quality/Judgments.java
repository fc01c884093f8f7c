package dev.lupe.quality;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which articles are right for which query, and how right: 0 is not relevant, 1 and more is. */
public final class Judgments {
  private final Map<String, Map<String, Integer>> grades;

  private Judgments(Map<String, Map<String, Integer>> grades) {
    var copy = new LinkedHashMap<String, Map<String, Integer>>();
    grades.forEach((query, those) -> copy.put(query,
        Collections.unmodifiableMap(new LinkedHashMap<>(those))));
    this.grades = Collections.unmodifiableMap(copy);
  }

  /** Grades by the name of the query and the id of the article. */
  public static Judgments of(Map<String, Map<String, Integer>> grades) {
    return new Judgments(grades);
  }

  /**
   * Reads a TREC qrels file: query, a number that is not looked at, article, grade on each line. Of
   * several lines on one pair the last one counts.
   *
   * @throws IllegalArgumentException if a line is different; the message names file and line
   * @throws java.io.UncheckedIOException if the file can't be read
   */
  public static Judgments read(Path file) {
    var grades = new LinkedHashMap<String, Map<String, Integer>>();
    Columns.forEachLine(file, line -> {
      var columns = Columns.of(line, 1, "query 0 article grade");
      grades.computeIfAbsent(columns.before()[0], query -> new LinkedHashMap<>())
          .put(columns.id(), grade(columns.after()[0]));
    });
    return new Judgments(grades);
  }

  private static int grade(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("the grade \"" + text + "\" is no whole number", e);
    }
  }

  /** The queries for which some article is relevant: those that can be measured. */
  public List<String> queries() {
    return grades.keySet().stream()
        .filter(query -> grades(query).values().stream().anyMatch(grade -> grade > 0)).toList();
  }

  /** The grade of each judged article of a query; empty for a query without judgments. */
  public Map<String, Integer> grades(String query) {
    return grades.getOrDefault(query, Map.of());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Judgments judgments && grades.equals(judgments.grades);
  }

  @Override
  public int hashCode() {
    return grades.hashCode();
  }

  @Override
  public String toString() {
    return "Judgments" + grades;
  }
}
