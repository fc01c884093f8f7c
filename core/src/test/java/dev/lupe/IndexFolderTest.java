package dev.lupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lupe.article.Article;
import dev.lupe.error.IndexException;
import dev.lupe.error.IndexFormatException;
import dev.lupe.error.IndexInUseException;
import dev.lupe.error.IndexNotFoundException;
import dev.lupe.error.IndexReadOnlyException;
import dev.lupe.error.IndexStorageException;
import dev.lupe.language.English;
import dev.lupe.language.French;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {
  private static final Article BRIDGE = Article.of("bridge", "", "The bridge is open.");

  @TempDir
  Path folder;

  @Test
  void anEmptyFolderBecomesAnIndex() {
    try (var index = ArticleIndex.open(folder)) {
      index.add(BRIDGE);
      assertThat(index.stats().place()).isEqualTo(folder.toAbsolutePath().toString());
    }
    try (var index = ArticleIndex.open(folder)) {
      assertThat(index.get("bridge")).contains(BRIDGE);
    }
  }

  @Test
  void aMissingFolderIsMadeWhereItsParentExists() {
    try (var index = ArticleIndex.open(folder.resolve("new"))) {
      assertThat(index.stats().articles()).isZero();
    }
    assertThat(folder.resolve("new")).isDirectory();
  }

  @Test
  void nothingIsMadeWhereTheParentIsMissing() throws IOException {
    refused(IndexNotFoundException.class, () -> ArticleIndex.open(folder.resolve("a/b")),
        "parent folder does not exist");
  }

  @Test
  void aFolderOfOtherFilesIsRefused() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear Sir or Madam");

    refused(IndexFormatException.class, () -> ArticleIndex.open(folder), "other files");
    refused(IndexNotFoundException.class, () -> ArticleIndex.openReadOnly(folder), "other files");
  }

  @Test
  void aFolderOfFoldersIsRefused() throws IOException {
    Files.createDirectory(folder.resolve("inner"));

    refused(IndexFormatException.class, () -> ArticleIndex.open(folder), "other files");
  }

  @Test
  void aFileIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("news.index"), "");

    refused(IndexFormatException.class, () -> ArticleIndex.open(file), "is a file");
    refused(IndexNotFoundException.class, () -> ArticleIndex.openReadOnly(file), "is a file");
    refused(IndexException.class, () -> ArticleIndex.open(file.resolve("below")), "parent");
  }

  @Test
  void readingNeedsAnIndex() throws IOException {
    refused(IndexNotFoundException.class, () -> ArticleIndex.openReadOnly(folder), "empty");
    refused(IndexNotFoundException.class,
        () -> ArticleIndex.openReadOnly(folder.resolve("missing")), "no index at");
  }

  @Test
  void anIndexOfSomeoneElseIsRefused() throws IOException {
    foreignIndex(Map.of());

    refused(IndexFormatException.class, () -> ArticleIndex.open(folder), "Lupe did not make");
    refused(IndexFormatException.class, () -> ArticleIndex.openReadOnly(folder), "did not make");
  }

  @Test
  void anIndexOfAnotherFormatIsRefused() throws IOException {
    foreignIndex(Map.of("lupe.format", "999"));

    refused(IndexFormatException.class, () -> ArticleIndex.open(folder), "format 999");
    refused(IndexFormatException.class, () -> ArticleIndex.openReadOnly(folder), "format 999");
  }

  @Test
  void anIndexOfOtherLanguagesIsRefused() throws IOException {
    ArticleIndex.open(folder, IndexSettings.defaults().languages(new English())).close();

    refused(IndexFormatException.class, () -> ArticleIndex.open(folder), "languages 'en'");
    refused(IndexFormatException.class, () -> ArticleIndex.openReadOnly(folder), "'de,en'");
  }

  @Test
  void anIndexSaysWithWhichSettingsToOpenIt() throws IOException {
    assertThat(ArticleIndex.settingsOf(folder.resolve("none")))
        .isSameAs(IndexSettings.defaults());
    var made = IndexSettings.defaults().languages(new French(), new English())
        .pathFacets("desk", "place");
    try (var index = ArticleIndex.open(folder, made)) {
      index.add(Article.of("bateaux", "", "Les bateaux sont arrivés au port."));
    }
    var known = ArticleIndex.settingsOf(folder);
    assertThat(known.languages()).hasOnlyElementsOfTypes(English.class, French.class).hasSize(2);
    assertThat(known.pathFacets()).containsExactlyInAnyOrder("desk", "place");
    try (var index = ArticleIndex.openReadOnly(folder, known)) {
      assertThat(index.search("bateau").total()).isEqualTo(1);
    }
  }

  @Test
  void anIndexOfALanguageOfSomeoneElsesSaysSo() throws IOException {
    var description = new TreeMap<>(Map.of("lupe.format", "1", "lupe.languages", "en,pt",
        "lupe.pathFacets", "section"));
    foreignIndex(description);
    refused(IndexFormatException.class, () -> ArticleIndex.settingsOf(folder), "en,pt");
  }

  @Test
  void anIndexOfOtherPathFacetsIsRefused() throws IOException {
    ArticleIndex.open(folder, IndexSettings.defaults().pathFacets("topic")).close();

    refused(IndexFormatException.class, () -> ArticleIndex.open(folder), "pathFacets 'topic'");
  }

  @Test
  void aDamagedIndexIsRefused() throws IOException {
    ArticleIndex.open(folder).close();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.getFileName().toString().startsWith("segments"))
          .toList()) {
        Files.writeString(file, "nothing of an index is left in this file, only these words");
      }
    }

    refused(IndexException.class, () -> ArticleIndex.open(folder), folder.toString());
    refused(IndexException.class, () -> ArticleIndex.openReadOnly(folder), folder.toString());
  }

  @Test
  void aRefusedFolderIsNotHeld() throws IOException {
    ArticleIndex.open(folder, IndexSettings.defaults().languages(new English())).close();
    refused(IndexFormatException.class, () -> ArticleIndex.open(folder), "languages");

    ArticleIndex.open(folder, IndexSettings.defaults().languages(new English())).close();
  }

  @Test
  void aFirstOpeningThatWasCutOffDoesNotSpoilTheFolder() throws IOException {
    Files.createFile(folder.resolve("write.lock"));
    Files.createFile(folder.resolve("pending_segments_1"));

    try (var index = ArticleIndex.open(folder)) {
      index.add(BRIDGE);
      assertThat(index.stats().articles()).isEqualTo(1);
    }
  }

  @Test
  void aSecondWriterIsRefused() throws IOException {
    try (var first = ArticleIndex.open(folder)) {
      refused(IndexInUseException.class, () -> ArticleIndex.open(folder), "open for writing");
      first.add(BRIDGE);
    }
    try (var next = ArticleIndex.open(folder)) {
      assertThat(next.get("bridge")).isPresent();
    }
  }

  @Test
  void readingChangesNothing() throws IOException {
    try (var index = ArticleIndex.open(folder)) {
      index.add(BRIDGE);
    }
    var before = contents();
    try (var index = ArticleIndex.openReadOnly(folder)) {
      assertThat(index.search("bridge").total()).isEqualTo(1);
      assertThat(index.get("bridge")).contains(BRIDGE);
      assertThatThrownBy(() -> index.add(BRIDGE)).isInstanceOf(IndexReadOnlyException.class)
          .hasMessageContaining("ArticleIndex.open");
      assertThatThrownBy(() -> index.delete("bridge")).isInstanceOf(IndexReadOnlyException.class);
    }
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void aReaderBesideAWriterSeesWhatItCommits() {
    try (var writing = ArticleIndex.open(folder); var reading = ArticleIndex.openReadOnly(folder)) {
      assertThat(reading.stats().articles()).isZero();
      writing.add(BRIDGE);
      while (reading.search("bridge").total() == 0) {
        Thread.onSpinWait();
      }
      writing.delete("bridge");
      while (reading.search("bridge").total() == 1) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void aReaderOutlivesTheWriter() {
    var writing = ArticleIndex.open(folder);
    writing.add(BRIDGE);
    try (var reading = ArticleIndex.openReadOnly(folder)) {
      writing.close();
      assertThat(reading.search("bridge").total()).isEqualTo(1);
    }
  }

  @Test
  void whatTheDiskRefusesIsSaid() throws IOException {
    Path dangling = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere/x"));

    refused(IndexStorageException.class, () -> ArticleIndex.open(dangling), "can't be made");
  }

  /** Opening fails so, says so, names the place, and leaves everything as it was. */
  private void refused(Class<? extends IndexException> type, ThrowingCallable opening,
      String message) throws IOException {
    var before = contents();
    assertThatThrownBy(opening).isInstanceOfSatisfying(type, e -> {
      assertThat(e).hasMessageContaining(message).hasMessageContaining(folder.toString());
      assertThat(e.place()).startsWith(folder.toString());
    });
    assertThat(contents()).isEqualTo(before);
  }

  /** The names of all files below the folder, and how long they are. */
  private Map<String, Long> contents() throws IOException {
    var contents = new TreeMap<String, Long>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(one -> !one.getFileName().toString().equals("write.lock"))
          .toList()) {
        contents.put(file.toString(), Files.isRegularFile(file) ? Files.size(file) : 0);
      }
    }
    return contents;
  }

  private void foreignIndex(Map<String, String> userData) throws IOException {
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      writer.setLiveCommitData(userData.entrySet());
      writer.commit();
    }
  }
}
