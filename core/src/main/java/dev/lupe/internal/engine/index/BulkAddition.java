package dev.lupe.internal.engine.index;

import dev.lupe.article.Article;
import dev.lupe.error.ArticleRefusedException;
import dev.lupe.result.AddReport;
import dev.lupe.result.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Many articles on their way into the index: analysed on all own threads at once, one commit at the
 * end. Articles of one id keep their order, so the last one stays. Used by one thread.
 */
public final class BulkAddition {
  /** Articles handed over at once, so that handing over costs little. */
  private static final int BATCH = 16;
  /** Batches that may wait, so that a fast source does not fill the memory. */
  private static final int WAITING = 16;

  private final ArticleWriter writer;
  private final OwnThreads threads;
  private final List<List<Article>> gathering = new ArrayList<>();
  private final Semaphore room;
  private final List<CompletableFuture<?>> running = new ArrayList<>();
  private final List<Refusal> refused = Collections.synchronizedList(new ArrayList<>());
  private final AtomicLong added = new AtomicLong();
  private volatile @Nullable Throwable failure;

  BulkAddition(ArticleWriter writer, OwnThreads threads) {
    this.writer = writer;
    this.threads = threads;
    this.room = new Semaphore(WAITING * threads.count());
    for (int i = 0; i < threads.count(); i++) {
      gathering.add(new ArrayList<>());
    }
  }

  /** Takes an article; whether it is refused is known at the end. */
  public void add(Article article) {
    int lane = Math.floorMod(article.id().hashCode(), threads.count());
    var batch = gathering.get(lane);
    batch.add(article);
    if (batch.size() >= BATCH) {
      send(lane);
    }
  }

  /** Takes note of something that did not even become an article. */
  public void refuse(Refusal refusal) {
    refused.add(refusal);
  }

  /** Waits for all articles and writes them to the disk. */
  public AddReport finish() {
    for (int lane = 0; lane < gathering.size(); lane++) {
      send(lane);
    }
    running.forEach(work -> work.exceptionally(e -> null).join());
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
    writer.commitAll();
    return new AddReport(added.get(), refused);
  }

  private void send(int lane) {
    var batch = List.copyOf(gathering.get(lane));
    if (batch.isEmpty() || failure != null) {
      return;
    }
    gathering.get(lane).clear();
    room.acquireUninterruptibly();
    running.removeIf(CompletableFuture::isDone);
    running.add(threads.start(lane, () -> {
      try {
        batch.forEach(this::put);
      } finally {
        room.release();
      }
      return batch.size();
    }));
  }

  private void put(Article article) {
    try {
      if (failure == null) {
        writer.put(article);
        added.incrementAndGet();
      }
    } catch (ArticleRefusedException e) {
      refused.add(new Refusal(article.id(), 0, e.reason()));
    } catch (RuntimeException | Error e) {
      failure = e;
    }
  }
}
