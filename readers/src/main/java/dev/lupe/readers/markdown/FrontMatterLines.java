package dev.lupe.readers.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lines above a Markdown text that may be front matter, looked at for what the parser passes over
 * in silence.
 *
 * @param closed whether a line of {@code ---} or {@code ...} ends them
 * @param faults what is wrong, by the number of its line
 * @param brokenKeys keys whose values can't be used
 */
record FrontMatterLines(boolean closed, Map<Long, String> faults, Set<String> brokenKeys) {
  private static final Pattern KEY = Pattern.compile(" {0,3}([A-Za-z0-9._-]+):(?:\\s(.*)|)");

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
    while (end < lines.size() && !lines.get(end).stripTrailing().matches("-{3}|\\.{3}")) {
      end++;
    }
    boolean closed = end < lines.size();
    var inside = lines.subList(1, end);
    boolean keys = inside.stream().filter(line -> !isSilent(line)).findFirst()
        .map(line -> KEY.matcher(line).matches()).orElse(closed);
    return keys ? Optional.of(checked(inside, closed)) : Optional.empty();
  }

  private static FrontMatterLines checked(List<String> lines, boolean closed) {
    var faults = new HashMap<Long, String>();
    var broken = new HashSet<String>();
    var seen = new HashSet<String>();
    for (int i = 0; i < lines.size(); i++) {
      long number = i + 2L;
      var key = KEY.matcher(lines.get(i));
      if (key.matches()) {
        boolean again = !lines.get(i).startsWith(" ") && !seen.add(key.group(1));
        if (again) {
          faults.put(number,
              "the key \"" + key.group(1) + "\" stands twice in the front matter; the"
                  + " last one counts");
        }
        var value = key.group(2) == null ? "" : key.group(2).strip();
        unclosed(value).ifPresent(mark -> {
          broken.add(key.group(1));
          faults.put(number, "the value of \"" + key.group(1) + "\" in the front matter opens a "
              + mark + " that its line does not close, and is left out; write it on one line, or a"
              + " list with a hyphen before each item");
        });
      }
    }
    return new FrontMatterLines(closed, Map.copyOf(faults), Set.copyOf(broken));
  }

  private static boolean isSilent(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }

  /** The bracket or quote a value begins with and does not end with. */
  private static Optional<String> unclosed(String value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    char open = value.charAt(0);
    int close = "[{\"'".indexOf(open) < 0 ? 0 : "]}\"'".charAt("[{\"'".indexOf(open));
    return close == 0 || value.indexOf(close, 1) > 0
        ? Optional.empty() : Optional.of(String.valueOf(open));
  }

  /** What is wrong, from the top. */
  List<Map.Entry<Long, String>> inOrder() {
    return faults.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
  }
}
