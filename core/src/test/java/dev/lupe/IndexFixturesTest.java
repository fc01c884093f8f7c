package dev.lupe;

import static dev.lupe.Found.ids;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.article.Article;
import dev.lupe.error.IndexFormatException;
import dev.lupe.language.Language;
import dev.lupe.language.Languages;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Indexes that earlier versions wrote, as they lie in the folder of test data. */
class IndexFixturesTest {
  private static final Path FIXTURES =
      Path.of(System.getProperty("lupe.root"), "testdata/indexes");
  private static final IndexSettings SETTINGS = IndexSettings.defaults()
      .languages(language("en"), language("de"))
      .pathFacets("section")
      .rebuildWhenOutdated(true);

  @TempDir
  Path temp;

  @ParameterizedTest
  @MethodSource("formats")
  void anIndexOfEachFormatIsOpenedOrRebuilt(Path fixture) throws IOException {
    var articles = Files.readAllLines(fixture.resolveSibling(fixture.getFileName() + ".jsonl"),
        UTF_8).stream().map(Article::fromJson).toList();
    try (var index = ArticleIndex.open(copy(fixture), SETTINGS)) {
      for (int round = 0; round < 2; round++) {
        assertThat(articles).isNotEmpty()
            .allSatisfy(article -> assertThat(index.get(article.id())).contains(article));
        assertThat(ids(index, "ferries islands")).contains("ferry-1");
        assertThat(ids(index, "Verkehr")).contains("fracht-1");
        assertThat(ids(index, "place:Kiel")).containsExactly("fracht-1");
        assertThat(index.verifyDeep().damages()).isEmpty();
        index.rebuild();
      }
      assertThat(index.description().outdated()).isFalse();
    }
  }

  @Test
  void anIndexOfAnotherLuceneIsOneClearError() throws IOException {
    var folder = copy(FIXTURES.resolve("lucene-9"));
    for (boolean readOnly : List.of(true, false)) {
      assertThatThrownBy(
          () -> (readOnly ? ArticleIndex.openReadOnly(folder) : ArticleIndex.open(folder)).close())
          .isInstanceOf(IndexFormatException.class)
          .hasMessageContaining(folder.toString()).hasMessageContaining("Lucene")
          .hasMessageContaining("index the articles again");
    }
  }

  static List<Path> formats() throws IOException {
    try (var folders = Files.list(FIXTURES)) {
      return folders.filter(Files::isDirectory)
          .filter(folder -> folder.getFileName().toString().startsWith("format-")).sorted()
          .toList();
    }
  }

  private Path copy(Path fixture) throws IOException {
    var copy = Files.createDirectory(temp.resolve("copy"));
    try (var files = Files.list(fixture)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName().toString()));
      }
    }
    return copy;
  }

  private static Language language(String tag) {
    return Languages.named(tag).orElseThrow();
  }
}
