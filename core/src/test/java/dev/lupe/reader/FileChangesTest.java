package dev.lupe.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FileChangesTest {
  @TempDir
  private Path folder;

  @Test
  void aNewFileEndsTheWait() throws IOException {
    try (var changes = FileChanges.of(ArticleFiles.in(folder))) {
      Files.writeString(folder.resolve("a.txt"), "text");

      assertThat(changes.await()).isTrue();
    }
  }

  @Test
  void aFileInAFolderThatCameLaterEndsTheWait() throws IOException {
    try (var changes = FileChanges.of(ArticleFiles.in(folder))) {
      var deep = Files.createDirectories(folder.resolve("sub/deep"));
      assertThat(changes.await()).isTrue();
      Files.writeString(deep.resolve("a.txt"), "text");

      assertThat(changes.await()).isTrue();
    }
  }

  @Test
  void aFileThatIsReplacedByRenamingEndsTheWait() throws IOException {
    var file = Files.writeString(folder.resolve("a.txt"), "text");
    var beside = Files.writeString(folder.resolve(".a.txt.swp"), "other text");
    try (var changes = FileChanges.of(ArticleFiles.in(file))) {
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);

      assertThat(changes.await()).isTrue();
    }
  }

  @Test
  void aFolderThatAnotherReplacesEndsTheWaitAndIsWatched() throws IOException {
    var news = Files.createDirectory(folder.resolve("news"));
    var other = Files.createDirectory(folder.resolve("other"));
    try (var changes = FileChanges.of(ArticleFiles.in(news))) {
      Files.move(news, folder.resolve("old"));
      Files.move(other, news);
      assertThat(changes.await()).isTrue();
      Files.writeString(news.resolve("a.txt"), "text");

      assertThat(changes.await()).isTrue();
    }
  }

  @Test
  void closingEndsTheWaitOfAnotherThread() {
    var changes = FileChanges.of(ArticleFiles.in(folder));
    var waiting = CompletableFuture.supplyAsync(changes::await);
    changes.close();

    assertThat(waiting.join()).isFalse();
    assertThat(changes.await()).isFalse();
  }

  @Test
  void aFolderThatIsNotThereIsLookedForAgain() {
    try (var changes = FileChanges.of(ArticleFiles.in(folder.resolve("later")))) {
      assertThat(changes.await()).isTrue();
    }
  }

  @Test
  void anInterruptEndsTheWaitAndIsKept() {
    try (var changes = FileChanges.of(ArticleFiles.in(folder))) {
      Thread.currentThread().interrupt();
      assertThat(changes.await()).isFalse();
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
