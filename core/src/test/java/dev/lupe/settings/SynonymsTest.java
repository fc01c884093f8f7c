package dev.lupe.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.error.SettingsRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymsTest {
  @TempDir
  static Path folder;

  @Test
  void linesAreRules() {
    var synonyms = Synonyms.parse("""
        # vehicles
        car, motor  car,automobile

        fruit => apple, pear
        10\\,000 steps, long walk
        """);

    assertThat(synonyms.rules()).hasSize(3);
    assertThat(synonyms.rules().getFirst().isTwoWay()).isTrue();
    assertThat(synonyms.rules().getFirst().typed()).isEqualTo(
        List.of("car", "motor car", "automobile"));
    assertThat(synonyms.rules().get(1).found()).isEqualTo(List.of("apple", "pear"));
    assertThat(synonyms.rules().get(2).typed()).startsWith("10,000 steps");
  }

  @Test
  void linesThatAreWrittenAreRead() {
    var synonyms = Synonyms.none().equal("car", "motor car").oneWay("fruit", "apple", "10,000");

    assertThat(Synonyms.parse(synonyms.lines())).isEqualTo(synonyms);
    assertThat(synonyms.lines()).isEqualTo("car, motor car\nfruit => apple, 10\\,000\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
      alone             | 'alone' stands alone; write 'a, b' or 'a => b'
      a => b => c       | '=>' stands more than once
      a, , b            | there is nothing between two commas
      a =>              | there is nothing on one side of '=>'
      => a              | there is nothing on one side of '=>'
      a, ?!             | '?!' has no letter and no digit in it
      a, 1 2 3 4 5 6 7 8 9 | '1 2 3 4 5 6 7 8 9' has more than 8 words""")
  void aLineThatCannotBeReadIsNamed(String line, String reason) {
    assertThatThrownBy(() -> Synonyms.parse("one, two\n\n" + line))
        .isInstanceOfSatisfying(SettingsRefusedException.class,
            e -> assertThat(e.line()).isEqualTo(3))
        .hasMessage("The synonyms, line 3: " + reason);
  }

  @Test
  void aFileIsNamedToo() throws IOException {
    var file = Files.writeString(folder.resolve("cars.txt"), "\ufeffcar, auto\nalone\n");

    assertThatThrownBy(() -> Synonyms.read(file)).hasMessageContaining("cars.txt, line 2: ");
  }

  @Test
  void tooManyExpressionsAreRefused() {
    assertThatThrownBy(() -> Synonyms.parse("a,".repeat(64) + "a"))
        .isInstanceOf(SettingsRefusedException.class);
    assertThatThrownBy(() -> Synonyms.none().equal("a"))
        .isInstanceOf(SettingsRefusedException.class);
  }
}
