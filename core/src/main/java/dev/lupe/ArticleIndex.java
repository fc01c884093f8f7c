package dev.lupe;

import dev.lupe.article.Article;
import dev.lupe.error.ArticleRefusedException;
import dev.lupe.error.IndexDamagedException;
import dev.lupe.error.IndexFormatException;
import dev.lupe.error.IndexInUseException;
import dev.lupe.error.IndexNotFoundException;
import dev.lupe.error.IndexReadOnlyException;
import dev.lupe.error.QueryRefusedException;
import dev.lupe.error.SettingsRefusedException;
import dev.lupe.internal.engine.Engine;
import dev.lupe.internal.engine.Upkeep;
import dev.lupe.query.SearchRequest;
import dev.lupe.query.SuggestRequest;
import dev.lupe.reader.ArticleFiles;
import dev.lupe.reader.SyncRequest;
import dev.lupe.result.AddReport;
import dev.lupe.result.Explanation;
import dev.lupe.result.IndexDescription;
import dev.lupe.result.IndexStats;
import dev.lupe.result.MatchMap;
import dev.lupe.result.SearchResult;
import dev.lupe.result.SnapshotReport;
import dev.lupe.result.Suggestion;
import dev.lupe.result.SyncReport;
import dev.lupe.result.VerifyReport;
import dev.lupe.settings.Curation;
import dev.lupe.settings.IndexSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A searchable collection of articles, on disk or in memory. Safe for any number of threads; one
 * index on disk has one writer at a time and any number of readers. What {@link #add} returned from
 * is on disk, and a search that starts after it finds it.
 */
public final class ArticleIndex implements AutoCloseable {
  private final Engine engine;

  private ArticleIndex(Engine engine) {
    this.engine = engine;
  }

  /** As {@link #open(Path, IndexSettings)} with the usual settings. */
  public static ArticleIndex open(Path folder) {
    return open(folder, IndexSettings.defaults());
  }

  /**
   * Opens an index for reading and writing. Makes a new one where the folder is empty, or missing in
   * a folder that exists.
   *
   * @throws IndexInUseException if it is open for writing somewhere
   * @throws IndexFormatException if the folder holds other things, or an index that was made with
   *     other languages or by a newer version
   * @throws IndexNotFoundException if not even the folder's parent exists
   */
  public static ArticleIndex open(Path folder, IndexSettings settings) {
    return new ArticleIndex(Engine.open(folder, settings));
  }

  /** As {@link #openReadOnly(Path, IndexSettings)} with the usual settings. */
  public static ArticleIndex openReadOnly(Path folder) {
    return openReadOnly(folder, IndexSettings.defaults());
  }

  /**
   * Opens an index for searching only, also while another process writes to it; what that one
   * commits is seen within a second. Changes nothing on the disk.
   *
   * @throws IndexFormatException if the folder holds an index that this version does not read with
   *     these settings
   * @throws IndexNotFoundException if there is no such folder, or no index in it
   */
  public static ArticleIndex openReadOnly(Path folder, IndexSettings settings) {
    return new ArticleIndex(Engine.openReadOnly(folder, settings));
  }

  /**
   * The settings that the index in a folder was made with, as far as it has to be opened with the
   * same ones: its languages and its facets of paths. The usual ones where there is no index.
   *
   * @throws IndexFormatException if it was made with a language that is none of
   *     {@link dev.lupe.language.Languages}
   */
  public static IndexSettings settingsOf(Path folder) {
    return Engine.settingsOf(folder);
  }

  /** A new index that is gone when it is closed. */
  public static ArticleIndex inMemory() {
    return inMemory(IndexSettings.defaults());
  }

  /** A new index that is gone when it is closed. */
  public static ArticleIndex inMemory(IndexSettings settings) {
    return new ArticleIndex(Engine.inMemory(settings));
  }

  /**
   * Adds an article, or replaces the one with the same id.
   *
   * @throws ArticleRefusedException if it breaks a bound; nothing was changed then
   * @throws IndexReadOnlyException if the index was opened for reading only
   */
  public void add(Article article) {
    update(update -> update.add(article));
  }

  /**
   * Adds many articles, quickly: they are on disk when the call returns, and a search that starts
   * then finds them. An article that breaks a bound is reported and left out; the others go in. Of
   * several with one id the last stays. If the stream throws, what came before it stays in the index.
   *
   * @throws IndexReadOnlyException if the index was opened for reading only
   */
  public AddReport addAll(Stream<Article> articles) {
    return engine.changing().addAll(articles.iterator());
  }

  /** As {@link #addAll(Stream)}. */
  public AddReport addAll(Collection<Article> articles) {
    return engine.changing().addAll(articles.iterator());
  }

  /**
   * Adds all articles of files, which are read on all cores; files that can't be read are reported
   * like refused articles.
   */
  public AddReport addAll(ArticleFiles files) {
    return engine.changing().addAll(files);
  }

  /** As {@link #sync(SyncRequest)}, and deletes nothing of files that are gone. */
  public SyncReport sync(ArticleFiles files) {
    return sync(SyncRequest.of(files));
  }

  /**
   * Brings the index in step with files: only those are read that are new or were changed since they
   * were read last. What a changed file no longer holds is deleted, unless something of the file was
   * left out. Articles that were added or deleted in other ways stay as they are. If it is cut off,
   * the next call does what is left.
   *
   * @throws IndexReadOnlyException if the index was opened for reading only
   */
  public SyncReport sync(SyncRequest request) {
    return engine.changing().sync(request);
  }

  /**
   * Deletes the article with this id; whether there was one. Of several calls at once, one finds it.
   *
   * @throws IndexReadOnlyException if the index was opened for reading only
   */
  public boolean delete(String id) {
    return engine.changing().delete(id);
  }

  /**
   * Makes several changes that happen all together or not at all:
   * {@code index.update(u -> u.add(article).delete("old"))}.
   *
   * @throws ArticleRefusedException if an article breaks a bound; nothing was changed then
   * @throws IndexReadOnlyException if the index was opened for reading only
   */
  public void update(Consumer<IndexUpdate> changes) {
    var update = new IndexUpdate();
    changes.accept(update);
    engine.changing().update(update.changes());
  }

  /** The article with this id, just as it was added. */
  public Optional<Article> get(String id) {
    return engine.asking().get(id);
  }

  /**
   * Searches for what a person typed; any text up to 1,000 characters has an answer.
   *
   * @throws QueryRefusedException if the text is beyond the bounds
   */
  public SearchResult search(String text) {
    return search(SearchRequest.of(text));
  }

  /**
   * Searches.
   *
   * @throws QueryRefusedException if the request is beyond the bounds
   */
  public SearchResult search(SearchRequest request) {
    return engine.asking().search(request);
  }

  /** As {@link #similar(String, SearchRequest)}, among all articles. */
  public Optional<SearchResult> similar(String id) {
    return similar(id, SearchRequest.everything());
  }

  /**
   * Articles on the same subject as one, nearest first: in its language by the words that tell it
   * from others, in other languages by names, places, numbers and words that are written alike. The
   * article itself is left out. Marks show the words that both have.
   *
   * @param within what else the articles have to match, and how they are shown: filters, languages,
   *     days, facets, snippets and page hold, and where it has words, they have to match too
   * @return empty if there is no article of this id
   * @throws QueryRefusedException if the request is beyond the bounds, or has a cursor
   */
  public Optional<SearchResult> similar(String id, SearchRequest within) {
    return engine.asking().similar(id, within);
  }

  /** The ten best ways in which a text may go on while a person types it. */
  public List<Suggestion> suggest(String typed) {
    return suggest(SuggestRequest.of(typed));
  }

  /**
   * How what has been typed so far may go on: words, phrases, values of facets and titles of the
   * articles that pass the request's filters, most used first.
   */
  public List<Suggestion> suggest(SuggestRequest request) {
    return engine.asking().suggest(request);
  }

  /**
   * An article with every mark that the request's query leaves in it, whether or not the article
   * would be a hit; empty if there is none of this id.
   *
   * @throws QueryRefusedException if the request is beyond the bounds
   */
  public Optional<MatchMap> matches(String id, SearchRequest request) {
    return engine.asking().matches(id, request);
  }

  /**
   * Says why an article is a hit of a request, or why not and what would make it one; empty if there
   * is none of this id.
   *
   * @throws QueryRefusedException if the request is beyond the bounds
   */
  public Optional<Explanation> explain(SearchRequest request, String id) {
    return engine.asking().explain(request, id);
  }

  /** The synonyms, stop words, pinned and hidden articles that hold now. */
  public Curation curation() {
    return engine.asking().curation();
  }

  /**
   * Sets synonyms, stop words, pinned and hidden articles in place of those there are. They hold for
   * every search that starts afterwards, nothing is indexed again, and they are on disk when the call
   * returns: whoever opens the index later has them too.
   *
   * @throws SettingsRefusedException if they are too long together
   * @throws IndexReadOnlyException if the index was opened for reading only
   */
  public void curate(Curation all) {
    engine.changing().curate(all);
  }

  /** The names of the facets that articles in the index have, sorted. */
  public List<String> facetNames() {
    return engine.asking().facetNames();
  }

  /** Figures about the index. */
  public IndexStats stats() {
    return engine.asking().stats();
  }

  /** What the index says of itself: versions, languages, facets, and whether it is outdated. */
  public IndexDescription description() {
    return engine.asking().description();
  }

  /**
   * Reads all articles anew, with the rules of today, from what is stored of them. Until it is done
   * the index is searched and changed as ever; then everything changes at once. If it fails, the
   * index is as it was. Takes as much room beside the index, for the time being, as the index does.
   *
   * @return how many articles there are
   * @throws IndexReadOnlyException if the index was opened for reading only
   */
  public long rebuild() {
    return engine.upkeep().rebuild();
  }

  /**
   * Checks that every file of the index is as it was written, by its checksum; reads each of them
   * once. Searches and changes go on meanwhile.
   */
  public VerifyReport verify() {
    return engine.upkeep().verify(false);
  }

  /** As {@link #verify()}, and reads everything in the files and compares it; takes much longer. */
  public VerifyReport verifyDeep() {
    return engine.upkeep().verify(true);
  }

  /**
   * As {@link #verify()}, of an index that is not open here, even where it can't be opened.
   *
   * @throws IndexNotFoundException if there is no such folder, or no index in it
   */
  public static VerifyReport verify(Path folder) {
    return Upkeep.verify(folder, false);
  }

  /** As {@link #verifyDeep()}, of an index that is not open here, even where it can't be opened. */
  public static VerifyReport verifyDeep(Path folder) {
    return Upkeep.verify(folder, true);
  }

  /**
   * Copies the index as it is now to a new or an empty folder, or over an earlier snapshot, where
   * only what is new is copied; then checks the copy. Searches and changes go on meanwhile. A
   * snapshot can be searched where it lies, with {@link #openReadOnly(Path)}.
   *
   * @throws IndexFormatException if the folder holds something else
   * @throws IndexDamagedException if the copy is not as the index was written
   */
  public SnapshotReport snapshot(Path folder) {
    return engine.upkeep().snapshot(folder);
  }

  /**
   * Makes an index of a snapshot, in a new or an empty folder, and checks it.
   *
   * @throws IndexFormatException if the folder holds something
   * @throws IndexDamagedException if the snapshot is damaged
   */
  public static SnapshotReport restore(Path snapshot, Path folder) {
    return Upkeep.restore(snapshot, folder);
  }

  /**
   * Hands over all articles, one after the other, as they are now; their order has no meaning.
   *
   * @return how many there are
   */
  public long forEach(Consumer<Article> work) {
    return engine.asking().forEach(work);
  }

  /**
   * Writes all articles to a file, as JSON on one line each, compressed if its name ends in {@code
   * .gz}; {@link ArticleFiles} reads them without loss. What was in the file is replaced when all is
   * written.
   *
   * @return how many there are
   */
  public long export(Path file) throws IOException {
    return Export.to(file, this);
  }

  /** Writes what is not on disk yet and lets go of the index. A second call does nothing. */
  @Override
  public void close() {
    engine.close();
  }
}
