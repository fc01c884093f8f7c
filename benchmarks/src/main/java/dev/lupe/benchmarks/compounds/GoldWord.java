package dev.lupe.benchmarks.compounds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/**
 * A word and the ways it may be taken apart; one part for a simple word.
 *
 * @param word in lower case
 * @param ways the parts of each way, as they stand in the word or as the words they are forms of
 */
record GoldWord(String word, List<List<String>> ways) {
  private static final int LETTERS_ALIKE = 3;

  /**
   * Reads a list: word, tab, its parts joined by bars, other ways behind a stroke, remarks behind
   * {@code #}. The lines of a word are together its ways. Words with anything but letters are left
   * out: they are several words of an index.
   */
  static List<GoldWord> read(Path list) {
    var ways = new LinkedHashMap<String, List<List<String>>>();
    try {
      for (String line : Files.readAllLines(list)) {
        String[] columns = line.toLowerCase(Locale.GERMAN).split("\t");
        if (columns[0].chars().allMatch(Character::isLetter)) {
          for (String way : columns[1].replaceAll(" #.*", "").split(" / ")) {
            ways.computeIfAbsent(columns[0], word -> new ArrayList<>())
                .add(List.of(way.split("\\|")));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The list of compounds can't be read", e);
    }
    return ways.entrySet().stream().map(word -> new GoldWord(word.getKey(), word.getValue()))
        .toList();
  }

  /** A word that must not be taken apart. */
  static GoldWord simple(String word) {
    return new GoldWord(word, List.of(List.of(word)));
  }

  /** Whether the word may stay whole. */
  boolean isSimple() {
    return ways.stream().anyMatch(way -> way.size() == 1);
  }

  /** Whether these parts begin like those of one of the ways. */
  boolean isRight(List<String> parts) {
    return ways.stream().anyMatch(way -> areAlike(way, parts));
  }

  private static boolean areAlike(List<String> way, List<String> parts) {
    boolean alike = way.size() == parts.size();
    for (int i = 0; alike && i < way.size(); i++) {
      alike = beginning(way.get(i)).equals(beginning(parts.get(i)));
    }
    return alike;
  }

  /** Parts may stand as the words they are forms of: Häuser as Haus. */
  private static String beginning(String part) {
    String plain = part.replace("ä", "a").replace("ö", "o").replace("ü", "u").replace("ß", "ss");
    return plain.substring(0, Math.min(LETTERS_ALIKE, plain.length()));
  }
}
