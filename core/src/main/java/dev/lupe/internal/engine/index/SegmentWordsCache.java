package dev.lupe.internal.engine.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** Keeps the words of segments for as long as the segments are open: a segment never changes. */
final class SegmentWordsCache {
  private final Map<Key, SegmentWords> words = new ConcurrentHashMap<>();

  SegmentWords of(LeafReader segment, String field, BooleanSupplier isAbandoned) {
    var core = segment.getCoreCacheHelper();
    if (core == null) {
      return read(segment, field, isAbandoned);
    }
    return words.computeIfAbsent(new Key(core.getKey(), field), key -> {
      core.addClosedListener(closed -> words.keySet().removeIf(kept -> kept.core.equals(closed)));
      return read(segment, field, isAbandoned);
    });
  }

  private static SegmentWords read(LeafReader segment, String field,
      BooleanSupplier isAbandoned) {
    try {
      return SegmentWords.read(segment, field, isAbandoned);
    } catch (IOException e) {
      throw new UncheckedIOException("The words of " + field + " can't be read", e);
    }
  }

  private record Key(IndexReader.CacheKey core, String field) {}
}
