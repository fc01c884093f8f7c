package dev.lupe.benchmarks.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much two texts have in common, by their words. */
final class TokenOverlap {
  private TokenOverlap() {}

  /** The harmonic mean of precision and recall of the words, each as often as it stands there. */
  static double f1(String found, String right) {
    var words = words(found);
    var wanted = words(right);
    var left = new HashMap<>(wanted.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    long hits = words.stream().filter(word -> left.merge(word, -1L, Long::sum) >= 0).count();
    return hits == 0 ? 0 : 2.0 * hits / (words.size() + wanted.size());
  }

  /** The text with every run of blanks as one. */
  static String withSingleBlanks(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty()).toList();
  }
}
