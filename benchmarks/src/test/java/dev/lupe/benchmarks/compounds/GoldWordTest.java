package dev.lupe.benchmarks.compounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldWordTest {
  @TempDir
  Path folder;

  @Test
  void wordsComeWithAllTheirWays() throws IOException {
    Path list = Files.writeString(folder.resolve("list.tsv"), """
        #word\tparts
        Hafenmeister\thafen|meister # a remark
        Dachsegel\tdach|segel / dachs|egel
        Hafenhäuser\thafen|haus
        Dachs-Bau\tdachs|bau
        Hafen\thafen
        hafen\thafen
        """);
    var words = GoldWord.read(list);
    assertThat(words).extracting(GoldWord::word)
        .containsExactly("hafenmeister", "dachsegel", "hafenhäuser", "hafen");
    assertThat(words).filteredOn(GoldWord::isSimple).extracting(GoldWord::word)
        .containsExactly("hafen");
    assertThat(words.get(1).isRight(List.of("dachs", "egel"))).isTrue();
    assertThat(words.get(1).isRight(List.of("dachsegel"))).isFalse();
    assertThat(words.get(2).isRight(List.of("hafen", "häuser"))).isTrue();
  }

  @Test
  void theListOfSimpleWordsHasEachOnce() {
    assertThat(SplitCompounds.simpleWords()).hasSizeGreaterThan(800).doesNotHaveDuplicates()
        .allMatch(GoldWord::isSimple);
  }
}
