package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.index.Fields;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.query.FacetOrder;
import dev.lupe.query.FacetRequest;
import dev.lupe.result.FacetCount;
import dev.lupe.result.FacetResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** Counts in how many matching articles each value of one facet stands. */
final class ValueCounter implements FacetCounting {
  /** So many values are looked at between two looks at the clock. */
  private static final int PATIENCE = 1 << 10;

  private final FacetRequest request;
  private final String field;
  private final boolean isPath;
  private final ValueLabels labels;
  private final String wanted;
  private final List<LeafReaderContext> leaves;
  private final Optional<OrdinalMap> ordinals;
  private final int[] counts;
  private int missing;

  ValueCounter(FacetRequest request, ReaderState state, boolean isPath) throws IOException {
    this.request = request;
    this.field = Fields.facet(request.facet().name());
    this.isPath = isPath;
    this.labels = ValueLabels.of(request);
    this.wanted = Folded.of(request.containing());
    this.leaves = state.reader().leaves();
    this.ordinals = state.ordinals(field);
    long distinct = ordinals.isPresent() ? ordinals.get().getValueCount()
        : leaves.size() == 1 ? valuesOf(leaves.getFirst()).getValueCount() : 0;
    this.counts = new int[Math.toIntExact(distinct)];
  }

  @Override
  public Leaf in(LeafReaderContext context) throws IOException {
    var values = valuesOf(context);
    if (values.getValueCount() == 0) {
      return doc -> missing++;
    }
    IntUnaryOperator global = ordinals
        .<IntUnaryOperator>map(map -> {
          var mapped = map.getGlobalOrds(context.ord);
          return ord -> (int) mapped.get(ord);
        })
        .orElse(IntUnaryOperator.identity());
    var single = DocValues.unwrapSingleton(values);
    return single != null ? one(single, global) : several(values, global);
  }

  private Leaf one(SortedDocValues values, IntUnaryOperator global) {
    return doc -> {
      if (values.advanceExact(doc)) {
        counts[global.applyAsInt(values.ordValue())]++;
      } else {
        missing++;
      }
    };
  }

  private Leaf several(SortedSetDocValues values, IntUnaryOperator global) {
    return doc -> {
      if (values.advanceExact(doc)) {
        for (int left = values.docValueCount(); left > 0; left--) {
          counts[global.applyAsInt((int) values.nextOrd())]++;
        }
      } else {
        missing++;
      }
    };
  }

  @Override
  public FacetResult result(TimeLimit limit) throws IOException {
    var best = new Best<>(request.count(), order());
    var values = new GlobalValues();
    boolean readsAll = isPath || !wanted.isEmpty() || request.order() == FacetOrder.VALUE;
    int seen = 0;
    long fitting = 0;
    for (int ord = 0; ord < counts.length; ord++) {
      if (counts[ord] == 0) {
        continue;
      }
      if (++seen % PATIENCE == 0 && limit.cutsShowing()) {
        break;
      }
      var value = readsAll ? value(values.of(ord), ord) : new Value(ord, counts[ord], "", "");
      if (readsAll && !fits(value)) {
        continue;
      }
      fitting++;
      best.offer(value);
    }
    var top = new ArrayList<FacetCount>();
    for (var one : best.sorted()) {
      String value = values.of(one.ord());
      top.add(new FacetCount(value, labels.of(value), one.articles()));
    }
    return FacetResult.of(request, top, fitting - top.size(), missing);
  }

  private Value value(String text, int ord) {
    String sortKey = request.order() == FacetOrder.VALUE ? Folded.of(labels.of(text)) : "";
    return new Value(ord, counts[ord], text, sortKey);
  }

  private Comparator<Value> order() {
    return switch (request.order()) {
      case COUNT -> Comparator.comparingInt(Value::articles).reversed()
          .thenComparingInt(Value::ord);
      case VALUE -> Comparator.comparing(Value::sortKey).thenComparingInt(Value::ord);
    };
  }

  private boolean fits(Value value) {
    if (isPath && !isBelow(value.text())) {
      return false;
    }
    return wanted.isEmpty()
        || Folded.of(name(value.text())).contains(wanted)
        || Folded.of(labels.of(value.text())).contains(wanted);
  }

  /** Whoever looks for a text finds it on any level; else it is one level that is looked at. */
  private boolean isBelow(String value) {
    String under = request.under();
    if (!under.isEmpty() && !value.startsWith(under + "/")) {
      return false;
    }
    int next = value.indexOf('/', under.isEmpty() ? 0 : under.length() + 1);
    return next < 0 || !wanted.isEmpty();
  }

  /** What a path's last level is called: the levels above it are values of their own. */
  private String name(String value) {
    return isPath ? value.substring(value.lastIndexOf('/') + 1) : value;
  }

  private SortedSetDocValues valuesOf(LeafReaderContext context) throws IOException {
    return DocValues.getSortedSet(context.reader(), field);
  }

  /** A value that may be shown. */
  private record Value(int ord, int articles, String text, String sortKey) {}

  /** Looks up values by their number in the whole index. */
  private final class GlobalValues {
    private final List<SortedSetDocValues> perLeaf = new ArrayList<>();

    GlobalValues() throws IOException {
      for (var leaf : leaves) {
        perLeaf.add(valuesOf(leaf));
      }
    }

    String of(int ord) throws IOException {
      if (ordinals.isEmpty()) {
        return perLeaf.getFirst().lookupOrd(ord).utf8ToString();
      }
      var map = ordinals.get();
      return perLeaf.get(map.getFirstSegmentNumber(ord))
          .lookupOrd(map.getFirstSegmentOrd(ord)).utf8ToString();
    }
  }
}
