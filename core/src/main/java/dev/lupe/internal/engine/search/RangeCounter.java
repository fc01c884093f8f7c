package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.index.Fields;
import dev.lupe.query.FacetRequest;
import dev.lupe.query.NumberRange;
import dev.lupe.result.FacetCount;
import dev.lupe.result.FacetResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;

/** Counts the matching articles that have a number in each of several ranges. */
final class RangeCounter implements FacetCounting {
  private final FacetRequest request;
  private final List<NumberRange> ranges;
  private final String field;
  private final int[] counts;
  private int missing;

  RangeCounter(FacetRequest request) {
    this.request = request;
    this.ranges = request.ranges();
    this.field = Fields.facet(request.facet().name());
    this.counts = new int[ranges.size()];
  }

  @Override
  public Leaf in(LeafReaderContext context) throws IOException {
    var values = DocValues.getSortedSet(context.reader(), field);
    long[] rangesOfValue = new long[Math.toIntExact(values.getValueCount())];
    for (int ord = 0; ord < rangesOfValue.length; ord++) {
      rangesOfValue[ord] = rangesOf(values.lookupOrd(ord).utf8ToString());
    }
    return doc -> {
      if (!values.advanceExact(doc)) {
        missing++;
        return;
      }
      long in = 0;
      for (int left = values.docValueCount(); left > 0; left--) {
        in |= rangesOfValue[(int) values.nextOrd()];
      }
      for (; in != 0; in &= in - 1) {
        counts[Long.numberOfTrailingZeros(in)]++;
      }
    };
  }

  /** One bit for each range that a value lies in: there are no more ranges than bits. */
  private long rangesOf(String value) {
    var number = NumberRange.number(value);
    long in = 0;
    for (int i = 0; i < ranges.size() && number.isPresent(); i++) {
      if (ranges.get(i).contains(number.getAsDouble())) {
        in |= 1L << i;
      }
    }
    return in;
  }

  @Override
  public FacetResult result(TimeLimit limit) {
    var all = new ArrayList<FacetCount>(counts.length);
    for (int i = 0; i < counts.length; i++) {
      all.add(new FacetCount(ranges.get(i).toString(), counts[i]));
    }
    return FacetResult.of(request, all, 0, missing);
  }
}
