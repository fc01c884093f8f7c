package dev.lupe.internal.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BestTest {
  @Test
  void theyAreThoseThatComeFirstInOrder() {
    var random = new Random(5);
    for (int count : new int[] {0, 1, 7, 100, 1_000}) {
      var best = new Best<Integer>(count, Comparator.reverseOrder());
      var all = random.ints(500, 0, 300).boxed().toList();
      all.forEach(best::offer);
      assertThat(best.sorted()).isEqualTo(
          all.stream().sorted(Comparator.reverseOrder()).limit(count).toList());
    }
  }
}
