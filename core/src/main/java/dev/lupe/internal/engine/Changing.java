package dev.lupe.internal.engine;

import dev.lupe.article.Article;
import dev.lupe.internal.engine.files.AllOfFiles;
import dev.lupe.internal.engine.files.FileSync;
import dev.lupe.internal.engine.files.ReadAhead;
import dev.lupe.internal.engine.files.SameTexts;
import dev.lupe.internal.engine.index.BulkAddition;
import dev.lupe.internal.engine.index.StoredArticles;
import dev.lupe.reader.ArticleFiles;
import dev.lupe.reader.SyncRequest;
import dev.lupe.result.AddReport;
import dev.lupe.result.SyncReport;
import dev.lupe.settings.Curation;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Changes what an open index holds. */
public final class Changing {
  private final OpenIndex index;
  private final Object syncing = new Object();

  Changing(OpenIndex index) {
    this.index = index;
  }

  /** Makes changes all together or not at all: the article each id shall have, or none. */
  public void update(Map<String, Optional<Article>> changes) {
    index.writer().update(changes);
  }

  /** Deletes an article; whether there was one. */
  public boolean delete(String id) {
    return index.writer().delete(id,
        () -> index.read(state -> StoredArticles.find(state.reader(), id).isPresent()));
  }

  /** Adds many articles. */
  public AddReport addAll(Iterator<Article> articles) {
    return inBulk(bulk -> articles.forEachRemaining(bulk::add));
  }

  /** Adds all articles of files. */
  public AddReport addAll(ArticleFiles files) {
    return inBulk(bulk -> {
      try (var ahead = new ReadAhead(files.found())) {
        ahead.forEach(new AllOfFiles(bulk));
      }
    });
  }

  /** Whatever the source throws, the articles that came before stay, and are on disk. */
  private AddReport inBulk(Consumer<BulkAddition> source) {
    var bulk = index.writer().bulk();
    try {
      source.accept(bulk);
    } catch (RuntimeException | Error e) {
      bulk.finishAfter(e);
      throw e;
    }
    bulk.finish();
    var same = index.read(state -> SameTexts.find(bulk.textHashes(), state));
    return new AddReport(bulk.added(), bulk.refused(), same);
  }

  /** Brings the index in step with files. */
  public SyncReport sync(SyncRequest request) {
    synchronized (syncing) {
      try {
        return new FileSync(request, index.writer(), index.readers(), index.place()).run();
      } catch (IOException e) {
        throw index.watch().failed(index.place().explained(e));
      }
    }
  }

  /** Sets what an editor has to say about queries. */
  public void curate(Curation changed) {
    index.writer().curate(changed);
  }
}
