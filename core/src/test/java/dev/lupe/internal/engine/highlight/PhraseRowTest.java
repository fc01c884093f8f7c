package dev.lupe.internal.engine.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhraseRowTest {

  @Test
  void wordsInARowMeet() {
    assertThat(meetings(0, row(0, 10), row(5, 10), row(7, 10))).containsExactly("10-11");
  }

  @Test
  void wordsApartMeetOnlyWithSlop() {
    assertThat(meetings(1, row(3), row(5))).isEmpty();
    assertThat(meetings(2, row(3), row(5))).containsExactly("3-6");
  }

  @Test
  void aPlaceThatIsNotTheNearestMayBeTheRightOne() {
    assertThat(meetings(3, row(0), row(-2, 3), row(3))).containsExactly("0-4");
  }

  @Test
  void theTightestStretchCounts() {
    assertThat(meetings(5, row(0, 4, 9), row(10))).containsExactly("9-11");
  }

  @Test
  void meetingsAreThoseThatAllCombinationsHave() {
    var random = new Random(5);
    for (int round = 0; round < 2_000; round++) {
      int slop = random.nextInt(6);
      var places = new ArrayList<int[]>();
      for (int i = 0; i < 2 + random.nextInt(3); i++) {
        places.add(random.ints(1 + random.nextInt(5), 0, 30).sorted().distinct().toArray());
      }
      int tightest = tightest(places, 0, Integer.MAX_VALUE, Integer.MIN_VALUE);
      var rows = places.stream().map(PhraseRowTest::row).toArray(PhraseRow[]::new);
      assertThat(meetings(slop, rows).isEmpty())
          .as("round %s", round).isEqualTo(tightest > slop);
    }
  }

  /** The least room that one place of each word takes, over all combinations. */
  private static int tightest(List<int[]> places, int from, int least, int most) {
    if (from == places.size()) {
      return most - least;
    }
    return Arrays.stream(places.get(from))
        .map(at -> tightest(places, from + 1, Math.min(least, at), Math.max(most, at)))
        .min().orElseThrow();
  }

  private static List<String> meetings(int slop, PhraseRow... rows) {
    var found = new ArrayList<String>();
    PhraseRow.meetings(List.of(rows), slop, (start, end) -> found.add(start + "-" + end));
    return found;
  }

  /** A word at these places; its offsets are the same numbers. */
  private static PhraseRow row(int... positions) {
    var row = new PhraseRow(positions.length);
    for (int i = 0; i < positions.length; i++) {
      row.set(i, positions[i], positions[i], positions[i] + 1);
    }
    return row;
  }
}
