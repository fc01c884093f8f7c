package dev.lupe.internal.engine.index;

import dev.lupe.article.Article;
import dev.lupe.error.ArticleRefusedException;
import dev.lupe.error.IndexClosedException;
import dev.lupe.error.LupeException;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.text.Surrogates;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles into the index on threads of its own, and says when they are on disk. Where the disk
 * made Lucene's writer close itself, the next call opens another.
 */
public final class ArticleWriter implements AutoCloseable {
  private static final int MAX_THREADS = 4;

  private final IndexPlace place;
  private final IndexSettings settings;
  private final Readings readings;
  private final Watch watch;
  private final ArticleDocuments documents;
  private final OwnThreads threads;
  private final AtomicLong changes = new AtomicLong();
  private final Object deleting = new Object();
  /** Held by changes together, and alone by what needs all of them to pause. */
  private final ReentrantReadWriteLock changing = new ReentrantReadWriteLock(true);
  /** Held while a reader is opened, and while there is nothing fit to be read. */
  private final ReentrantLock reading = new ReentrantLock();
  private final Object healing = new Object();
  private final WriterHolder holder;
  private volatile WritingSession session;
  private volatile @Nullable Set<String> touched;
  private volatile boolean closing;

  /** Opens the place for writing; a place without an index gets an empty one at once. */
  public static ArticleWriter open(IndexPlace place, IndexSettings settings, Readings readings) {
    var watch = new Watch(place.name(), settings.listener());
    var threads = new OwnThreads("lupe-writer",
        Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MAX_THREADS));
    try {
      var session = OwnThreads.await(threads.start(0, () -> {
        var opened = WritingSession.open(place, settings, readings, watch);
        place.clearRebuilding();
        return opened;
      }));
      return new ArticleWriter(place, settings, readings, watch, threads, session);
    } catch (Exception e) {
      threads.close();
      throw switch (e) {
        case LupeException known -> known;
        // Lucene says so of a codec it does not know: another version wrote this.
        case IllegalArgumentException unknown -> place.unknown(unknown);
        case IOException io -> place.explained(io);
        default -> place.explained(new IOException(e));
      };
    }
  }

  private ArticleWriter(IndexPlace place, IndexSettings settings, Readings readings, Watch watch,
      OwnThreads threads, WritingSession session) {
    this.place = place;
    this.settings = settings;
    this.readings = readings;
    this.watch = watch;
    this.documents = new ArticleDocuments(settings, readings);
    this.threads = threads;
    this.session = session;
    this.holder = WriterHolder.sign(place, watch);
  }

  /** Grows with every change, so that a reader can tell whether it has seen all of them. */
  long changes() {
    return changes.get();
  }

  /**
   * Makes changes all together or not at all, and returns when they are on disk (or, with {@code
   * commitWithin}, at once).
   *
   * @throws ArticleRefusedException if an article breaks a bound
   */
  public void update(Map<String, Optional<Article>> wanted) {
    if (!wanted.isEmpty()) {
      commit(apply(wanted), false);
    }
  }

  /**
   * Deletes an article and returns when that is on disk; of several calls for one article, one finds
   * it. An article that is not there stays untouched, even if it comes a moment later.
   *
   * @param isThere looks for the article in the newest state of the index
   */
  public boolean delete(String id, BooleanSupplier isThere) {
    boolean found;
    var used = session;
    synchronized (deleting) {
      found = isThere.getAsBoolean();
      if (found) {
        used = apply(Map.of(id, Optional.empty()));
      }
    }
    // Also where it was not there: another call's deletion may still be on its way to the disk.
    commit(used, false);
    return found;
  }

  private WritingSession apply(Map<String, Optional<Article>> wanted) {
    var added = new ArrayList<Document>();
    wanted.values().forEach(article -> article.map(documents::of).ifPresent(added::add));
    var ids = wanted.keySet().stream()
        .filter(id -> Surrogates.firstLone(id) < 0).map(BytesRef::new).toList();
    String first = wanted.keySet().iterator().next();
    var used = new WritingSession[] {session};
    try {
      OwnThreads.await(threads.start(lane(first), () -> {
        var living = living();
        used[0] = living;
        wanted.values().forEach(article -> article.ifPresent(living::weigh));
        return changing(wanted.keySet(), () -> apply(living, first, ids, added));
      }));
    } catch (Exception e) {
      throw explained(e, used[0]);
    }
    changes.incrementAndGet();
    watch.tell(to -> {
      if (!added.isEmpty()) {
        to.added(added.size());
      }
      if (wanted.size() > added.size()) {
        to.deleted(wanted.size() - added.size());
      }
    });
    return used[0];
  }

  private static long apply(WritingSession session, String first, List<BytesRef> ids,
      List<Document> added) throws IOException {
    var lucene = session.lucene();
    if (added.isEmpty()) {
      return lucene.deleteDocuments(new TermInSetQuery(Fields.ID, ids));
    }
    return analysed(session, first, () -> ids.size() == 1
        ? lucene.updateDocument(new Term(Fields.ID, ids.getFirst()), added.getFirst())
        : lucene.updateDocuments(new TermInSetQuery(Fields.ID, ids), added));
  }

  /** Makes a change that no pause may cut in two, and remembers whom it was about. */
  private long changing(Collection<String> ids, Change change) throws IOException {
    changing.readLock().lock();
    try {
      long number = change.run();
      var watched = touched;
      if (watched != null) {
        // The reader that looks for them then has to see the change.
        changes.incrementAndGet();
        watched.addAll(ids);
      }
      return number;
    } finally {
      changing.readLock().unlock();
    }
  }

  /** Starts an addition of many articles. */
  public BulkAddition bulk() {
    return new BulkAddition(this);
  }

  /** How many articles can be put at once. */
  int lanes() {
    return threads.count();
  }

  /** Where an article goes, so that all of one id keep their order. */
  int lane(String id) {
    return Math.floorMod(id.hashCode(), threads.count());
  }

  /** Starts work on the thread of a lane. */
  <T> CompletableFuture<T> start(int lane, Callable<T> work) {
    try {
      return threads.start(lane, work);
    } catch (AlreadyClosedException e) {
      throw explained(e, session);
    }
  }

  /**
   * Adds or replaces one article of many, on the thread of its lane, without a commit; unseen until
   * {@link #finish} or some other change.
   *
   * @return the session in which it lies now, and which is to be finished
   */
  WritingSession put(Article article) {
    var used = session;
    try {
      var document = documents.of(article);
      var living = living();
      used = living;
      living.weigh(article);
      changing(List.of(article.id()), () -> analysed(living, article.id(),
          () -> living.lucene().updateDocument(new Term(Fields.ID, article.id()), document)));
      return living;
    } catch (IOException | AlreadyClosedException e) {
      throw explained(e, used);
    }
  }

  /** Lets searches see what was put, and returns when it is on disk. */
  void finish(Optional<WritingSession> used, long added) {
    changes.incrementAndGet();
    var finished = used.orElse(session);
    commit(finished, true);
    if (added > 0) {
      watch.tell(to -> to.added(added));
    }
  }

  /** What a language's analysis can't take harms one article and not the index. */
  private static long analysed(WritingSession session, String id, Change addition)
      throws IOException {
    try {
      return addition.run();
    } catch (AlreadyClosedException e) {
      throw e;
    } catch (RuntimeException e) {
      if (!session.isOpen()) {
        throw e;
      }
      throw new ArticleRefusedException(id, "it could not be analysed: " + e, e);
    }
  }

  private void commit(WritingSession used, boolean now) {
    try {
      if (now) {
        used.commits().commitNow();
      } else {
        used.commits().commit();
        if (!settings.commitWithin().isZero()) {
          used.promise();
        }
      }
    } catch (Exception e) {
      throw explained(e, used);
    }
  }

  /** Brings everything that was changed before to the disk. */
  void commitNow() {
    commit(session, true);
  }

  /** The writer as it is, or another in its place; only for own threads, as it touches files. */
  WritingSession living() throws IOException {
    var current = session;
    if (current.isOpen()) {
      return current;
    }
    synchronized (healing) {
      if (closing) {
        throw new AlreadyClosedException("The index is closed");
      }
      if (session.isOpen()) {
        return session;
      }
      Throwable broken = session.lucene().getTragicException();
      if (session.owesSomething()) {
        session.forgive();
        throw new IOException("changes that were not on disk yet are lost", broken);
      }
      var dead = session;
      // One that closes itself says that it is closed before it has let go of the lock.
      dead.lucene().rollback();
      session = WritingSession.open(place, settings, readings, watch);
      holder.renew();
      changes.incrementAndGet();
      dead.commits().abandon();
      watch.note("writing goes on after it had failed", broken);
      return session;
    }
  }

  /**
   * Looks for a reader of everything changed here so far; empty where one can't be had now, and the
   * one before has to do.
   *
   * @param before the newest reader there is; null for the first
   */
  Optional<Newer> newer(@Nullable DirectoryReader before, @Nullable Object openedFrom)
      throws IOException {
    if (!reading.tryLock()) {
      return Optional.empty();
    }
    try {
      var living = living();
      return Optional.of(new Newer(before == null || openedFrom != living
          ? DirectoryReader.open(living.lucene())
          : DirectoryReader.openIfChanged(before), living));
    } catch (IOException | AlreadyClosedException e) {
      if (before == null || closing) {
        throw e;
      }
      watch.note("searches see what was there before, as nothing newer can be read", e);
      return Optional.empty();
    } finally {
      reading.unlock();
    }
  }

  /**
   * What was looked for.
   *
   * @param reader the newer reader; null where the one before shows everything
   * @param from who gave it; another one's readers can't be refreshed
   */
  record Newer(@Nullable DirectoryReader reader, Object from) {}

  /** The session that writes at the moment. */
  WritingSession session() {
    return session;
  }

  /** Remembers from now on whose articles change; a second call forgets. */
  void watchChanges(@Nullable Set<String> ids) {
    touched = ids;
  }

  /** Does something while no change is made. */
  void paused(Pause work) throws Exception {
    changing.writeLock().lock();
    try {
      // What additions of many have put so far has to be seen too.
      changes.incrementAndGet();
      work.run();
    } finally {
      changing.writeLock().unlock();
    }
  }

  /** Puts another index in the place of this one, while no change is made. */
  void replaceAll(Directory with) throws IOException {
    reading.lock();
    try {
      living().replaceAll(with);
    } finally {
      changes.incrementAndGet();
      reading.unlock();
    }
  }

  boolean isClosing() {
    return closing;
  }

  /** Finishes what was started, writes it to disk and lets go of the index. */
  @Override
  public void close() {
    closing = true;
    threads.close();
    holder.close();
    var last = session;
    try {
      last.commits().close(() -> commitAndClose(last));
    } catch (Exception e) {
      throw explained(e, last);
    }
  }

  private void commitAndClose(WritingSession last) throws IOException {
    if (!last.isOpen() && !last.owesSomething()) {
      return;
    }
    try (var lucene = last.lucene()) {
      // One that closed itself says so here: what was lost was not told to anybody yet.
      if (!lucene.isOpen()) {
        lucene.commit();
      }
      last.commit();
    }
  }

  /** What a failure means to the caller. */
  LupeException explained(Exception e) {
    return explained(e, session);
  }

  LupeException explained(Exception e, WritingSession used) {
    Throwable broken = used.lucene().getTragicException();
    if (broken != null) {
      used.forgive();
      return watch.failed(place.refused(broken, used.bytesWanted(),
          "; what was not on disk yet is lost, what was is there and can be searched. Writing goes"
              + " on by itself once the cause is gone",
          e));
    }
    return switch (e) {
      case LupeException known -> known;
      case AlreadyClosedException closed when closing || used == session ->
        new IndexClosedException(place.name(), "The index " + place.name() + " is closed", e);
      case IOException io when place.isFull(io) -> watch.failed(
          place.refused(io, used.bytesWanted(), "; what this call was to change may be lost", e));
      case IOException io -> watch.failed(place.explained(io));
      default -> watch.failed(place.explained(new IOException(e)));
    };
  }

  /** A change of Lucene's index, which analyses texts on the way. */
  private interface Change {
    long run() throws IOException;
  }

  /** Something done while no change is made. */
  interface Pause {
    void run() throws Exception;
  }
}
