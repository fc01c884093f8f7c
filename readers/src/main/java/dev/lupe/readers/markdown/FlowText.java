package dev.lupe.readers.markdown;

import java.util.ArrayList;
import java.util.List;

/** Values of YAML as they stand on a line: plain, in quotes, or a list in square brackets. */
final class FlowText {
  /** Longer values are taken as they stand. */
  static final int LONGEST = 20_000;

  private FlowText() {}

  /** Whether the bracket or quote a value begins with is not closed. */
  static boolean isOpen(String value) {
    return !value.isEmpty() && value.length() <= LONGEST && "[{\"'".indexOf(value.charAt(0)) >= 0
        && end(value, 0) < 0;
  }

  /** The items of a list in square brackets; else the value, without its quotes. */
  static List<String> items(String value) {
    var text = value.strip();
    if (text.length() > LONGEST || !text.startsWith("[") || end(text, 0) != text.length() - 1) {
      return List.of(unquoted(text));
    }
    var items = new ArrayList<String>();
    int start = 1;
    boolean first = true;
    for (int at = 1; at < text.length(); at++) {
      char c = text.charAt(at);
      int end = first && "[{\"'".indexOf(c) >= 0 ? end(text, at) : -1;
      if (end > 0) {
        at = end;
      } else if (c == ',' || at == text.length() - 1) {
        items.add(unquoted(text.substring(start, at).strip()));
        start = at + 1;
      }
      first = start == at + 1 || first && c == ' ';
    }
    return items.stream().filter(item -> !item.isEmpty()).toList();
  }

  /** Where the bracket or quote closes that stands here; -1 if it does not. */
  private static int end(String text, int start) {
    char open = text.charAt(start);
    if (open == '"' || open == '\'') {
      for (int at = start + 1; at < text.length(); at++) {
        if (open == '"' && text.charAt(at) == '\\') {
          at++;
        } else if (text.charAt(at) == open) {
          if (open == '"' || !text.startsWith("''", at)) {
            return at;
          }
          at++;
        }
      }
      return -1;
    }
    int depth = 0;
    boolean quotesClose = true;
    for (int at = start; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean quote =
          quotesClose && (c == '"' || c == '\'') && "[{, :".indexOf(text.charAt(at - 1)) >= 0;
      int end = quote ? end(text, at) : -1;
      quotesClose &= !quote || end > 0;
      if (end > 0) {
        at = end;
      } else if (c == '[' || c == '{') {
        depth++;
      } else if ((c == ']' || c == '}') && --depth == 0) {
        return at;
      }
    }
    return -1;
  }

  private static String unquoted(String text) {
    if (text.length() < 2 || "\"'".indexOf(text.charAt(0)) < 0
        || end(text, 0) != text.length() - 1) {
      return text;
    }
    var inside = text.substring(1, text.length() - 1);
    return text.charAt(0) == '\'' ? inside.replace("''", "'")
        : inside.replace("\\\"", "\"").replace("\\n", "\n").replace("\\\\", "\\");
  }
}
