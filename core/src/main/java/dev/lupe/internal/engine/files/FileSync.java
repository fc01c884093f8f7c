package dev.lupe.internal.engine.files;

import dev.lupe.internal.engine.index.ArticleWriter;
import dev.lupe.internal.engine.index.BulkAddition;
import dev.lupe.internal.engine.index.IndexPlace;
import dev.lupe.internal.engine.index.Origin;
import dev.lupe.internal.engine.index.Readers;
import dev.lupe.reader.FoundFile;
import dev.lupe.reader.ReadResult;
import dev.lupe.reader.SyncRequest;
import dev.lupe.result.Refusal;
import dev.lupe.result.SameText;
import dev.lupe.result.SyncReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Brings an index in step with files. What belongs to which file is known from the articles; which
 * files need not be read again, from a ledger that each commit names. New articles of a changed file
 * go in before its old ones go out, and these stay if an article of the file is left out.
 */
public final class FileSync {
  /** Of a file with more trouble than this nothing is remembered, so that it is read again. */
  private static final int MOST_REMEMBERED = 100;

  private final SyncRequest request;
  private final ArticleWriter writer;
  private final Readers readers;
  private final IndexPlace place;
  private final String round = UUID.randomUUID().toString();

  /** A run; nothing happens before {@link #run}. */
  public FileSync(SyncRequest request, ArticleWriter writer, Readers readers, IndexPlace place) {
    this.request = request;
    this.writer = writer;
    this.readers = readers;
    this.place = place;
  }

  /** Does what the request says; only one at a time. */
  public SyncReport run() throws IOException {
    var bulk = writer.bulk();
    var ledger = FileLedger.read(bulk, writer, place);
    var indexed = indexed();
    var plan = SyncPlan.of(request, ledger, indexed);
    var gone = indexed.stream().filter(plan::isGone).toList();
    return request.isDryRun() ? foreseen(plan, gone) : done(plan, gone, indexed, ledger, bulk);
  }

  private TreeSet<String> indexed() throws IOException {
    var state = readers.acquire();
    try {
      return IndexedFiles.below(roots(), state);
    } finally {
      readers.release(state);
    }
  }

  private List<String> roots() {
    return request.files().paths().stream().map(FileAddress::of).toList();
  }

  private SyncReport foreseen(SyncPlan plan, List<String> gone) throws IOException {
    var refused = new ArrayList<Refusal>();
    for (var task : plan.tasks()) {
      refused.addAll(task.before());
      if (isInTheWay(task.file())) {
        task.file().results().forEachRemaining(result -> {
          if (result instanceof ReadResult.Skipped skipped) {
            refused.add(skipped.refusal());
          }
        });
      }
    }
    refused.addAll(plan.rememberedLast());
    long deleted = request.isPruning() ? IndexedFiles.count(IndexedFiles.of(gone), readers) : 0;
    return report(plan.tasks(), plan, gone, 0, deleted, refused, List.of());
  }

  private static boolean isInTheWay(FoundFile file) {
    return file.path().isPresent() && file.stamp().isEmpty();
  }

  private SyncReport done(SyncPlan plan, List<String> gone, TreeSet<String> indexed,
      TreeMap<String, FileLedger.Entry> ledger, BulkAddition bulk) throws IOException {
    var origins = new ArrayList<Origin>();
    int finished;
    try {
      finished = read(plan, bulk, origins);
      bulk.drain();
    } catch (RuntimeException | Error e) {
      bulk.finishAfter(e);
      throw e;
    }
    var stale = new ArrayList<String>();
    var next = next(plan, gone, indexed, ledger);
    for (int i = 0; i < finished; i++) {
      var task = plan.tasks().get(i);
      var refused = origins.get(i).refused();
      if (origins.get(i).isWhole() && indexed.contains(task.address())) {
        stale.add(task.address());
      }
      boolean remember = refused.isEmpty()
          || origins.get(i).added() > 0 && refused.size() <= MOST_REMEMBERED;
      if (remember && task.file().stamp().isPresent()) {
        next.put(task.address(),
            new FileLedger.Entry(task.file().stamp().get(), task.hash(), refused));
      } else {
        next.remove(task.address());
      }
    }
    if (finished < origins.size()) {
      // Of a file that was left in the middle nothing is known.
      next.remove(plan.tasks().get(finished).address());
    }
    long deleted = delete(stale, request.isPruning() ? gone : List.of(), bulk);
    if (bulk.added() > 0 || deleted > 0 || !next.equals(ledger)) {
      FileLedger.write(next, round, bulk, writer, place);
      bulk.finish();
      FileLedger.deleteOthers(round, writer, place);
    }
    return report(plan.tasks().subList(0, finished), plan, gone, bulk.added(), deleted,
        bulk.refused(), sameTexts(bulk));
  }

  /** How many files were read to their end. */
  private int read(SyncPlan plan, BulkAddition bulk, List<Origin> origins) {
    var tasks = plan.tasks();
    var progress = new ProgressCount(request.progress(), tasks);
    try (var ahead = new ReadAhead(tasks.stream().map(SyncPlan.Task::file).iterator())) {
      begin(tasks, 0, bulk, origins);
      ahead.until(request.end(), new ReadAhead.Taker() {
        @Override
        public void take(FoundFile file, ReadResult result) {
          switch (result) {
            case ReadResult.Read read -> {
              bulk.add(read.article(), origins.getLast());
              read.leftOut().forEach(value -> bulk.leaveOut(value, origins.getLast()));
            }
            case ReadResult.Skipped skipped ->
              bulk.refuse(skipped.refusal(), origins.getLast());
          }
          progress.article(file);
        }

        @Override
        public void end(FoundFile file) {
          progress.file(file);
          begin(tasks, origins.size(), bulk, origins);
        }
      });
    }
    if (progress.files() == tasks.size()) {
      plan.rememberedLast().forEach(bulk::refuse);
    }
    return progress.files();
  }

  /** Before a file's turn: what is known of unchanged files before it, and its origin. */
  private void begin(List<SyncPlan.Task> tasks, int number, BulkAddition bulk,
      List<Origin> origins) {
    if (number < tasks.size()) {
      var task = tasks.get(number);
      task.before().forEach(bulk::refuse);
      origins.add(task.address().isEmpty()
          ? Origin.named(task.file().name())
          : Origin.file(task.file().name(), task.address(), round));
    }
  }

  /** The ledger but for the files that were read now. */
  private TreeMap<String, FileLedger.Entry> next(SyncPlan plan, List<String> gone,
      Set<String> indexed, Map<String, FileLedger.Entry> ledger) {
    var next = new TreeMap<>(ledger);
    next.putAll(plan.confirmed());
    if (request.isPruning()) {
      gone.forEach(next::remove);
    }
    var roots = roots();
    next.keySet().removeIf(address -> !indexed.contains(address) && plan.isGone(address)
        && FileAddress.isAtOrBelow(address, roots));
    return next;
  }

  private long delete(List<String> stale, List<String> gone, BulkAddition bulk)
      throws IOException {
    long deleted = 0;
    if (!stale.isEmpty()) {
      writer.show();
      var old = IndexedFiles.of(stale, round);
      deleted += IndexedFiles.count(old, readers);
      bulk.delete(old);
    }
    if (!gone.isEmpty()) {
      var all = IndexedFiles.of(gone);
      deleted += IndexedFiles.count(all, readers);
      bulk.delete(all);
    }
    return deleted;
  }

  private List<SameText> sameTexts(BulkAddition bulk) throws IOException {
    var state = readers.acquire();
    try {
      return SameTexts.find(bulk.textHashes(), state);
    } finally {
      readers.release(state);
    }
  }

  private SyncReport report(List<SyncPlan.Task> tasks, SyncPlan plan, List<String> gone,
      long added, long deleted, List<Refusal> refused, List<SameText> sameTexts) {
    var newFiles = new ArrayList<String>();
    var changedFiles = new ArrayList<String>();
    for (var task : tasks) {
      if (!isInTheWay(task.file())) {
        (task.isNew() ? newFiles : changedFiles).add(task.file().name());
      }
    }
    var paths = request.files().paths();
    var goneNames = gone.stream().map(address -> FileAddress.path(address, paths)).toList();
    return new SyncReport(newFiles, changedFiles, plan.unchanged(),
        goneNames, added, deleted, refused, sameTexts);
  }
}
