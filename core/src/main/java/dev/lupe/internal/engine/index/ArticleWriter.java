package dev.lupe.internal.engine.index;

import dev.lupe.article.Article;
import dev.lupe.error.ArticleRefusedException;
import dev.lupe.error.IndexStorageException;
import dev.lupe.error.LupeException;
import dev.lupe.error.SettingsRefusedException;
import dev.lupe.internal.engine.analysis.Readings;
import dev.lupe.internal.text.Surrogates;
import dev.lupe.settings.Curation;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.BytesRef;

/**
 * Puts articles into the index on threads of its own, and says when they are on disk. Where the disk
 * made Lucene's writer close itself, the next call opens another.
 */
public final class ArticleWriter implements AutoCloseable {
  private static final int MAX_THREADS = 4;

  private final IndexSettings settings;
  private final Watch watch;
  private final ArticleDocuments documents;
  private final OwnThreads threads;
  private final Changes changes;
  private final Sessions sessions;
  private final Object deleting = new Object();

  /** Opens the place for writing; a place without an index gets an empty one at once. */
  public static ArticleWriter open(IndexPlace place, IndexSettings settings, Readings readings) {
    var watch = new Watch(place.name(), settings.listener());
    var changes = new Changes();
    var threads = new OwnThreads("lupe-writer",
        Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MAX_THREADS));
    try {
      var sessions = OwnThreads.await(
          threads.start(0, () -> Sessions.open(place, settings, readings, watch, changes)));
      return new ArticleWriter(
          settings, watch, new ArticleDocuments(settings, readings), threads, changes, sessions);
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

  private ArticleWriter(IndexSettings settings, Watch watch, ArticleDocuments documents,
      OwnThreads threads, Changes changes, Sessions sessions) {
    this.settings = settings;
    this.watch = watch;
    this.documents = documents;
    this.threads = threads;
    this.changes = changes;
    this.sessions = sessions;
  }

  /** What was changed so far. */
  Changes changes() {
    return changes;
  }

  /** The lives of Lucene's writer. */
  Sessions sessions() {
    return sessions;
  }

  /**
   * Makes changes all together or not at all, and returns when they are on disk (or, with {@code
   * commitWithin}, at once).
   *
   * @throws ArticleRefusedException if an article breaks a bound
   */
  public void update(Map<String, Optional<Article>> wanted) {
    if (wanted.isEmpty()) {
      return;
    }
    var before = sessions.current();
    try {
      commit(apply(wanted), false);
    } catch (IndexStorageException e) {
      mustBeWorthAnotherTry(before, e);
      commit(apply(wanted), false);
    } finally {
      // Only now: a search that wanted to see it sooner would wait until the commit is through.
      changes.happened();
    }
  }

  /**
   * A merge in the background that had no room may end the writer a moment after there is room
   * again. Whoever waits for the disk was told nothing yet, so the change can be made once more.
   */
  private void mustBeWorthAnotherTry(WritingSession before, IndexStorageException e) {
    if (before.isOpen() || !settings.commitWithin().isZero()) {
      throw e;
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
    var used = sessions.current();
    synchronized (deleting) {
      found = isThere.getAsBoolean();
      if (found) {
        used = apply(Map.of(id, Optional.empty()));
        // The next call for this article has to miss it.
        changes.happened();
      }
    }
    try {
      // Also where it was not there: another call's deletion may still be on its way to the disk.
      commit(used, false);
    } catch (IndexStorageException e) {
      if (!found) {
        throw e;
      }
      mustBeWorthAnotherTry(used, e);
      commit(apply(Map.of(id, Optional.empty())), false);
      changes.happened();
    }
    return found;
  }

  private WritingSession apply(Map<String, Optional<Article>> wanted) {
    var added = new ArrayList<Document>();
    wanted.values().forEach(article -> article.map(documents::of).ifPresent(added::add));
    var ids = wanted.keySet().stream()
        .filter(id -> Surrogates.firstLone(id) < 0).map(BytesRef::new).toList();
    String first = wanted.keySet().iterator().next();
    var used = new WritingSession[] {sessions.current()};
    try {
      OwnThreads.await(threads.start(lane(first), () -> {
        var living = sessions.living();
        used[0] = living;
        wanted.values().forEach(article -> article.ifPresent(living::weigh));
        return changes.make(wanted.keySet(), () -> apply(living, first, ids, added));
      }));
    } catch (Exception e) {
      throw sessions.explained(e, used[0]);
    }
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
      throw sessions.explained(e);
    }
  }

  /**
   * Adds or replaces one article of many, on the thread of its lane, without a commit; unseen until
   * {@link #finish} or some other change.
   */
  Put put(Article article, Origin origin) {
    var used = sessions.current();
    try {
      var document = documents.of(article);
      origin.mark(document);
      var living = sessions.living();
      used = living;
      living.weigh(article);
      changes.make(List.of(article.id()), () -> analysed(living, article.id(),
          () -> living.lucene().updateDocument(new Term(Fields.ID, article.id()), document)));
      return new Put(living, TextHash.in(document));
    } catch (IOException | AlreadyClosedException e) {
      throw sessions.explained(e, used);
    }
  }

  /**
   * What became of an article that was put.
   *
   * @param session in which it lies now, and which is to be finished
   * @param textHash the hash of its text
   */
  record Put(WritingSession session, long textHash) {}

  /**
   * Deletes all that a query finds, without a commit, on a thread of its own; unseen until {@link
   * #finish} or some other change.
   *
   * @param before the session in which all of it has to lie, if there is one already
   * @return the session that is to be finished
   */
  WritingSession delete(Query which, Optional<WritingSession> before) {
    return ownThread(() -> {
      var living = living(before);
      changes.make(() -> StoredArticles.ids(living.lucene(), which),
          () -> living.lucene().deleteDocuments(which));
      return living;
    });
  }

  /**
   * Lets the commit of a session say something of the index, also if nothing else changes.
   *
   * @param before the session in which all of it has to lie, if there is one already
   * @return the session that is to be finished
   */
  WritingSession remark(String key, String value, Optional<WritingSession> before) {
    return ownThread(() -> {
      var living = living(before);
      living.remark(key, value);
      return living;
    });
  }

  /** Nothing may be done in another life as if what was done in the one before were not lost. */
  private WritingSession living(Optional<WritingSession> before) throws IOException {
    var living = sessions.living();
    if (before.isPresent() && before.get() != living) {
      throw sessions.explained(
          new AlreadyClosedException("The writer closed itself"), before.get());
    }
    return living;
  }

  /** What is said of the index beside its format, by this key, and the session that says so. */
  Said said(String key) {
    return ownThread(() -> {
      var living = sessions.living();
      return new Said(living, living.remark(key));
    });
  }

  /**
   * What a session says of the index. Its next commit will, even where the last one failed: in another
   * session it need not be so.
   */
  record Said(WritingSession session, Optional<String> text) {}

  /** Work on the index's files that no interrupt may disturb. */
  public <T> T ownThread(Callable<T> work) {
    try {
      return OwnThreads.await(start(0, work));
    } catch (Exception e) {
      throw sessions.explained(e);
    }
  }

  /** Lets searches see what was done. */
  public void show() {
    changes.happened();
  }

  /** Lets searches see what was put, and returns when it is on disk. */
  void finish(Optional<WritingSession> used, long added) {
    try {
      commit(used.orElse(sessions.current()), true);
    } finally {
      changes.happened();
    }
    if (added > 0) {
      watch.tell(to -> to.added(added));
    }
  }

  /** What a language's analysis can't take harms one article and not the index. */
  private static long analysed(WritingSession session, String id, Changes.Change addition)
      throws IOException {
    try {
      return addition.run();
    } catch (AlreadyClosedException e) {
      throw e;
    } catch (RuntimeException e) {
      if (!session.isOpen()) {
        throw e;
      }
      throw new ArticleRefusedException(id, ArticleRefusedException.Bound.ANALYSIS,
          "it could not be analysed: " + e, e);
    }
  }

  /** What an editor has set about queries. */
  public Curation curation() {
    return sessions.current().curation();
  }

  /**
   * Sets it anew, and returns when that is on disk.
   *
   * @throws SettingsRefusedException if it is too long
   */
  public void curate(Curation changed) {
    commit(ownThread(() -> {
      var living = sessions.living();
      living.curate(changed);
      return living;
    }), true);
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
      throw sessions.explained(e, used);
    }
  }

  /** Brings everything that was changed before to the disk. */
  void commitNow() {
    commit(sessions.current(), true);
  }

  /** Finishes what was started, writes it to disk and lets go of the index. */
  @Override
  public void close() {
    sessions.beginClosing();
    threads.close();
    sessions.close();
  }
}
