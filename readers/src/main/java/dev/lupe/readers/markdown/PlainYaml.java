package dev.lupe.readers.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of YAML that people write above their texts: keys with a value, a list in either form or a
 * block of lines, and keys below keys. Everything is text; types, tags and references mean nothing,
 * and what YAML would refuse, such as a second colon in a title, is taken as it stands.
 */
final class PlainYaml {
  private static final Pattern KEY =
      Pattern.compile("([\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]*+):(?:\\s++(.*)|)");
  private static final Pattern BLOCK = Pattern.compile("([|>])[-+0-9]*");

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Map<Long, String> faults = new TreeMap<>();
  private final List<String> lines;
  private int next;

  private PlainYaml(List<String> lines) {
    this.lines = lines;
  }

  /** Reads the lines between the marks. */
  static PlainYaml of(List<String> lines) {
    var yaml = new PlainYaml(lines);
    while (yaml.next < lines.size()) {
      yaml.readEntry();
    }
    return yaml;
  }

  /** Whether lines look like this: the first that says something has a key. */
  static boolean beginsIn(List<String> lines, boolean otherwise) {
    return lines.stream().filter(line -> !isSilent(line)).findFirst()
        .map(line -> key(line).matches()).orElse(otherwise);
  }

  Map<String, List<String>> values() {
    return values;
  }

  /** What is wrong, by the number of the line in the file. */
  Map<Long, String> faults() {
    return faults;
  }

  private void readEntry() {
    long number = next + 2L;
    var line = lines.get(next++);
    var key = key(line);
    if (isSilent(line) || !key.matches()) {
      return;
    }
    var name = key.group(1);
    if (values.containsKey(name)) {
      faults.put(number, "the key \"" + name + "\" stands twice in the front matter; the last one"
          + " counts");
    }
    var value = key.group(2) == null ? "" : key.group(2).strip();
    var block = BLOCK.matcher(value);
    if (block.matches()) {
      values.put(name, List.of(block(indent(line), block.group(1).equals("|") ? "\n" : " ")));
    } else if (value.isEmpty()) {
      values.put(name, new ArrayList<>());
      readBelow(name, indent(line));
    } else {
      var whole = FlowText.isOpen(value) ? closed(value) : value + more(indent(line));
      if (FlowText.isOpen(whole)) {
        values.remove(name);
        faults.put(number, "the value of \"" + name + "\" in the front matter opens a "
            + whole.charAt(0) + " that nothing closes, and is left out; close it, or write a list"
            + " with a hyphen before each item");
      } else {
        values.put(name, FlowText.items(whole));
      }
    }
  }

  /** The items, keys or lines below a key without a value of its own. */
  private void readBelow(String name, int indent) {
    while (next < lines.size()) {
      var line = lines.get(next);
      var text = line.strip();
      if (isSilent(line)) {
        next++;
      } else if (text.startsWith("- ") && indent(line) >= indent) {
        next++;
        var item = text.substring(2).strip();
        var part = key(item);
        values.computeIfAbsent(name, key -> new ArrayList<>()).addAll(FlowText.items(
            part.matches() && part.group(2) != null && part.group(1).equals("name")
                ? part.group(2) : item));
      } else if (indent(line) > indent) {
        next++;
        var part = key(line);
        var below = part.matches() ? name + "." + part.group(1) : name;
        var value = part.matches() ? part.group(2) : text;
        if (value != null) {
          values.computeIfAbsent(below, key -> new ArrayList<>()).addAll(FlowText.items(value));
        }
      } else {
        return;
      }
    }
  }

  /** The value with the lines that close what it opens; as it is if none does. */
  private String closed(String value) {
    var whole = new StringBuilder(value);
    for (int at = next; at < lines.size() && !startsEntry(lines.get(at))
        && whole.length() <= FlowText.LONGEST; at++) {
      whole.append(' ').append(lines.get(at).strip());
      if (!FlowText.isOpen(whole.toString())) {
        next = at + 1;
        return whole.toString();
      }
    }
    return value;
  }

  /** The lines indented below a value, which go on with it. */
  private String more(int indent) {
    var more = new StringBuilder();
    while (next < lines.size() && !isSilent(lines.get(next)) && indent(lines.get(next)) > indent) {
      more.append(' ').append(lines.get(next++).strip());
    }
    return more.toString();
  }

  private String block(int indent, String between) {
    var block = new StringBuilder();
    while (next < lines.size()
        && (lines.get(next).isBlank() || indent(lines.get(next)) > indent)) {
      var text = lines.get(next++).strip();
      boolean begins = block.isEmpty() || block.charAt(block.length() - 1) == '\n';
      block.append(text.isEmpty() ? "\n" : begins ? "" : between).append(text);
    }
    return block.toString().strip();
  }

  private static boolean startsEntry(String line) {
    return indent(line) == 0 && key(line).matches();
  }

  private static Matcher key(String line) {
    return KEY.matcher(line.strip());
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static boolean isSilent(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }
}
