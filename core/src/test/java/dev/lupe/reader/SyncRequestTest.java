package dev.lupe.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lupe.result.SyncProgress;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SyncRequestTest {
  private static final ArticleFiles FILES = ArticleFiles.in(Path.of("news"));
  private static final SyncRequest PLAIN = SyncRequest.of(FILES);

  @Test
  void nothingIsDeletedReadAgainOrLeftUndoneUnlessItIsSaid() {
    assertThat(PLAIN.files()).isSameAs(FILES);
    assertThat(PLAIN.isPruning()).isFalse();
    assertThat(PLAIN.isRereading()).isFalse();
    assertThat(PLAIN.isDryRun()).isFalse();
  }

  @Test
  void eachWishIsKeptAndTheOthersWithIt() {
    Consumer<SyncProgress> watcher = step -> {};

    var all = PLAIN.prune().rereading().dryRun().onProgress(watcher);
    assertThat(all.files()).isSameAs(FILES);
    assertThat(all.isPruning()).isTrue();
    assertThat(all.isRereading()).isTrue();
    assertThat(all.isDryRun()).isTrue();
    assertThat(all.progress()).isSameAs(watcher);
    assertThat(PLAIN.dryRun().isPruning()).isFalse();
    assertThat(PLAIN.prune().isRereading()).isFalse();
    assertThat(PLAIN.rereading().isDryRun()).isFalse();
  }
}
