package dev.lupe.readers.xml;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Names in a byline: {@code By Jane Doe and John Roe}. */
final class Bylines {
  private Bylines() {}

  static List<String> of(String byline) {
    var text = byline.strip();
    var lower = text.toLowerCase(Locale.ROOT);
    boolean introduced = lower.startsWith("by ") || lower.startsWith("von ");
    var names = introduced ? text.substring(text.indexOf(' ') + 1) : text;
    return Arrays.stream(names.split(",|;| and | und "))
        .map(String::strip).filter(name -> !name.isEmpty()).toList();
  }
}
