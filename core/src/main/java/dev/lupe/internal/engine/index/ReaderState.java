package dev.lupe.internal.engine.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * One state of the index, and what is worth working out once for it. Alive from {@link
 * Readers#acquire} to {@link Readers#release}.
 */
public final class ReaderState {
  private final DirectoryReader reader;
  private final List<String> facetNames;
  private final Map<String, Optional<OrdinalMap>> ordinals = new ConcurrentHashMap<>();
  private final Map<String, Object> remembered = new ConcurrentHashMap<>();
  private final SegmentGroups<SegmentWords> segmentWords;
  private final SegmentGroups<Optional<NearWords>> nearWords;
  private final KnownTerms terms;
  private final AtomicInteger users = new AtomicInteger(1);
  private final Function<Callable<Object>, CompletableFuture<Object>> background;
  private final Map<String, CompletableFuture<Object>> workedOut = new ConcurrentHashMap<>();

  /**
   * A state of the index.
   *
   * @param background does work on another thread
   */
  ReaderState(DirectoryReader reader, SegmentGroups<SegmentWords> segmentWords,
      SegmentGroups<Optional<NearWords>> nearWords,
      Function<Callable<Object>, CompletableFuture<Object>> background) {
    this.reader = reader;
    this.segmentWords = segmentWords;
    this.nearWords = nearWords;
    this.background = background;
    this.terms = new KnownTerms(reader);
    var names = new TreeSet<String>();
    for (var field : FieldInfos.getMergedFieldInfos(reader)) {
      if (Fields.isFacet(field.name)) {
        names.add(Fields.facetName(field.name));
      }
    }
    this.facetNames = List.copyOf(names);
  }

  /** Counts a user more; there must be one already. */
  void enter() {
    users.incrementAndGet();
  }

  /** Counts a user less; whether it was the last one, after which the reader is to be closed. */
  boolean leave() {
    return users.decrementAndGet() == 0;
  }

  private boolean isAbandoned() {
    return users.get() == 0;
  }

  /** Done when nothing is being worked out for this state any more, after its last user left. */
  CompletableFuture<Boolean> whenIdle() {
    // Whether it failed or was broken off is of no interest to anyone now.
    return CompletableFuture.allOf(workedOut.values().toArray(CompletableFuture[]::new))
        .handle((done, failure) -> true);
  }

  /** Closes the reader, from which nothing may be reading any more. */
  void close() throws IOException {
    reader.close();
  }

  /** Lucene's view of the state. */
  public DirectoryReader reader() {
    return reader;
  }

  /** What an editor has set about queries, as it was committed with this state; may be empty. */
  public String curation() throws IOException {
    return IndexFormat.curation(reader.getIndexCommit().getUserData());
  }

  /** The names of the facets that some article has or had, sorted. */
  public List<String> facetNames() {
    return facetNames;
  }

  /** Whether a field of some article, perhaps a deleted one, has a term. */
  public boolean has(String field, String term) {
    return articlesWith(field, term) > 0;
  }

  /** Those of many terms that a field of some article has; few of them are expected to be there. */
  public Set<String> known(String field, Collection<String> texts) {
    return terms.known(field, texts);
  }

  /** How many articles, deleted ones included, have a field at all. */
  public int articles(String field) {
    try {
      return reader.getDocCount(field);
    } catch (IOException e) {
      throw new UncheckedIOException("The terms of " + field + " can't be read", e);
    }
  }

  /** The words of all segments in a word field, made ready for compounds, in a few tables. */
  public List<SegmentWords> segmentWords(String field) {
    return remembered("words." + field,
        () -> segmentWords.of(reader, field, this::isAbandoned));
  }

  /**
   * All terms of a word field, made ready to be searched for near ones; empty until they are there,
   * and where they are too many for the heap. They are read in the background once somebody has
   * asked.
   */
  public Optional<List<NearWords>> nearWords(String field) {
    Optional<List<Optional<NearWords>>> read = inTime("near." + field,
        () -> nearWords.of(reader, field, this::isAbandoned), 0);
    return read.filter(groups -> groups.stream().allMatch(Optional::isPresent))
        .map(groups -> groups.stream().map(Optional::get).toList());
  }

  /** What was worked out for this state under a name before, or is now. */
  @SuppressWarnings("unchecked")
  public <T> T remembered(String name, Supplier<T> work) {
    return (T) remembered.computeIfAbsent(name, key -> work.get());
  }

  /** Begins to work something out on another thread, if that was not done before. */
  @SuppressWarnings("FutureReturnValueIgnored") // whoever asks for the result hears what it threw
  public void begin(String name, Supplier<?> work) {
    started(name, work);
  }

  private CompletableFuture<Object> started(String name, Supplier<?> work) {
    return workedOut.computeIfAbsent(name, key -> background.apply(work::get));
  }

  /**
   * What is worked out for this state under a name, once and on another thread, so that nobody has
   * to wait for it to the end.
   *
   * @param nanos how long to wait for it at most
   * @return empty if it is not there by then
   */
  @SuppressWarnings("unchecked")
  public <T> Optional<T> inTime(String name, Supplier<T> work, long nanos) {
    var started = started(name, work);
    if (!OwnThreads.awaitAtMost(started, nanos)) {
      return Optional.empty();
    }
    try {
      return Optional.of((T) OwnThreads.await(started));
    } catch (Exception e) {
      workedOut.remove(name, started);
      throw e instanceof RuntimeException known ? known : new IllegalStateException(e);
    }
  }

  /** How many articles, deleted ones included, have a term in a field. */
  public int articlesWith(String field, String term) {
    return terms.of(new Term(field, term)).docFreq();
  }

  /** The same for several terms, in their order. */
  public List<Integer> articlesWith(String field, Collection<String> texts) {
    return terms.of(field, texts).stream().map(TermStates::docFreq).toList();
  }

  /** Where several terms of a field stand, in their order; of no article where there is none. */
  public List<TermStates> places(String field, Collection<String> texts) {
    return terms.of(field, texts);
  }

  /** A query for a term, which need not look the term up again. */
  public Query query(String field, String text) {
    var term = new Term(field, text);
    return new TermQuery(term, terms.of(term));
  }

  /**
   * How the ordinals of a facet's values in each segment map to those of the whole state; empty where
   * there is but one segment with values, or none, and they are the same.
   */
  public Optional<OrdinalMap> ordinals(String field) {
    return ordinals.computeIfAbsent(field, this::mapOrdinals);
  }

  private Optional<OrdinalMap> mapOrdinals(String field) {
    try {
      return MultiDocValues.getSortedSetValues(reader, field) instanceof MultiSortedSetDocValues all
          ? Optional.of(all.mapping)
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("The values of " + field + " can't be read", e);
    }
  }
}
