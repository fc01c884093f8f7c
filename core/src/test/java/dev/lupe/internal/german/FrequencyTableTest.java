package dev.lupe.internal.german;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.internal.text.SortedWords;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FrequencyTableTest {
  private static final long SEED = 3;

  private final Random random = new Random(SEED);

  @Test
  void twoAreMergedIntoOneWithTheSumOfFrequencies() {
    for (int round = 0; round < 200; round++) {
      var one = words(random.nextInt(40));
      var other = words(random.nextInt(40));
      var expected = new TreeMap<>(one);
      other.forEach((word, frequency) -> expected.merge(word, frequency, Integer::sum));

      var merged = SortedWords.merged(sorted(one), sorted(other));

      assertThat(merged.size()).isEqualTo(expected.size());
      assertThat(all(new FrequencyTable(merged))).as("seed %d", SEED).isEqualTo(expected);
      var table = new FrequencyTable(merged);
      expected.forEach(
          (word, frequency) -> assertThat(table.frequency(word)).as(word).isEqualTo(frequency));
    }
  }

  @Test
  void wordsThatBeginWithLettersComeInTheirOrder() {
    for (int round = 0; round < 200; round++) {
      var words = words(60);
      var found = new ArrayList<String>();
      String beginning = word().substring(0, 1 + random.nextInt(2) * random.nextInt(2));

      new FrequencyTable(sorted(words)).forEachBeginning(beginning, 4, found::add);

      assertThat(found).as("%s, seed %d", beginning, SEED).isEqualTo(words.keySet().stream()
          .filter(word -> word.startsWith(beginning) && word.length() <= 4).toList());
    }
  }

  @Test
  void wordsThatHoldLettersAreFoundWhereverTheyStand() {
    var table = new FrequencyTable(
        sorted(new TreeMap<>(Map.of("bahn", 1, "bahnhof", 2, "autobahn", 3, "hof", 4))));
    var found = new ArrayList<String>();
    table.forEachHolding("bahn", 5, found::add);

    assertThat(found).isEqualTo(List.of("autobahn", "bahnhof"));
  }

  @Test
  void wordsThatHoldLettersAreTheSameAsByLookingAtAll() {
    for (int round = 0; round < 200; round++) {
      var words = words(60);
      var found = new ArrayList<String>();
      String letters = word().substring(0, 1 + random.nextInt(2));

      new FrequencyTable(sorted(words)).forEachHolding(letters, 3, found::add);

      assertThat(found).as("%s, seed %d", letters, SEED).isEqualTo(words.keySet().stream()
          .filter(word -> word.contains(letters) && word.length() >= 3).toList());
    }
  }

  static SortedWords sorted(SortedMap<String, Integer> words) {
    var sorted = new SortedWords();
    words.forEach((word, frequency) -> {
      byte[] letters = word.getBytes(StandardCharsets.UTF_8);
      sorted.add(letters, 0, letters.length, frequency);
    });
    return sorted;
  }

  private static Map<String, Integer> all(FrequencyTable table) {
    var all = new TreeMap<String, Integer>();
    table.forEach(all::put);
    return all;
  }

  private SortedMap<String, Integer> words(int count) {
    var words = new TreeMap<String, Integer>();
    for (int i = 0; i < count; i++) {
      words.put(word(), 1 + random.nextInt(9));
    }
    return words;
  }

  private String word() {
    var word = new StringBuilder();
    int length = 2 + random.nextInt(4);
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }
}
