package dev.lupe.readers.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The lines above a Markdown text that hold what is said about it.
 *
 * @param closed whether a line of {@code ---} or {@code ...} ends them; all is text otherwise
 * @param values what they hold, by key
 * @param faults what is wrong, by the number of its line, from the top
 * @param below the text below them
 */
record FrontMatterLines(boolean closed, Map<String, List<String>> values,
    Map<Long, String> faults, String below) {
  /** The front matter; empty if the text does not begin with any. */
  static Optional<FrontMatterLines> of(String text) {
    if (!text.startsWith("---")) {
      return Optional.empty();
    }
    var lines = text.lines().toList();
    if (!lines.getFirst().stripTrailing().equals("---")) {
      return Optional.empty();
    }
    int end = 1;
    while (end < lines.size() && !isEnd(lines.get(end))) {
      end++;
    }
    boolean closed = end < lines.size();
    var inside = lines.subList(1, end);
    if (!PlainYaml.beginsIn(inside, closed)) {
      return Optional.empty();
    }
    var yaml = PlainYaml.of(inside);
    var below = lines.stream().skip(closed ? end + 1 : 0).collect(Collectors.joining("\n"));
    return Optional.of(closed
        ? new FrontMatterLines(true, yaml.values(), yaml.faults(), below)
        : new FrontMatterLines(false, Map.of(), Map.of(1L, "the front matter that begins here has"
            + " no end, so all of it is read as text; end it with a line of ---"), below));
  }

  private static boolean isEnd(String line) {
    var mark = line.stripTrailing();
    return mark.equals("---") || mark.equals("...");
  }
}
