package dev.lupe.internal.engine.search;

import dev.lupe.internal.engine.index.Fields;
import dev.lupe.internal.engine.index.ReaderState;
import dev.lupe.query.DateStep;
import dev.lupe.query.FacetRequest;
import dev.lupe.result.FacetCount;
import dev.lupe.result.FacetResult;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;

/** Counts the matching articles of each day, and gathers the days into bars. */
final class DayCounter implements FacetCounting {
  private final FacetRequest request;
  private final DateStep step;
  private final int firstDay;
  private final int[] counts;
  private int missing;

  DayCounter(FacetRequest request, DateStep step, ReaderState state) throws IOException {
    this.request = request;
    this.step = step;
    byte[] first = PointValues.getMinPackedValue(state.reader(), Fields.DAY);
    byte[] last = PointValues.getMaxPackedValue(state.reader(), Fields.DAY);
    this.firstDay = first == null ? 0 : IntPoint.decodeDimension(first, 0);
    int lastDay = last == null ? -1 : IntPoint.decodeDimension(last, 0);
    this.counts = new int[lastDay - firstDay + 1];
  }

  @Override
  public Leaf in(LeafReaderContext context) throws IOException {
    var days = DocValues.getSortedNumeric(context.reader(), Fields.DAY);
    return doc -> {
      if (days.advanceExact(doc)) {
        counts[(int) days.nextValue() - firstDay]++;
      } else {
        missing++;
      }
    };
  }

  @Override
  public FacetResult result(TimeLimit limit) {
    int from = 0;
    while (from < counts.length && counts[from] == 0) {
      from++;
    }
    int to = counts.length - 1;
    while (to > from && counts[to] == 0) {
      to--;
    }
    if (from >= counts.length) {
      return FacetResult.histogram(request, step.fitting(LocalDate.EPOCH, LocalDate.EPOCH),
          List.of(), missing);
    }
    var first = day(from);
    var last = day(to);
    var bar = step.fitting(first, last).atMost(FacetRequest.MAX_COUNT, first, last);
    return FacetResult.histogram(request, bar, bars(bar, first, last), missing);
  }

  /** All bars from the first to the last that has an article; those between may have none. */
  private List<FacetCount> bars(DateStep bar, LocalDate first, LocalDate last) {
    var bars = new ArrayList<FacetCount>();
    for (var start = bar.start(first); !start.isAfter(last); start = bar.next(start)) {
      long end = bar.next(start).toEpochDay() - firstDay;
      long articles = 0;
      for (long day = Math.max(0, start.toEpochDay() - firstDay); day < end
          && day < counts.length; day++) {
        articles += counts[(int) day];
      }
      bars.add(new FacetCount(bar.label(start), articles));
    }
    return bars;
  }

  private LocalDate day(int index) {
    return LocalDate.ofEpochDay((long) firstDay + index);
  }
}
