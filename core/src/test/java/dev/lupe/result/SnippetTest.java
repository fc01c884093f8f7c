package dev.lupe.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.result.Span.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetTest {
  private static final String ON = "\u001b[1;33m";
  private static final String OFF = "\u001b[0m";

  @Test
  void htmlEscapesEverythingInsideAndOutsideOfMarks() {
    var snippet = snippet("<b>&\"'</b> <i>", 1, 6);

    assertThat(snippet.toHtml())
        .isEqualTo("&lt;<mark>b&gt;&amp;&quot;&#39;</mark>&lt;/b&gt; &lt;i&gt;");
  }

  @Test
  void ansiColoursMarks() {
    assertThat(snippet("the old bridge", 4, 7).toAnsi())
        .isEqualTo("the " + ON + "old" + OFF + " bridge");
  }

  @Test
  void plainSetsMarksInBrackets() {
    assertThat(snippet("the old bridge", 0, 3, 8, 14).toPlain()).isEqualTo("[the] old [bridge]");
  }

  @Test
  void aTextWithoutMarksStaysAsItIs() {
    assertThat(snippet("Straße, 🚆 东京\n\tnext").toAnsi()).isEqualTo("Straße, 🚆 东京\n\tnext");
    assertThat(snippet("").toHtml()).isEmpty();
  }

  @Test
  void lineBreaksOfWindowsAreLineBreaks() {
    assertThat(snippet("one\r\ntwo\rthree").toAnsi()).isEqualTo("one\ntwothree");
    assertThat(snippet("one\r\ntwo", 0, 3).toHtml()).isEqualTo("<mark>one</mark>\ntwo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001b[2J", "\u009b31m", "\u0000", "\u0007", "\b\b", "\u007f", "\u0085",
    "\u202e", "\u2066"})
  void nothingSteersATerminal(String hostile) {
    for (var text : List.of(snippet("a" + hostile + "b").toAnsi(),
        snippet("a" + hostile + "b").toPlain(), snippet("a" + hostile + "b").toHtml())) {
      assertThat(text).startsWith("a\uFFFD").endsWith("b");
      assertThat(text.chars()).noneMatch(SnippetTest::steers);
    }
  }

  @Test
  void randomTextsAreRenderedSafely() {
    var random = new Random(17);
    for (int round = 0; round < 2_000; round++) {
      String text = random.ints(random.nextInt(30), 0, 0x2100).collect(StringBuilder::new,
          StringBuilder::appendCodePoint, StringBuilder::append).toString();
      var spans = new ArrayList<Span>();
      for (int at = random.nextInt(5); at < text.length(); at += 1 + random.nextInt(6)) {
        int end = Math.min(text.length(), at + 1 + random.nextInt(4));
        spans.add(new Span(at, end, Reason.STEM));
        at = end;
      }
      var snippet = new Snippet(0, text, spans);
      String ansi = snippet.toAnsi();
      assertThat(ansi.replace(ON, "").replace(OFF, "").chars()).noneMatch(SnippetTest::steers);
      assertThat(count(ansi, ON)).isEqualTo(spans.size()).isEqualTo(count(ansi, OFF));
      String html = snippet.toHtml();
      assertThat(html.replace("<mark>", "").replace("</mark>", ""))
          .doesNotContain("<", ">", "\"", "'");
      assertThat(count(html, "<mark>")).isEqualTo(spans.size());
    }
  }

  @Test
  void theSpansOfASnippetCantBeChanged() {
    var spans = new ArrayList<>(List.of(new Span(0, 1, Reason.EXACT)));
    var snippet = new Snippet(0, "abc", spans);
    spans.clear();

    assertThat(snippet.spans()).hasSize(1);
    assertThatThrownBy(() -> snippet.spans().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static boolean steers(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t'
        || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  private static int count(String text, String part) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }

  private static Snippet snippet(String text, int... bounds) {
    var spans = new ArrayList<Span>();
    for (int i = 0; i < bounds.length; i += 2) {
      spans.add(new Span(bounds[i], bounds[i + 1], Reason.EXACT));
    }
    return new Snippet(0, text, spans);
  }
}
