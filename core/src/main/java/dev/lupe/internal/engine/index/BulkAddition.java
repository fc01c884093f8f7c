package dev.lupe.internal.engine.index;

import dev.lupe.article.Article;
import dev.lupe.error.ArticleRefusedException;
import dev.lupe.result.AddReport;
import dev.lupe.result.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.store.AlreadyClosedException;
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
  private final List<List<Numbered>> gathering = new ArrayList<>();
  private final Semaphore room;
  private final List<CompletableFuture<?>> running = new ArrayList<>();
  private final ConcurrentSkipListMap<Long, Refusal> refused = new ConcurrentSkipListMap<>();
  private final AtomicLong added = new AtomicLong();
  private final AtomicReference<@Nullable WritingSession> used = new AtomicReference<>();
  private long taken;
  private volatile @Nullable Throwable failure;

  BulkAddition(ArticleWriter writer) {
    this.writer = writer;
    this.room = new Semaphore(WAITING * writer.lanes());
    for (int i = 0; i < writer.lanes(); i++) {
      gathering.add(new ArrayList<>());
    }
  }

  /** Takes an article; whether it is refused is known at the end. */
  public void add(Article article) {
    int lane = writer.lane(article.id());
    var batch = gathering.get(lane);
    batch.add(new Numbered(taken++, article));
    if (batch.size() >= BATCH) {
      send(lane);
    }
  }

  /** Takes note of something that did not even become an article. */
  public void refuse(Refusal refusal) {
    refused.put(taken++, refusal);
  }

  /** Waits for all articles and writes them to the disk; refusals come in the order of arrival. */
  public AddReport finish() {
    for (int lane = 0; lane < gathering.size(); lane++) {
      send(lane);
    }
    running.forEach(work -> work.exceptionally(e -> null).join());
    throwFailure();
    writer.finish(Optional.ofNullable(used.get()), added.get());
    return new AddReport(added.get(), List.copyOf(refused.values()));
  }

  private void send(int lane) {
    throwFailure();
    var batch = List.copyOf(gathering.get(lane));
    if (batch.isEmpty()) {
      return;
    }
    gathering.get(lane).clear();
    room.acquireUninterruptibly();
    running.removeIf(CompletableFuture::isDone);
    running.add(writer.start(lane, () -> {
      try {
        batch.forEach(this::put);
        writer.session().weigh();
      } finally {
        room.release();
      }
      return batch.size();
    }));
  }

  private void put(Numbered one) {
    try {
      if (failure == null) {
        mustGoOn(writer.put(one.article()));
        added.incrementAndGet();
      }
    } catch (ArticleRefusedException e) {
      refused.put(one.number(), new Refusal(one.article().id(), 0, e.reason()));
    } catch (RuntimeException | Error e) {
      failure = e;
    }
  }

  /** What was put before the writer closed itself is lost, so nothing may be added as if it was not. */
  private void mustGoOn(WritingSession session) {
    used.compareAndSet(null, session);
    if (used.get() != session) {
      throw writer.explained(new AlreadyClosedException("The writer closed itself"),
          Objects.requireNonNull(used.get()));
    }
  }

  /** A failure of the index, not of an article: nothing more can be added. */
  private void throwFailure() {
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
  }

  /** An article and its place in the order of arrival. */
  private record Numbered(long number, Article article) {}
}
