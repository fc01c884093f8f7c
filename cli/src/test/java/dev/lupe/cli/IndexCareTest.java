package dev.lupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.ArticleIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indexes that are checked, copied, rebuilt and written out. */
class IndexCareTest {
  @TempDir
  Path folder;

  private Path index;

  @BeforeEach
  void makeAnIndex() throws IOException {
    index = folder.resolve("index");
    Files.writeString(folder.resolve("wire.jsonl"), """
        {"id":"w1","title":"Lake port opens","body":"The port on the lake opened.","language":"en"}
        {"id":"w2","title":"Gr\\u00fc\\u00dfe","body":"Ein Gru\\u00df vom See.","language":"de"}
        """);
    Run.lupe("index", "--index", index, folder.resolve("wire.jsonl"));
  }

  @Test
  void aSoundIndexIsSaidToBeSound() {
    for (var run : new Run[] {Run.lupe("verify", "--index", index),
      Run.lupe("verify", "--index", index, "--deep")}) {
      assertThat(run.out()).matches("sound: \\d+ files, [\\d,]+ KB, 2 articles\n");
      assertThat(run.exit()).isZero();
    }
  }

  @Test
  void damageIsNamedAndIsThree() throws IOException {
    try (var files = Files.list(index)) {
      Path victim =
          files.filter(file -> file.toString().endsWith(".cfs")).findFirst().orElseThrow();
      byte[] content = Files.readAllBytes(victim);
      content[content.length / 2] ^= 1;
      Files.write(victim, content);
    }
    var run = Run.lupe("verify", "--index", index);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).startsWith("damaged: _").contains(".cfs: it is not as it was written");
    assertThat(run.out()).startsWith("1 damaged: ");
  }

  @Test
  void anIndexIsCopiedAndRestored() {
    Path copy = folder.resolve("copy");
    assertThat(Run.lupe("snapshot", "--index", index, copy).out())
        .startsWith("2 articles; ").endsWith("sound\n");
    assertThat(Run.lupe("search", "--index", copy, "port").exit()).isZero();
    assertThat(Run.lupe("restore", copy, "--index", folder.resolve("again")).exit()).isZero();
    assertThat(Run.lupe("search", "--index", folder.resolve("again"), "port").exit()).isZero();
    var refused = Run.lupe("restore", copy, "--index", index);
    assertThat(refused.exit()).isEqualTo(3);
    assertThat(refused.err()).contains("holds an index already");
  }

  @Test
  void anIndexIsRebuilt() {
    assertThat(Run.lupe("rebuild", "--index", index).out())
        .matches("2 articles read anew, \\d+\\.\\d s\n");
    var none = Run.lupe("rebuild", "--index", folder.resolve("none"));
    assertThat(none.exit()).isEqualTo(3);
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void allArticlesAreWrittenAndReadBack() {
    Path file = folder.resolve("all.jsonl");
    assertThat(Run.lupe("export", "--index", index, file).out()).isEqualTo("2 articles written\n");
    Run.lupe("index", "--index", folder.resolve("again"), file);
    var out = Run.lupe("export", "--index", index).out();
    assertThat(out).contains("\"title\":\"Grüße\"").hasLineCount(2);
    // Their order has no meaning: articles of one index may lie in several segments.
    assertThat(Run.lupe("export", "--index", folder.resolve("again")).out().lines())
        .containsExactlyInAnyOrderElementsOf(out.lines().toList());
  }

  @Test
  void anExportGoesWhereALinkLeads() throws IOException {
    var file = Files.writeString(folder.resolve("there.jsonl"), "old");
    var link = Files.createSymbolicLink(folder.resolve("link.jsonl"), file);
    Run.lupe("export", "--index", index, link);

    assertThat(link).isSymbolicLink();
    assertThat(file).content().contains("\"title\":\"Grüße\"").doesNotContain("old");
    assertThat(Run.lupe("export", "--index", index, "-").out()).hasLineCount(2);
  }

  @Test
  void anExportIntoAFolderIsRefused() {
    var run = Run.lupe("export", "--index", index, folder);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("lupe: '" + folder);
    assertThat(folder).isDirectory();
  }

  @Test
  void theFolderThatAnExportMissesIsNamed() {
    var run = Run.lupe("export", "--index", index, folder.resolve("missing").resolve("all.jsonl"));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("lupe: There is no file or folder '" + folder.resolve("missing") + "'\n");
  }

  @Test
  void whoWritesAlreadyIsNamed() {
    try (var held = ArticleIndex.open(index)) {
      held.stats();
      var run = Run.lupe("index", "--index", index, folder.resolve("wire.jsonl"));
      assertThat(run.exit()).isEqualTo(3);
      assertThat(run.err()).contains("open for writing in this process since 20");
      assertThat(Run.lupe("search", "--index", index, "port").exit()).isZero();
    }
    assertThat(index.resolve("lupe-writer.txt")).doesNotExist();
  }
}
