package dev.lupe.quality;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Queries under the names by which judgments know them, in their order. */
public final class QuerySet {
  private final Map<String, String> texts;

  private QuerySet(Map<String, String> texts) {
    this.texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /** What was typed, by the name of the query. */
  public static QuerySet of(Map<String, String> texts) {
    return new QuerySet(texts);
  }

  /**
   * Reads a file with a name, a tab and the text of a query on each line (UTF-8).
   *
   * @throws IllegalArgumentException if a line has no tab or a name comes twice; the message names
   *     file and line
   * @throws java.io.UncheckedIOException if the file can't be read
   */
  public static QuerySet read(Path file) {
    var texts = new LinkedHashMap<String, String>();
    Columns.forEachLine(file, line -> {
      int tab = line.indexOf('\t');
      if (tab < 1) {
        throw new IllegalArgumentException(
            "expected \"name<tab>query\", found \"" + line + "\"");
      }
      String name = line.substring(0, tab).strip();
      if (texts.put(name, line.substring(tab + 1).strip()) != null) {
        throw new IllegalArgumentException("the query " + name + " was there before");
      }
    });
    return new QuerySet(texts);
  }

  /** The text of each query by its name, in the order of the file. */
  public Map<String, String> texts() {
    return texts;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof QuerySet set && texts.equals(set.texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  @Override
  public String toString() {
    return "QuerySet" + texts;
  }
}
