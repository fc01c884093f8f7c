package dev.lupe.internal.engine.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.OrdinalMap;

/**
 * One state of the index, and what is worth working out once for it. Alive from {@link
 * Readers#acquire} to {@link Readers#release}.
 */
public final class ReaderState {
  private final DirectoryReader reader;
  private final List<String> facetNames;
  private final Map<String, Optional<OrdinalMap>> ordinals = new ConcurrentHashMap<>();
  private final AtomicInteger users = new AtomicInteger(1);

  ReaderState(DirectoryReader reader) {
    this.reader = reader;
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

  /** Lucene's view of the state. */
  public DirectoryReader reader() {
    return reader;
  }

  /** The names of the facets that some article has or had, sorted. */
  public List<String> facetNames() {
    return facetNames;
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
