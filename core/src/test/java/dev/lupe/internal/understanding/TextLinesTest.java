package dev.lupe.internal.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLinesTest {
  @Test
  void everyKindOfLineBreakIsOne() {
    var text = "Ferry\r\nsails\ragain\n\n# Port\n\r";
    var lines = new TextLines(text);

    assertThat(IntStream.range(0, lines.count()).mapToObj(i -> lines.line(i).text()).toList())
        .isEqualTo(List.of("Ferry", "sails", "again", "", "Port", ""));
    assertThat(text.substring(lines.line(4).start(), lines.line(4).end())).isEqualTo("# Port");
    assertThat(lines.line(-1).isBlank()).isTrue();
    assertThat(lines.line(6).isBlank()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // The width of the text, the length of a line, the next one's first word, lines.
    "60, 55, 5, 3, true", "60, 55, 4, 3, false", "60, 60, 1, 3, true", "60, 54, 5, 3, false",
    "50, 49, 9, 3, true", "49, 48, 9, 3, false",
    "120, 119, 9, 3, true", "121, 120, 9, 3, false",
    "60, 55, 9, 2, false"})
  void aLineGoesOnWhereTheNextWordDidNotFit(
      int width, int length, int word, int filled, boolean wrapped) {
    var first = "A".repeat(filled > 2 ? length : width);
    var second = "B".repeat(word);
    var text = first + "\n" + second + " ship" + (filled > 2 ? "\n\n" + "C".repeat(width) : "");

    assertThat(new TextLines(text).isWrapped(0)).isEqualTo(wrapped);
    assertThat(new TextLines(text.replace(" ship", "")).isWrapped(0)).isEqualTo(wrapped);
  }

  @Test
  void aLineGoesOnInASmallLetterAndNotInABlankLine() {
    var lines = new TextLines("The ferry\nsails\nAgain\n\nthe ferry");

    assertThat(IntStream.range(0, 5).mapToObj(lines::isWrapped).toList())
        .isEqualTo(List.of(true, false, false, true, false));
    assertThat(IntStream.of(0, 1, 2, 4).mapToObj(lines::isInWrappedParagraph).toList())
        .isEqualTo(List.of(true, true, false, false));
  }
}
