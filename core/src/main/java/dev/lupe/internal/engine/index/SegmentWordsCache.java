package dev.lupe.internal.engine.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** Keeps the words of segments for as long as the segments are open: a segment never changes. */
final class SegmentWordsCache {
  private final Map<Key, SegmentWords> words = new ConcurrentHashMap<>();

  SegmentWords of(LeafReader segment, String field) {
    var core = segment.getCoreCacheHelper();
    if (core == null) {
      return read(segment, field);
    }
    return words.computeIfAbsent(new Key(core.getKey(), field), key -> {
      core.addClosedListener(closed -> words.keySet().removeIf(kept -> kept.core.equals(closed)));
      return read(segment, field);
    });
  }

  private static SegmentWords read(LeafReader segment, String field) {
    try {
      return SegmentWords.read(segment, field);
    } catch (IOException e) {
      throw new UncheckedIOException("The words of " + field + " can't be read", e);
    }
  }

  private record Key(IndexReader.CacheKey core, String field) {}
}
