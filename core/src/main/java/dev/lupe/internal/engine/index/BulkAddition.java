package dev.lupe.internal.engine.index;

import dev.lupe.article.Article;
import dev.lupe.error.ArticleRefusedException;
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
import java.util.stream.LongStream;
import org.apache.lucene.search.Query;
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
  private final List<LongStream.Builder> hashes = new ArrayList<>();
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
      hashes.add(LongStream.builder());
    }
  }

  /** Takes an article; whether it is refused is known at the end. */
  public void add(Article article) {
    add(article, Origin.none());
  }

  /** Takes an article out of a file. */
  public void add(Article article, Origin origin) {
    int lane = writer.lane(article.id());
    var batch = gathering.get(lane);
    batch.add(new Numbered(taken++, article, origin));
    if (batch.size() >= BATCH) {
      send(lane);
    }
  }

  /** Takes note of something that did not even become an article. */
  public void refuse(Refusal refusal) {
    refuse(refusal, Origin.none());
  }

  /** Takes note of something in a file that did not become an article. */
  public void refuse(Refusal refusal, Origin origin) {
    origin.refuse(refusal);
    refused.put(taken++, refusal);
  }

  /** Takes note of a value that an article lacks, though its file states it. */
  public void leaveOut(Refusal value, Origin origin) {
    origin.leaveOut(value);
    refused.put(taken++, value);
  }

  /** Waits until all articles are where a search could see them; they need not be on the disk. */
  public void drain() {
    for (int lane = 0; lane < gathering.size(); lane++) {
      send(lane);
    }
    running.forEach(work -> work.exceptionally(e -> null).join());
    throwFailure();
  }

  /** Deletes all that a query finds, together with what is added. */
  public void delete(Query which) {
    mustGoOn(writer.delete(which, Optional.ofNullable(used.get())));
  }

  /**
   * What is said of the index by this key. All that is added goes where it was said, or nowhere: what
   * was not on the disk yet is lost with the session.
   */
  public Optional<String> said(String key) {
    var said = writer.said(key);
    mustGoOn(said.session());
    return said.text();
  }

  /** Lets the commit that brings all this to the disk say something of the index. */
  public void remark(String key, String value) {
    mustGoOn(writer.remark(key, value, Optional.ofNullable(used.get())));
  }

  /** Waits for all articles and writes them to the disk. */
  public void finish() {
    drain();
    writer.finish(Optional.ofNullable(used.get()), added.get());
  }

  /** Saves what came before a failure of the source. */
  public void finishAfter(Throwable e) {
    try {
      finish();
    } catch (RuntimeException second) {
      if (!second.equals(e)) {
        e.addSuppressed(second);
      }
    }
  }

  /** How many articles went in, once all are through. */
  public long added() {
    return added.get();
  }

  /** What did not go in, in the order of arrival, once all are through. */
  public List<Refusal> refused() {
    return List.copyOf(refused.values());
  }

  /** Hashes of the texts that went in, in no order, once all are through. */
  public long[] textHashes() {
    return hashes.stream().flatMapToLong(LongStream.Builder::build).toArray();
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
        batch.forEach(one -> put(one, hashes.get(lane)));
        writer.sessions().current().weigh();
      } finally {
        room.release();
      }
      return batch.size();
    }));
  }

  private void put(Numbered one, LongStream.Builder laneHashes) {
    var article = one.article();
    try {
      if (failure == null) {
        var put = writer.put(article, one.origin());
        mustGoOn(put.session());
        laneHashes.add(put.textHash());
        added.incrementAndGet();
        one.origin().wasAdded();
      }
    } catch (ArticleRefusedException e) {
      var refusal = one.origin().refusal(e);
      one.origin().refuse(refusal);
      refused.put(one.number(), refusal);
    } catch (RuntimeException | Error e) {
      failure = e;
    }
  }

  /** What was put before the writer closed itself is lost, so nothing may be added as if it was not. */
  private void mustGoOn(WritingSession session) {
    used.compareAndSet(null, session);
    if (used.get() != session) {
      throw writer.sessions().explained(new AlreadyClosedException("The writer closed itself"),
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
  private record Numbered(long number, Article article, Origin origin) {}
}
