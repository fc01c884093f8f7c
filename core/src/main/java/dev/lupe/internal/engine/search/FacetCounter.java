package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.index.Fields;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.query.FacetRequest;
import dev.lupe.result.FacetCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** Counts in how many matching articles each value of one facet stands. Used for one search. */
final class FacetCounter {
  private final String field;
  private final boolean isPath;
  private final List<LeafReaderContext> leaves;
  private final Optional<OrdinalMap> ordinals;
  private final int[] counts;

  FacetCounter(ReaderState state, String facet, boolean isPath) throws IOException {
    this.field = Fields.facet(facet);
    this.isPath = isPath;
    this.leaves = state.reader().leaves();
    this.ordinals = state.ordinals(field);
    long distinct = ordinals.isPresent() ? ordinals.get().getValueCount()
        : leaves.size() == 1 ? valuesOf(leaves.getFirst()).getValueCount() : 0;
    this.counts = new int[Math.toIntExact(distinct)];
  }

  /** Counts within one segment; empty where the segment has no values. */
  Optional<Leaf> in(LeafReaderContext context) throws IOException {
    var values = valuesOf(context);
    if (values.getValueCount() == 0) {
      return Optional.empty();
    }
    IntUnaryOperator global = ordinals
        .<IntUnaryOperator>map(map -> {
          var mapped = map.getGlobalOrds(context.ord);
          return ord -> (int) mapped.get(ord);
        })
        .orElse(IntUnaryOperator.identity());
    var single = DocValues.unwrapSingleton(values);
    return Optional.of(single != null ? one(single, global) : several(values, global));
  }

  private Leaf one(SortedDocValues values, IntUnaryOperator global) {
    return doc -> {
      if (values.advanceExact(doc)) {
        counts[global.applyAsInt(values.ordValue())]++;
      }
    };
  }

  private Leaf several(SortedSetDocValues values, IntUnaryOperator global) {
    return doc -> {
      if (values.advanceExact(doc)) {
        for (int left = values.docValueCount(); left > 0; left--) {
          counts[global.applyAsInt((int) values.nextOrd())]++;
        }
      }
    };
  }

  /** The values with the highest counts, ties in the order of the values. */
  List<FacetCount> top(FacetRequest request) throws IOException {
    var lowestFirst = new PriorityQueue<Integer>((a, b) -> counts[a] != counts[b]
        ? Integer.compare(counts[a], counts[b]) : Integer.compare(b, a));
    var perLeaf = new ArrayList<SortedSetDocValues>();
    for (var leaf : leaves) {
      perLeaf.add(valuesOf(leaf));
    }
    for (int ord = 0; ord < counts.length; ord++) {
      if (counts[ord] == 0 || isPath && !isOnLevel(value(perLeaf, ord), request.under())) {
        continue;
      }
      lowestFirst.add(ord);
      if (lowestFirst.size() > request.count()) {
        lowestFirst.remove();
      }
    }
    var top = new ArrayList<FacetCount>(lowestFirst.size());
    while (!lowestFirst.isEmpty()) {
      int ord = lowestFirst.remove();
      top.add(new FacetCount(value(perLeaf, ord), counts[ord]));
    }
    return List.copyOf(top.reversed());
  }

  private static boolean isOnLevel(String value, String under) {
    return under.isEmpty()
        ? value.indexOf('/') < 0
        : value.startsWith(under + "/") && value.indexOf('/', under.length() + 1) < 0;
  }

  private String value(List<SortedSetDocValues> perLeaf, int ord) throws IOException {
    if (ordinals.isEmpty()) {
      return perLeaf.getFirst().lookupOrd(ord).utf8ToString();
    }
    var map = ordinals.get();
    return perLeaf.get(map.getFirstSegmentNumber(ord))
        .lookupOrd(map.getFirstSegmentOrd(ord)).utf8ToString();
  }

  private SortedSetDocValues valuesOf(LeafReaderContext context) throws IOException {
    return DocValues.getSortedSet(context.reader(), field);
  }

  /** The counting of one segment's articles, in their order. */
  interface Leaf {
    void count(int doc) throws IOException;
  }
}
