package dev.lupe.internal.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The lists of names beside the tests, and how a typed name meets one in an article. */
final class NamePairs {
  private NamePairs() {}

  static List<String[]> in(String resource) throws IOException {
    try (var in = NamePairs.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("no such list: " + resource);
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      return lines.filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).toList();
    }
  }

  static boolean meet(String typed, String written, Locale language) {
    return !Collections.disjoint(NameKey.queryKeys(typed), NameKey.keys(written, language));
  }

  /** Each finds the other: the English one in German news, the German one in English news. */
  static boolean meetBothWays(String english, String german) {
    return meet(english, german, Locale.GERMAN) && meet(german, english, Locale.ENGLISH);
  }

  /** One finds the other in the news of either language. */
  static boolean meetAnywhere(String one, String other) {
    return meet(one, other, Locale.ENGLISH) || meet(one, other, Locale.GERMAN)
        || meet(other, one, Locale.ENGLISH) || meet(other, one, Locale.GERMAN);
  }
}
