package dev.lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.result.Snippet;
import dev.lupe.result.Span;
import dev.lupe.result.Span.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WrappingTest {
  @Test
  void linesBreakAtBlanks() {
    assertThat(wrapped("The ship left port", 10)).containsExactly("The ship", "left port");
  }

  @Test
  void aWordWiderThanALineIsBrokenWithin() {
    assertThat(wrapped("in Donaudampfschiff", 6))
        .containsExactly("in", "Donaud", "ampfsc", "hiff");
  }

  @Test
  void lineBreaksAndTabsAreBlanks() {
    assertThat(wrapped(" one\ntwo\tthree ", 80)).containsExactly("one two three");
  }

  @Test
  void aMarkGoesOnOnTheNextLine() {
    var phrase = new Snippet(0, "the old harbour", List.of(new Span(4, 15, Reason.EXACT)));
    assertThat(Wrapping.wrap(phrase, 9, 1).stream().map(Snippet::toPlain))
        .containsExactly("the [old]", "[harbour]");
  }

  @Test
  void bracketsCountAsColumns() {
    var marked = new Snippet(0, "a bc d", List.of(new Span(2, 4, Reason.EXACT)));
    assertThat(Wrapping.wrap(marked, 6, 1)).hasSize(2);
    assertThat(Wrapping.wrap(marked, 6, 0)).hasSize(1);
  }

  @Test
  void eastAsianLettersTakeTwoColumnsAndAccentsNone() {
    assertThat(wrapped("東京の港", 4)).containsExactly("東京", "の港");
    assertThat(wrapped("u\u0308bel", 4)).containsExactly("u\u0308bel");
  }

  @Test
  void nothingIsLostAndOnlyABrokenMarkIsWiderThanALine() {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      var text = text(random);
      int columns = 5 + random.nextInt(20);
      var lines = Wrapping.wrap(text, columns, 1);
      assertThat(String.join("", lines.stream().map(Snippet::text).toList()).replace(" ", ""))
          .as("seed %d", seed).isEqualTo(text.text().replace(" ", ""));
      assertThat(lines).as("seed %d", seed)
          .allMatch(line -> Columns.of(line.toPlain()) <= columns + 2);
    }
  }

  private static Snippet text(Random random) {
    var letters = new StringBuilder();
    int length = random.nextInt(60);
    while (letters.length() < length) {
      letters.appendCodePoint(List.of((int) ' ', (int) 'a', (int) 'ß', 0x4E2D, 0x1F600)
          .get(random.nextInt(5)));
    }
    String text = letters.toString();
    var spans = new ArrayList<Span>();
    for (int at = 0; at + 3 < text.length(); at += 3 + random.nextInt(9)) {
      if (text.charAt(at) == 'a' && text.charAt(at + 1) == 'a') {
        spans.add(new Span(at, at + 2, Reason.EXACT));
      }
    }
    return new Snippet(0, text, spans);
  }

  private static List<String> wrapped(String text, int columns) {
    return Wrapping.wrap(new Snippet(0, text, List.of()), columns, 0).stream()
        .map(Snippet::text)
        .toList();
  }
}
