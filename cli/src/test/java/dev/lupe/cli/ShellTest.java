package dev.lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.cli.Shell.Stream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellTest {
  @Test
  void colourIsForTerminals() {
    assertThat(ColorChoice.AUTO.isOn(shell(Map.of(), Stream.OUT))).isTrue();
    assertThat(ColorChoice.AUTO.isOn(shell(Map.of(), Stream.ERR))).isFalse();
    assertThat(ColorChoice.AUTO.isOn(shell(Map.of("TERM", "dumb"), Stream.OUT))).isFalse();
  }

  @Test
  void noColorTurnsColourOffUnlessItIsAskedFor() {
    var shell = shell(Map.of("NO_COLOR", "1"), Stream.OUT);
    assertThat(ColorChoice.AUTO.isOn(shell)).isFalse();
    assertThat(ColorChoice.ALWAYS.isOn(shell)).isTrue();
    assertThat(ColorChoice.AUTO.isOn(shell(Map.of("NO_COLOR", ""), Stream.OUT))).isTrue();
  }

  @Test
  void neverMeansNever() {
    assertThat(ColorChoice.NEVER.isOn(shell(Map.of(), Stream.OUT))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"120, 120", "10, 40", "wide, 80", "'', 80", "99999999999, 80"})
  void theWidthComesFromColumns(String columns, int width) {
    assertThat(shell(Map.of("COLUMNS", columns)).width()).isEqualTo(width);
  }

  private static Shell shell(Map<String, String> variables, Stream... terminals) {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Shell(nowhere, nowhere, variables, Set.of(terminals), Run.TODAY);
  }
}
