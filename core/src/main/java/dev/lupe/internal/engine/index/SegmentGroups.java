package dev.lupe.internal.engine.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;

/**
 * Keeps what was read from the terms of segments for the next state of the index, which has most of
 * the same segments.
 *
 * <p>Segments of like size share one table: the large ones, which stay for long; those in
 * between; and the small ones, which come and go, but are soon read. So a word is looked up in three
 * tables at most, however many segments there are.
 */
final class SegmentGroups<T> {
  /** A segment of more than this share of all articles is large. */
  private static final int LARGE = 10;
  /** One of less than this share is small. */
  private static final int SMALL = 100;

  private final Reading<T> reading;
  private final Map<String, Map<Set<Object>, T>> newest = new HashMap<>();

  SegmentGroups(Reading<T> reading) {
    this.reading = reading;
  }

  /** Reads a field of at least one segment, unless meanwhile nobody needs it any more. */
  interface Reading<T> {
    T read(List<LeafReader> segments, String field, BooleanSupplier isAbandoned);
  }

  /** What a field has in all segments of a reader, in a few tables. */
  synchronized List<T> of(DirectoryReader reader, String field,
      BooleanSupplier isAbandoned) {
    var before = newest.getOrDefault(field, Map.<Set<Object>, T>of());
    var now = new HashMap<Set<Object>, T>();
    for (var group : groups(reader)) {
      var key = key(group);
      var known = before.get(key);
      now.put(key, known == null ? reading.read(group, field, isAbandoned) : known);
    }
    newest.put(field, now);
    return List.copyOf(now.values());
  }

  private static Iterable<List<LeafReader>> groups(DirectoryReader reader) {
    var groups = new TreeMap<Integer, List<LeafReader>>();
    for (var leaf : reader.leaves()) {
      long articles = leaf.reader().maxDoc();
      int group = articles * LARGE >= reader.maxDoc() ? 0
          : articles * SMALL >= reader.maxDoc() ? 1 : 2;
      groups.computeIfAbsent(group, size -> new ArrayList<>()).add(leaf.reader());
    }
    return groups.values();
  }

  /** What tells segments apart: their files never change, only which articles are deleted does. */
  private static Set<Object> key(List<LeafReader> segments) {
    var key = new HashSet<Object>();
    for (var segment : segments) {
      var core = segment.getCoreCacheHelper();
      key.add(core == null ? segment : core.getKey());
    }
    return key;
  }
}
